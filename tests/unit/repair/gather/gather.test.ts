import { describe, expect, it } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { KMS_SERVICE, KMSERVER_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../../electron/domain/articles';
import { diagnose } from '../../../../electron/domain/diagnosis';
import { evidenceItems } from '../../../../electron/domain/diagnosis/evidence-items';
import { missingFiles } from '../../../../electron/domain/diagnosis/missing-files';
import { parseEvidenceFile } from '../../../../electron/domain/evidence/parse';
import {
  bytes,
  type Contents,
  expand,
  file,
  folder,
  key,
  noFile,
  noKey,
  noValue,
  service,
} from '../../../../electron/machines/practice/build';
import {
  EXCHSRVR,
  exchange55,
  installedService,
  keyManagement55,
  KM_PROGRAM,
  nt4,
} from '../../../../electron/machines/practice/server-parts';
import { addHeld } from '../../../../electron/repair/gather';
import { gatherFrom } from './server';

const SECRET = 'HZGYYHACWLQACTI';
const SERVICE_KEY = 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS';
const START = '++++ Microsoft Exchange Setup initialized ++++';
const healthy = [exchange55({ build: 2650 }), keyManagement55({ build: 2650 })];
const broken = [...healthy, noFile(KM_PROGRAM)];
const x64 = { ...nt4(), bits: 64 as const };

describe('gathering evidence', () => {
  it('reads a complete server in one pass', async () => {
    const evidence = await gatherFrom(healthy);
    expect(evidence).toMatchObject({
      serviceKey: {
        state: 'present',
        value: { keys: 2, imagePath: { state: 'present', value: { program: KM_PROGRAM, hasMore: false } } },
      },
      service: {
        state: 'present',
        value: {
          state: 'stopped',
          config: {
            state: 'present',
            value: { startType: 'manual', account: 'EXAMPLE\\exservice', dependsOn: ['MSExchangeDS'] },
          },
        },
      },
      program: { state: 'present', value: { version: { state: 'present', value: '5.5.2650.0' } } },
      kmServerKey: [{ view: '32', reading: { state: 'present', value: { keys: 2 } } }],
      setupSubkey: [{ view: '32', reading: { state: 'absent' } }],
      setupValue: [{ view: '32', reading: { state: 'present', value: { type: 'REG_SZ', path: EXCHSRVR } } }],
      exchange: {
        generation: { state: 'present', value: { generation: '5.5', build: 2650 } },
        systemAttendant: { state: 'present', value: { state: 'running' } },
      },
      commandProcessor: { state: 'present' },
      setupLog: { state: 'present', value: { sessions: 1 } },
      reportedError: null,
      pendingRestart: { state: 'absent' },
    });
    expect(evidence.dataFolders.find(({ path }) => /kmsdata/i.test(path))?.reading).toMatchObject({
      state: 'present',
      value: { files: 3, bytes: 6_307_840 },
    });
  });

  it.each([
    ['beside Exchange, where ImagePath leads', 'C:\\SECURITY\\BIN\\KMSERVER.EXE', 'C:\\SECURITY\\Mgrent'],
    ['in a separate folder', 'D:\\KM\\BIN\\KMSERVER.EXE', 'D:\\KM\\Mgrent'],
    ['in the root of a drive that nothing names', 'C:\\SECURITY\\BIN\\KMSERVER.EXE', 'E:\\Security\\Mgrent'],
    ['in the folder that Setup renamed', 'C:\\SECURITY\\BIN\\KMSERVER.EXE', 'C:\\Security.bak\\Mgrent'],
    ['beside an Exchange folder that is not in the root', 'C:\\Exchsrvr\\Bin\\Kmserver.exe', 'D:\\Apps\\Security\\Mgrent'],
  ])('finds the key database of 4.0 and 5.0 %s', async (_, imagePath, place) => {
    const { dataFolders } = await gatherFrom([
      exchange55({ build: 2650 }),
      key(SETUP_KEY, { Services: 'D:\\Apps\\Exchsrvr' }),
      installedService(KMS_SERVICE, { displayName: 'Key Management', imagePath, start: 3 }),
      file(`${place}\\manager.ini`, { size: 2_048 }),
    ]);
    const found = dataFolders.filter(({ reading }) => reading.state === 'present' && reading.value.files > 0);
    expect(found.map(({ path }) => path.toUpperCase())).toEqual([place.toUpperCase()]);
  });

  it('expands variables only in a REG_EXPAND_SZ', async () => {
    const setup = (value: string | ReturnType<typeof expand>) => [
      key(SETUP_KEY, { Services: value }),
      folder('C:\\WINNT\\exchsrvr'),
    ];
    const componentsOf = async (value: string | ReturnType<typeof expand>) =>
      (await gatherFrom(setup(value))).exchange.components.map(({ path }) => path);
    expect(await componentsOf(expand('%SystemRoot%\\exchsrvr'))).toEqual(['C:\\WINNT\\exchsrvr']);
    expect(await componentsOf('%SystemRoot%\\exchsrvr')).toEqual([]);
  });

  it('does not call a key database absent if drives or folders could not be read', async () => {
    const denied = (question: string, where?: string) => ({
      before: (act: string, at: string) => {
        if (act === question && (where === undefined || at === where)) throw new RepairError('E-FILE-DENIED', at, { win32: 5 });
      },
    });
    for (const faults of [denied('files.drives'), denied('files.list', 'C:\\Security\\Mgrent')]) {
      const { dataFolders } = await gatherFrom([exchange55({ build: 2650 })], {}, undefined, faults);
      expect(dataFolders.filter(({ reading }) => reading.state === 'unreadable')).toHaveLength(1);
    }
  });

  it('gives evidence that can be written to a file and read back', async () => {
    const evidence = await gatherFrom(broken);
    expect(parseEvidenceFile(JSON.stringify(evidence))).toEqual(evidence);
  });

  it('keeps no secret in the evidence, the findings or the list of all evidence', async () => {
    const contents = [exchange55({ build: 2650 }), keyManagement55({ build: 2650, imagePath: `${KM_PROGRAM} ${SECRET}` })];
    const log = { path: 'x.log', bytes: new TextEncoder().encode(`${START}\nstarting ${KM_PROGRAM} ${SECRET}`) };
    const evidence = await gatherFrom(contents, { logFile: log });
    expect(diagnose(evidence).recommended).toEqual({ article: 'Q235418', action: 'trim-imagepath' });
    expect(JSON.stringify([evidence, diagnose(evidence), evidenceItems(evidence), missingFiles(evidence)])).not.toContain(SECRET);
    expect(evidence.setupLog).toMatchObject({ value: { lines: [START, `starting ${KM_PROGRAM} ***`] } });
  });

  it.each([
    ['quoted', `"${KM_PROGRAM}"`, 'present', false],
    ['quoted with more', `"${KM_PROGRAM}" ${SECRET}`, 'present', true],
    ['a folder with a blank', 'C:\\Program Files\\KM\\Kmserver.exe', 'present', false],
    ['a folder with a blank and more', `C:\\Program Files\\KM\\Kmserver.exe ${SECRET}`, 'present', true],
    ['a folder named like a program', 'C:\\km.exe old\\Kmserver.exe', 'present', false],
    ['a variable', '%SystemRoot%\\kmserver.exe', 'present', false],
    ['without .exe', 'C:\\Exchsrvr\\Bin\\Kmserver', 'present', false],
    ['gone', 'D:\\gone\\Kmserver.exe', 'absent', false],
    ['gone with more', `D:\\gone\\Kmserver.exe ${SECRET}`, 'absent', true],
    ['on another computer', '\\\\FILES\\km\\Kmserver.exe', 'unreadable', false],
    ['without a folder', 'Kmserver.exe', 'unreadable', false],
  ] as const)('reads an ImagePath of this kind: %s', async (_, imagePath, state, hasMore) => {
    const evidence = await gatherFrom([
      exchange55({ build: 2650 }),
      keyManagement55({ build: 2650, imagePath }),
      file('C:\\Program Files\\KM\\Kmserver.exe'),
      file('C:\\km.exe old\\Kmserver.exe'),
      file('C:\\WINNT\\kmserver.exe'),
    ]);
    expect([evidence.program.state, evidence.serviceKey]).toMatchObject([
      state,
      { value: { imagePath: { value: { hasMore } } } },
    ]);
    expect(JSON.stringify(evidence)).not.toContain(SECRET);
  });

  it('sees a key despite a subkey that only administrators may read, such as Security', async () => {
    const evidence = await gatherFrom([...broken, key(`${SERVICE_KEY}\\Security`, {}, { denied: ['read'] })]);
    expect(evidence.serviceKey).toMatchObject({
      state: 'present',
      value: { keys: 2, hidden: { code: 'E-REG-DENIED' }, imagePath: { state: 'present' } },
    });
    expect(diagnose(evidence).recommended).toEqual({ article: 'Q290226', action: 'remove-three' });
  });

  it('never asks for a path on another computer', async () => {
    const asked: string[] = [];
    const contents = [
      exchange55({ build: 2650 }),
      keyManagement55({ build: 2650, imagePath: '\\\\FILES\\km\\Kmserver.exe' }),
      key(SETUP_KEY, { X400: '\\\\FILES\\x400' }),
    ];
    await gatherFrom(contents, {}, nt4(), { before: (act, where) => void (act.startsWith('files.') && asked.push(where)) });
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((path) => path.startsWith('\\\\'))).toEqual([]);
  });

  it('finds item 3 as a key, as a value or as both', async () => {
    const asKey = key(`${SETUP_KEY}\\${SETUP_COMPONENT}`, { Path: EXCHSRVR });
    const states = async (...more: Parameters<typeof gatherFrom>[0]) => {
      const { setupSubkey, setupValue } = await gatherFrom([...broken, ...more]);
      return [setupSubkey[0]?.reading.state, setupValue[0]?.reading.state];
    };
    expect(await states(asKey)).toEqual(['present', 'present']);
    expect(await states(asKey, noValue(SETUP_KEY, SETUP_COMPONENT))).toEqual(['present', 'absent']);
    expect(await states()).toEqual(['absent', 'present']);
  });

  it('looks in both views of a 64-bit Windows', async () => {
    const evidence = await gatherFrom([key('SOFTWARE\\Microsoft\\Exchange\\KMServer', { a: 1 }, { view: '32' })], {}, x64);
    expect(evidence.kmServerKey.map(({ view, reading }) => [view, reading.state])).toEqual([
      ['64', 'absent'],
      ['32', 'present'],
    ]);
  });

  it('names what it could not read in the 32-bit view of a 64-bit Windows as Registry Editor shows it', async () => {
    const closed = (...keys: readonly string[]) => keys.map((path) => key(path, {}, { view: '32', denied: ['read'] }));
    const evidence = await gatherFrom(closed(KMSERVER_KEY, SETUP_KEY), {}, x64);
    const below = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange';
    expect(evidence.kmServerKey[1]?.reading).toMatchObject({ state: 'unreadable', at: `${below}\\KMServer` });
    for (const [, inThe32] of [evidence.setupSubkey, evidence.setupValue])
      expect(inThe32?.reading.state === 'unreadable' && inThe32.reading.at).toContain(`${below}\\Setup`);
    const hidden = await gatherFrom([key(KMSERVER_KEY, {}, { view: '32' }), ...closed(`${KMSERVER_KEY}\\Closed`)], {}, x64);
    expect(hidden.kmServerKey[1]?.reading).toMatchObject({ value: { hidden: { at: `${below}\\KMServer\\Closed` } } });
  });

  it.each([
    ['a file version of 2000', [file(`${EXCHSRVR}\\bin\\store.exe`, { version: '6.0.4417.0' })], '2000-or-later'],
    [
      'a service of 2000',
      [installedService('RESvc', { displayName: 'Routing', imagePath: 'C:\\x.exe', start: 2 })],
      '2000-or-later',
    ],
    ['a key of 2010', [key('SOFTWARE\\Microsoft\\ExchangeServer\\v14')], '2000-or-later'],
    ['a build of 2000 in the Setup key', [key(SETUP_KEY, { NewestBuild: 4417 })], '2000-or-later'],
    ['5.5', [], '5.5'],
    ['5.0', [file(`${EXCHSRVR}\\bin\\store.exe`, { version: '5.0.1460.0' })], '5.0'],
    ['4.0 only by the Setup key', [noFile(`${EXCHSRVR}\\bin`), key(SETUP_KEY, { NewestBuild: 994 })], '4.0'],
    ['none', [noFile(`${EXCHSRVR}\\bin`)], null],
  ])('recognises the Exchange generation: %s', async (_, more, generation) => {
    const { exchange } = await gatherFrom([exchange55({ build: 2650 }), ...more]);
    expect(exchange.generation.state === 'present' ? exchange.generation.value.generation : null).toBe(generation);
  });

  it('recognises 5.5 by its Event Service if no version can be read, unless a later Exchange has left traces', async () => {
    const unread = {
      before: (act: string, where: string) => {
        if (act === 'files.version') throw new RepairError('E-FILE-DENIED', where, { win32: 5 });
      },
    };
    const events = key('SYSTEM\\CurrentControlSet\\Services\\MSExchangeES');
    const generationOf = async (...contents: Contents) =>
      (await gatherFrom([exchange55({ build: 2650 }), ...contents], {}, nt4(), unread)).exchange.generation;
    expect(await generationOf()).toMatchObject({ state: 'unreadable', code: 'E-FILE-DENIED' });
    expect(await generationOf(events)).toMatchObject({
      value: { generation: '5.5', build: null, source: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeES' },
    });
    const routing = installedService('RESvc', { displayName: 'Routing', imagePath: 'C:\\x.exe', start: 2 });
    expect(await generationOf(events, routing)).toMatchObject({ value: { generation: '2000-or-later' } });
  });

  it('with a denied Setup key reports everything below the Exchange folder as unreadable, not absent', async () => {
    const evidence = await gatherFrom([...broken, key(SETUP_KEY, {}, { denied: ['read'] })]);
    expect([evidence.programAtSetup.state, evidence.exchange.addressFolders.state, evidence.web.dataFolder.state]).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
    ]);
    expect(evidence.dataFolders.some(({ reading }) => reading.state === 'unreadable')).toBe(true);
    expect(diagnose(evidence)).toMatchObject({ verdict: 'cannot-tell', recommended: { action: 'none' } });
  });

  it.each(['registry.readTree', 'registry.readValue', 'registry.listKey', 'files.stat', 'services.query'])(
    'leads to no recommended action if every %s is denied',
    async (question) => {
      const faults = {
        before: (act: string, where: string) => {
          if (act === question) throw new RepairError('E-REG-DENIED', where, { win32: 5 });
        },
      };
      const evidence = await gatherFrom(broken, {}, nt4(), faults);
      expect(['possible', 'cannot-tell']).toContain(diagnose(evidence).verdict);
      expect(diagnose(evidence).recommended.action).toBe('none');
    },
  );

  it('takes the log that was written last, by either name, from any drive with Exchange', async () => {
    const log = (lines: readonly string[]) => lines.join('\r\n');
    const evidence = await gatherFrom([
      ...broken,
      key(SETUP_KEY, { X400: 'E:\\exchsrvr' }),
      file('E:\\Exchange_Server_Setup.log', {
        text: log([START, 'a', 'ID no: 0xc0020003']),
        modified: '2001-12-01T00:00:00.000Z',
      }),
    ]);
    expect(evidence.setupLog).toMatchObject({ value: { path: 'E:\\Exchange_Server_Setup.log', lineCount: 3 } });
    expect(evidence.reportedError).toEqual({ id: 0xc0020003, from: 'log' });
  });

  it('prefers what the user supplies', async () => {
    const evidence = await gatherFrom(broken, {
      logFile: { path: 'D:\\copy.log', bytes: new TextEncoder().encode(`${START}\nID no: 0xc0020003`) },
      errorText: 'ID no: c0020002',
    });
    expect(evidence.setupLog).toMatchObject({ value: { path: 'D:\\copy.log' } });
    expect(evidence.reportedError).toEqual({ id: 0xc0020002, from: 'user' });
  });

  it('adds what the user supplies to a described machine, and otherwise leaves it as described', async () => {
    const described = await gatherFrom(broken);
    expect(addHeld(described, {})).toEqual(described);
    const held = { logFile: { path: 'D:\\copy.log', bytes: new TextEncoder().encode(`${START}\nID no: 0xc0020003`) } };
    expect(addHeld(described, held)).toMatchObject({
      setupLog: { value: { lineCount: 2 } },
      reportedError: { id: 0xc0020003, from: 'log' },
    });
    expect(addHeld(described, { ...held, errorText: 'c0020002' }).reportedError).toEqual({ id: 0xc0020002, from: 'user' });
    expect(addHeld(described, { errorText: 'nothing' })).toMatchObject({ reportedError: null, reportedSigns: ['unrecognised'] });
  });

  it('reports an error text without an error as unrecognised', async () => {
    expect(await gatherFrom(broken, { errorText: 'it does not work' })).toMatchObject({
      reportedError: null,
      reportedSigns: ['unrecognised'],
      program: { state: 'absent' },
    });
    expect((await gatherFrom(broken, { errorText: '  ' })).reportedError).toBeNull();
  });

  it.each([
    ['the service is marked for deletion', [key(SERVICE_KEY, { DeleteFlag: 1 })], ['service-deletion']],
    [
      'Exchange files wait',
      [
        key('SYSTEM\\CurrentControlSet\\Control\\Session Manager', {
          PendingFileRenameOperations: ['\\??\\C:\\exchsrvr\\bin\\new.dll', ''],
        }),
      ],
      ['exchange-files'],
    ],
    [
      'other files wait',
      [key('SYSTEM\\CurrentControlSet\\Control\\Session Manager', { PendingFileRenameOperations: ['\\??\\C:\\x.dll', ''] })],
      ['files'],
    ],
    [
      'an update waits',
      [key('SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired')],
      ['windows-update'],
    ],
  ] as const)('reports a pending restart: %s', async (_, more, reasons) => {
    expect((await gatherFrom([...broken, ...more])).pendingRestart).toEqual({ state: 'present', value: { reasons } });
  });

  it('reports no pending restart for an empty list of renames', async () => {
    const contents = [
      ...broken,
      key('SYSTEM\\CurrentControlSet\\Control\\Session Manager', { PendingFileRenameOperations: bytes('00 00') }),
    ];
    expect((await gatherFrom(contents)).pendingRestart.state).toBe('absent');
  });

  it('lists the running dependents', async () => {
    const watcher = installedService('KMSWatch', {
      displayName: 'KM Watch',
      imagePath: 'C:\\watch.exe',
      start: 2,
      dependsOn: ['MSExchangeKMS'],
      state: 'running',
    });
    expect((await gatherFrom([...broken, watcher, service('MSExchangeKMS', { state: 'running' })])).dependents).toMatchObject({
      value: [{ name: 'KMSWatch' }],
    });
  });

  it('recognises OWA that was removed by hand', async () => {
    const { web } = await gatherFrom([
      exchange55({ build: 2650 }),
      key(SETUP_KEY, { 'Web Connector': EXCHSRVR }),
      key('SYSTEM\\CurrentControlSet\\Services\\MSExchangeWEB'),
    ]);
    expect(web).toMatchObject({
      connector: [{ reading: { value: { form: 'value' } } }],
      serviceKey: { value: { values: 0 } },
      dataFolder: { state: 'absent' },
      iis: { state: 'absent' },
    });
  });

  it('counts the DLLs of address generators', async () => {
    const address = `${EXCHSRVR}\\Address`;
    const { exchange } = await gatherFrom([
      exchange55({ build: 2650 }),
      file(`${address}\\SMTP\\i386\\inproxy.dll`),
      folder(`${address}\\CCMAIL\\i386`),
      folder(`${address}\\X400`),
    ]);
    expect(exchange.addressFolders).toMatchObject({
      value: [
        { path: 'C:\\exchsrvr\\Address\\CCMAIL', dlls: { state: 'absent' } },
        { path: 'C:\\exchsrvr\\Address\\SMTP', dlls: { value: { count: 1 } } },
        { path: 'C:\\exchsrvr\\Address\\X400', dlls: { state: 'absent' } },
      ],
    });
  });

  it('finds out which files are missing', async () => {
    const missing = missingFiles(
      await gatherFrom([...broken, noFile(`${EXCHSRVR}\\bin\\emsmta.exe`), key(SETUP_KEY, { X400: 'D:\\x400' })]),
    );
    expect(missing.filter(({ state }) => state === 'absent')).toEqual([
      {
        path: KM_PROGRAM,
        state: 'absent',
        namedBy: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS → ImagePath',
      },
      { path: 'D:\\x400', state: 'absent', namedBy: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\Setup → X400' },
      {
        path: 'C:\\exchsrvr\\bin\\emsmta.exe',
        state: 'absent',
        namedBy: 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeMTA → ImagePath',
      },
    ]);
    expect(missing.length).toBeGreaterThan(5);
  });

  it('reads the rest if the service key is missing', async () => {
    const evidence = await gatherFrom([...broken, noKey(SERVICE_KEY)]);
    expect([evidence.serviceKey.state, evidence.program.state, evidence.kmServerKey[0]?.reading.state]).toEqual([
      'absent',
      'absent',
      'present',
    ]);
  });
});
