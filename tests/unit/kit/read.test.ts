import { mkdirSync, readFileSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KMSERVER_KEY } from '../../../electron/domain/articles';
import { readKitResults } from '../../../electron/kit';
import { sizesIn } from '../../../electron/kit/read/integrity';
import {
  BACKED_UP,
  changed,
  exchange,
  FIXES,
  IMAGE,
  key,
  log,
  LOOKED,
  newResults,
  owner,
  REPAIRED,
  service,
  step,
  sz,
  UNDOES,
  UNDONE,
} from './results';

function looked(made: Parameters<typeof step>[2] = {}): string {
  const folder = newResults();
  owner(folder);
  log(folder, ...LOOKED);
  step(folder, 'LOOK', made);
  return folder;
}

function repaired(after: Parameters<typeof step>[2] = { exchange: exchange(false), service: null }): string {
  const folder = looked();
  step(folder, 'BACKUP');
  step(folder, 'AFTER', { changes: FIXES, ...after });
  changed(folder, FIXES);
  log(folder, ...LOOKED, ...BACKED_UP, ...REPAIRED);
  return folder;
}

const withPath = (setup: ReturnType<typeof exchange>): ReturnType<typeof exchange> => ({
  ...setup,
  values: [sz('Services', 'C:\\exchsrvr'), sz('Key Management Server', 'D:\\B\u00f6rse\\exchsrvr')],
});

describe('a look', () => {
  test.each(['regedit4', 'version-5'] as const)('gives the diagnosis of a live machine (%s exports)', async (format) => {
    const { diagnosis, observation, server, proof, article } = await readKitResults(looked({ format }));
    expect(diagnosis.recommended).toEqual({ article: 'Q290226', action: 'remove-three' });
    expect(diagnosis.verdict).toBe('applies');
    expect(server).toBe('SERVER01');
    expect(article).toBe('Q290226');
    expect(proof.outcome).toBe('looked');
    const { evidence } = observation;
    expect(evidence.machine).toEqual({
      name: 'SERVER01',
      bits: 32,
      elevated: true,
      windows: { major: 4, minor: 0, build: 1381, label: 'Windows NT 4.0 Service Pack 6' },
    });
    expect(evidence.exchange.generation).toMatchObject({ state: 'present', value: { generation: '5.5', build: 2448 } });
    expect(evidence.dataFolders).toContainEqual({
      path: 'C:\\exchsrvr\\Kmsdata',
      reading: { state: 'present', value: { files: 1, bytes: 1_056_768 } },
    });
    expect(evidence.setupLog).toMatchObject({ state: 'present', value: { sessions: 1, lineCount: 1 } });
    expect(evidence.commandProcessor.state).toBe('present');
    expect(evidence.service).toMatchObject({ state: 'present', value: { state: 'stopped' } });
  });

  test('may be given by its RESULT folder alone', async () => {
    expect((await readKitResults(path.join(looked(), 'RESULT'))).kit).toBe('K00000001');
  });

  test('recognises a running service by its display name', async () => {
    const { observation } = await readKitResults(looked({ started: ['Event Log', 'Microsoft Exchange Key Management Server'] }));
    expect(observation.evidence.service).toMatchObject({ state: 'present', value: { state: 'running' } });
  });

  test('takes what the kit did not see as unreadable, never as absent', async () => {
    const { observation } = await readKitResults(looked({ exchange: null, service: service('D:\\elsewhere\\Kmserver.exe') }));
    const { evidence } = observation;
    for (const reading of [
      evidence.kmServerKey[0]!.reading,
      evidence.setupSubkey[0]!.reading,
      evidence.program,
      evidence.dependents,
      evidence.exchange.generation,
    ]) {
      expect(reading).toMatchObject({ state: 'unreadable', code: 'E-KIT-NOT-SEEN' });
    }
  });

  test('without room for a copy of MAD.EXE takes the version from the Event Service and gives the same verdict', async () => {
    const { observation, diagnosis } = await readKitResults(looked({ roomForCopies: false, events: true }));
    expect(observation.evidence.exchange.generation).toMatchObject({
      state: 'present',
      value: { generation: '5.5', build: null },
    });
    expect(diagnosis.recommended).toEqual({ article: 'Q290226', action: 'remove-three' });
    const without = await readKitResults(looked({ roomForCopies: false }));
    expect(without.observation.evidence.exchange.generation).toMatchObject({ state: 'unreadable', code: 'E-KIT-NOT-SEEN' });
    expect(without.diagnosis.verdict).toBe('cannot-tell');
  });

  test('finds a key database of 4.0 or 5.0 in the root of another drive, and reports that drives were not looked at', async () => {
    const dataFolders = async (made: Parameters<typeof step>[2]) => {
      const folder = looked({ service: service('C:\\SECURITY\\BIN\\KMSERVER.EXE'), ...made });
      return (await readKitResults(folder)).observation.evidence.dataFolders;
    };
    const onD = [
      '#DRIVE D:',
      '#LIST D:\\',
      'SECURITY',
      '#FILES',
      '#END',
      '#LIST D:\\SECURITY',
      'MGRENT',
      '#FILES',
      '#END',
      '#TREE D:\\SECURITY\\MGRENT',
      '#FILES',
      'D:\\SECURITY\\MGRENT\\MANAGER.INI',
      '#END',
    ];
    const found = await dataFolders({ drives: onD });
    expect(found.find(({ path: at }) => at === 'D:\\Security\\Mgrent')?.reading).toMatchObject({ value: { files: 1 } });
    expect(found.find(({ path: at }) => at === 'C:\\SECURITY\\Mgrent')?.reading).toEqual({ state: 'absent' });
    // An earlier version of the kit looked only at the drives that the registry names.
    const before = await dataFolders({ drives: null });
    expect(before.filter(({ reading }) => reading.state === 'unreadable')).toHaveLength(1);
  });

  test('does not call a key absent because it is in no export, unless somebody has looked in Regedt32', async () => {
    const made = { service: null, exchange: exchange(false) };
    const { evidence } = (await readKitResults(looked(made))).observation;
    for (const reading of [evidence.serviceKey, evidence.kmServerKey[0]!.reading, evidence.setupSubkey[0]!.reading])
      expect(reading).toMatchObject({ state: 'unreadable', code: 'E-KIT-NOT-SHOWN' });
    // The export of a key contains all its values.
    expect(evidence.setupValue[0]!.reading.state).toBe('absent');
    const seen = (await readKitResults(looked({ ...made, seenInRegedt32: true }))).observation.evidence;
    for (const reading of [seen.serviceKey, seen.kmServerKey[0]!.reading, seen.setupSubkey[0]!.reading])
      expect(reading.state).toBe('absent');
    // The service manager may know the service until the restart; the kit did not ask it.
    expect(seen.service).toMatchObject({ state: 'unreadable', code: 'E-KIT-NOT-SEEN' });
  });

  test('with Setup’s entry in one form shows that the other form is absent', async () => {
    const whole = exchange();
    const valueOnly = whole.subkeys.map((each) => (each.name === 'Setup' ? { ...each, subkeys: [] } : each));
    const { evidence } = (await readKitResults(looked({ exchange: { ...whole, subkeys: valueOnly } }))).observation;
    expect(evidence.setupSubkey[0]!.reading.state).toBe('absent');
    expect(evidence.setupValue[0]!.reading.state).toBe('present');
  });

  test('without administrator rights proves nothing about what is in no export', async () => {
    const { evidence } = (
      await readKitResults(looked({ exchange: exchange(false), service: null, services: ['EventLog', 'RpcSs'], doubt: 'RIGHTS' }))
    ).observation;
    expect(evidence.machine.elevated).toBe(false);
    for (const reading of [evidence.serviceKey, evidence.kmServerKey[0]!.reading, evidence.setupSubkey[0]!.reading])
      expect(reading).toMatchObject({ state: 'unreadable', code: 'E-KIT-NOT-SEEN' });
  });

  test('ignores a list of services that was cut off', async () => {
    const { evidence } = (
      await readKitResults(looked({ service: null, services: ['EventLog', 'EventLog\\Security'], doubt: 'SERVICES' }))
    ).observation;
    expect(evidence.serviceKey).toMatchObject({ state: 'unreadable', code: 'E-KIT-NOT-SEEN' });
  });

  test('says what its kit is for, even if the files of the kit are not beside it', async () => {
    const folder = newResults();
    owner(folder, 'SERVER01', 'K00000001', 'Q235418');
    log(
      folder,
      ...LOOKED,
      ...BACKED_UP,
      'Repair as Q235418 describes.',
      'Shortening ImagePath of MSExchangeKMS to the path of the program.',
      'DONE. ImagePath is the path',
    );
    step(folder, 'BACKUP', { service: service(`${IMAGE} Pa55-w0rd`) });
    step(folder, 'AFTER', { program: 'Kmserver.exe', changes: ['FIX=KMSSVC'] });
    changed(folder, ['FIX=KMSSVC']);
    rmSync(path.join(folder, 'KIT.TXT'));
    const { article, proof } = await readKitResults(path.join(folder, 'RESULT'));
    expect(article).toBe('Q235418');
    expect(proof).toMatchObject({ outcome: 'repaired', items: [{ item: 'image-path', state: 'changed' }] });
  });

  test.each([
    ['1252', '850', 'SÜDKÖLN', [0x53, 0x9a, 0x44, 0x4b, 0x99, 0x4c, 0x4e]],
    ['1251', '866', 'СЕРВЕР', [0x91, 0x85, 0x90, 0x82, 0x85, 0x90]],
    ['1253', '737', 'ΑΘΗΝΑ', [0x80, 0x87, 0x86, 0x8c, 0x80]],
    ['932', '932', 'サーバー', [0x83, 0x54, 0x81, 0x5b, 0x83, 0x6f, 0x81, 0x5b]],
  ] as const)('in ANSI code page %s and OEM code page %s keeps the server name %s', async (ansi, oem, name, spelled) => {
    // The scripts write the name from %COMPUTERNAME% in the OEM code page; the export has it in ANSI or UTF-16.
    const inOem = Buffer.from(spelled).toString('latin1');
    const folder = newResults();
    owner(folder, inOem);
    log(folder, ...LOOKED, `"KIT=K00000001" "SERVER=${inOem}"`);
    step(folder, 'LOOK', { server: inOem, active: name, codePages: [ansi, oem], format: 'version-5' });
    const { server, observation } = await readKitResults(folder);
    expect(server).toBe(name);
    expect(observation.facts.environment['COMPUTERNAME']).toBe(name);
  });

  test('shows the password after the program nowhere', async () => {
    const folder = looked({ service: service(`${IMAGE} Pa55-w0rd`) });
    log(folder, ...LOOKED, 'somebody typed Pa55-w0rd');
    const { observation, diagnosis, log: lines, proof } = await readKitResults(folder);
    expect(JSON.stringify([observation.evidence, diagnosis, lines, proof])).not.toContain('Pa55-w0rd');
  });
});

describe('the comparison of before and after', () => {
  test('proves a repair', async () => {
    const { proof, diagnosis } = await readKitResults(repaired());
    expect(proof).toMatchObject({ outcome: 'repaired', siblings: null, added: [] });
    expect(proof.items.map(({ state }) => state)).toEqual(['removed', 'removed', 'removed', 'removed']);
    expect(diagnosis.verdict).toBe('nothing');
  });

  test('reports an item that stayed', async () => {
    const { proof } = await readKitResults(repaired({ exchange: exchange(), service: null }));
    expect(proof.outcome).toBe('partly');
    expect(proof.items.map(({ state }) => state)).toEqual(['removed', 'there', 'there', 'there']);
  });

  test('reports a sibling that changed as well', async () => {
    const other = exchange(false);
    const { proof } = await readKitResults(
      repaired({ exchange: { ...other, subkeys: [...other.subkeys, key('Stranger')] }, service: null }),
    );
    expect(proof.outcome).toBe('partly');
    expect(proof.siblings?.parts?.['at']).toContain('Stranger');
  });

  test('proves an undo, or lists what was added', async () => {
    const folder = repaired();
    const changes = [...FIXES, ...UNDOES];
    step(folder, 'UNDONE', { changes });
    changed(folder, changes);
    log(folder, ...LOOKED, ...BACKED_UP, ...REPAIRED, ...UNDONE);
    expect((await readKitResults(folder)).proof).toMatchObject({ outcome: 'undone', added: [] });
    step(folder, 'UNDONE', { exchange: exchange(true, [sz('Newcomer', 'x')]), changes });
    expect((await readKitResults(folder)).proof).toMatchObject({
      outcome: 'undo-differs',
      added: [`${KMSERVER_KEY} → Newcomer`],
    });
  });

  test('does not count a backup in doubt', async () => {
    const folder = looked();
    step(folder, 'BACKUP', { doubt: 'KMSERVER' });
    log(folder, ...LOOKED, 'Backing up. Nothing is changed.', 'STOPPED. Something could not be read.');
    const { unfinished, proof, phases } = await readKitResults(folder);
    expect(phases).toEqual(['LOOK']);
    expect(unfinished).toEqual({ phase: 'BACKUP', line: 'STOPPED. Something could not be read.' });
    expect(proof.outcome).toBe('looked');
  });

  test('accepts Setup’s value in the OEM code page, as FIND wrote it: the backup is the export that it came from', async () => {
    const folder = looked();
    const börse = exchange();
    const made = {
      exchange: { ...börse, subkeys: börse.subkeys.map((each) => (each.name === 'Setup' ? withPath(each) : each)) },
    };
    step(folder, 'LOOK', { ...made, format: 'version-5' });
    const at = step(folder, 'BACKUP', { ...made, format: 'version-5' });
    const value = path.join(at, 'SETUPVAL.REG');
    // ö is 0xf6 in Windows-1252 and 0x94 in code page 850: as many bytes, and none of the counted letters.
    writeFileSync(value, readFileSync(value, 'latin1').replace('\u00f6', '\u0094'), 'latin1');
    log(folder, ...LOOKED, ...BACKED_UP);
    expect((await readKitResults(folder)).proof.outcome).toBe('backed-up');
  });

  test('calls a repair that broke off unclear', async () => {
    const folder = looked();
    step(folder, 'BACKUP');
    log(
      folder,
      ...LOOKED,
      ...BACKED_UP,
      'Repair as Q290226 describes.',
      'Removing HKEY_LOCAL_MACHINE',
      'STOPPED. It is still there',
    );
    const { unfinished, proof } = await readKitResults(folder);
    expect(unfinished).toEqual({ phase: 'AFTER', line: 'STOPPED. It is still there' });
    expect(proof.outcome).toBe('unclear');
  });

  const unknown = async (folder: string): Promise<void> => {
    const { proof, isCurrent, observation, diagnosis } = await readKitResults(folder);
    expect(isCurrent).toBe(false);
    expect(proof.outcome).toBe('unclear');
    expect(proof.items.map(({ state, now }) => [state, now])).toEqual(Array(4).fill(['unknown', null]));
    const { serviceKey, kmServerKey, setupSubkey, setupValue } = observation.evidence;
    for (const reading of [serviceKey, kmServerKey[0]!.reading, setupSubkey[0]!.reading, setupValue[0]!.reading])
      expect(reading).toMatchObject({ state: 'unreadable', code: 'E-KIT-OUTDATED' });
    expect(diagnosis.verdict).toBe('cannot-tell');
  };
  const BEGUN = ['Repair as Q290226 describes.', 'Removing HKEY_LOCAL_MACHINE', 'Gone, read again: HKEY_LOCAL_MACHINE'];

  test('makes no claim about the items if power was lost after the first removal', async () => {
    const folder = looked();
    step(folder, 'BACKUP');
    changed(folder, FIXES.slice(0, 1));
    log(folder, ...LOOKED, ...BACKED_UP, ...BEGUN);
    await unknown(folder);
  });

  test.each(['log', 'CHANGES.TXT'])('makes no claim about the items if only the %s records the removal', async (source) => {
    const folder = looked();
    step(folder, 'BACKUP');
    if (source === 'log') log(folder, ...LOOKED, ...BACKED_UP, ...BEGUN);
    else {
      changed(folder, FIXES.slice(0, 1));
      log(folder);
    }
    await unknown(folder);
  });

  test('does not rely on the look of the first run if power was lost in a second run or in an undo', async () => {
    for (const change of ['FIX=KMSERVER', 'UNDO=KMSSVC']) {
      const folder = repaired();
      changed(folder, [...FIXES, change]);
      await unknown(folder);
    }
  });

  test.each([
    ['empty', () => []],
    ['cut off', () => [...LOOKED, 'Backing']],
  ] as const)('counts a complete look after the repair if the log is %s', async (_, lines) => {
    const folder = repaired();
    log(folder, ...lines());
    expect((await readKitResults(folder)).proof.outcome).toBe('repaired');
    // If CHANGES.TXT is lost as well, the look has its own copy.
    rmSync(path.join(folder, 'RESULT', 'CHANGES.TXT'));
    expect((await readKitResults(folder)).proof.outcome).toBe('repaired');
  });

  test('makes no claim about what the kit changed without a backup', async () => {
    const folder = repaired();
    rmSync(path.join(folder, 'RESULT', 'BACKUP'), { recursive: true });
    expect((await readKitResults(folder)).proof).toMatchObject({ outcome: 'unclear', items: [] });
  });

  test('never calls a key removed, gone or never there that no export shows from the backup on', async () => {
    const hidden = { ...exchange(), subkeys: exchange().subkeys.filter(({ name }) => name !== 'KMServer') };
    const folder = looked({ exchange: hidden });
    step(folder, 'BACKUP', { exchange: hidden });
    log(folder, ...LOOKED, ...BACKED_UP);
    const backedUp = await readKitResults(folder);
    expect(backedUp.proof.outcome).toBe('backed-up');
    expect(backedUp.proof.items.map(({ state }) => state)).toEqual(['unchanged', 'unread', 'unchanged', 'unchanged']);
    const changes = FIXES.filter((line) => line !== 'FIX=KMSERVER');
    step(folder, 'AFTER', { exchange: exchange(false), service: null, changes });
    changed(folder, changes);
    const { proof, diagnosis } = await readKitResults(folder);
    expect(proof.outcome).toBe('unseen');
    expect(proof.items.map(({ state }) => state)).toEqual(['removed', 'unread', 'removed', 'removed']);
    expect(diagnosis.verdict).not.toBe('nothing');
  });

  test('does not call a key of the backup removed that is in no export and that the kit has not removed', async () => {
    const changes = ['FIX=KMSSVC', 'FIX=SETUPKEY', 'FIX=SETUPVAL'];
    const folder = looked();
    step(folder, 'BACKUP');
    step(folder, 'AFTER', { exchange: exchange(false), service: null, changes });
    changed(folder, changes);
    log(folder, ...LOOKED, ...BACKED_UP, ...REPAIRED);
    const { proof } = await readKitResults(folder);
    expect(proof.items.map(({ state }) => state)).toEqual(['removed', 'unread', 'removed', 'removed']);
    expect(proof.outcome).toBe('unseen');
  });
});

describe('results', () => {
  const refused = async (folder: string, code: string, where?: string): Promise<void> => {
    await expect(readKitResults(folder)).rejects.toMatchObject({ code, ...(where === undefined ? {} : { where }) });
  };
  const file = (folder: string, phase: string, name: string): string => path.join(folder, 'RESULT', phase, name);

  test('are refused if there are none', async () => refused(newResults(), 'E-KIT-RESULT-NONE'));

  test.each(['WHO.TXT', 'EXCHANGE.REG', 'SIZES.TXT', 'NETSTART.TXT', 'DONE.TXT'])('are refused without %s', async (name) => {
    const folder = looked();
    rmSync(file(folder, 'LOOK', name));
    await refused(folder, 'E-KIT-INCOMPLETE');
  });

  test('are refused if the log is missing', async () => {
    const folder = looked();
    rmSync(path.join(folder, 'RESULT', 'LOG.TXT'));
    await refused(folder, 'E-KIT-INCOMPLETE', 'LOG.TXT');
  });

  test('are refused if the look was broken off', async () => {
    const folder = looked();
    writeFileSync(file(folder, 'LOOK', 'DONE.TXT'), '"KIT=K00000001"\r\n');
    await refused(folder, 'E-KIT-INCOMPLETE', 'LOOK');
  });

  test('are refused if the disk was full', async () => {
    await refused(looked({ doubt: 'DISK' }), 'E-KIT-INCOMPLETE', 'LOOK');
  });

  test('are accepted with files that other programs leave in a folder, and with the file that proves room', async () => {
    const folder = looked();
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '._WHO.TXT', 'ROOM.TXT'])
      writeFileSync(file(folder, 'LOOK', name), 'x');
    expect((await readKitResults(folder)).proof.outcome).toBe('looked');
  });

  test.each([[[]], [['"KIT=K00000001"']], [['"KIT=K00000001"', '"SERVER=SERVER01"']]])(
    'are refused with an owner mark that a full disk cut off: %j',
    async (lines) => {
      const folder = looked();
      writeFileSync(path.join(folder, 'RESULT', 'OWNER.TXT'), lines.join('\r\n'));
      await refused(folder, 'E-KIT-INCOMPLETE', 'OWNER.TXT');
    },
  );

  test('are refused if the log names another server', async () => {
    const folder = looked();
    log(folder, '"KIT=K00000001" "SERVER=SERVER01"', ...LOOKED, '"KIT=K00000001" "SERVER=SERVER02"');
    await refused(folder, 'E-KIT-MIXED', 'LOG.TXT');
  });

  test('are refused if an edited file has another size', async () => {
    const folder = looked();
    writeFileSync(
      file(folder, 'LOOK', 'NETSTART.TXT'),
      `${readFileSync(file(folder, 'LOOK', 'NETSTART.TXT'), 'latin1')}   X\r\n`,
      'latin1',
    );
    await refused(folder, 'E-KIT-EDITED', 'LOOK\\NETSTART.TXT');
  });

  test('are refused if an edited export has the same size and other counts', async () => {
    const folder = looked();
    const at = file(folder, 'LOOK', 'KMSERVER.REG');
    writeFileSync(at, readFileSync(at, 'latin1').replace('MasterPasswordPath', 'MxstxrPxsswordPxth'), 'latin1');
    await refused(folder, 'E-KIT-EDITED', 'LOOK\\KMSERVER.REG');
  });

  test('are refused if a file from elsewhere was added', async () => {
    const folder = looked();
    copyFileSync(file(folder, 'LOOK', 'SETUP.REG'), file(folder, 'LOOK', 'OTHER.REG'));
    await refused(folder, 'E-KIT-MIXED', 'LOOK\\OTHER.REG');
  });

  test.each([{ server: 'SERVER02' }, { kit: 'K00000002' }])('are refused from two servers or kits: %o', async (other) => {
    const folder = looked();
    step(folder, 'BACKUP', other);
    await refused(folder, 'E-KIT-MIXED', 'BACKUP');
  });

  test('are refused if the folder of one step has the name of another', async () => {
    const folder = looked();
    const at = step(folder, 'UNDONE');
    mkdirSync(path.join(folder, 'RESULT', 'BACKUP'));
    for (const name of ['WHO.TXT', 'DONE.TXT', 'SIZES.TXT', 'CHECK.TXT'])
      copyFileSync(path.join(at, name), file(folder, 'BACKUP', name));
    await refused(folder, 'E-KIT-MIXED', 'BACKUP');
  });

  test('are refused in the folder of another kit', async () => {
    const folder = looked();
    writeFileSync(path.join(folder, 'KIT.TXT'), 'KIT=K99999999\r\nARTICLE=Q290226\r\n');
    await refused(folder, 'E-KIT-MIXED', 'KIT.TXT');
  });

  test('are refused if the look is older than the backup', async () => {
    const folder = looked();
    step(folder, 'BACKUP', { exchange: exchange(true, [sz('Later', 'x')]) });
    log(folder, ...LOOKED, ...BACKED_UP);
    await refused(folder, 'E-KIT-STALE', KMSERVER_KEY);
  });

  test('are refused if an export in the backup is not what the registry contained', async () => {
    const folder = looked();
    step(folder, 'BACKUP', { exchange: exchange() });
    const whole = step(folder, 'LOOK', {
      exchange: {
        ...exchange(),
        subkeys: exchange().subkeys.map((each) =>
          each.name === 'Setup'
            ? { ...each, values: [sz('Services', 'C:\\exchsrvr'), sz('Key Management Server', 'D:\\exchsrv')] }
            : each,
        ),
      },
    });
    // The file of the value comes from the look, which has another value than the backup.
    copyFileSync(path.join(whole, 'SETUPVAL.REG'), file(folder, 'BACKUP', 'SETUPVAL.REG'));
    await expect(readKitResults(folder)).rejects.toMatchObject({
      code: expect.stringMatching(/E-KIT-(EDITED|STALE)|E-BACKUP-NOT-PROVEN/) as string,
    });
  });
});

test('sizes are read from the listings of several languages', () => {
  const listing = [
    '08/20/01  06:04p               1,488 CHECK.TXT',
    '20.08.01  18:04             1.234.567 A.REG',
    '20/08/2001  18:04             1\u00a0488 B.REG',
    '2001-08-20  18:04               532 SETUP.REG',
    '20/08/2001  18:04             1 488 C.REG',
  ];
  expect(Object.fromEntries(sizesIn(listing.join('\r\n')))).toEqual({
    'CHECK.TXT': 1488,
    'A.REG': 1_234_567,
    'B.REG': 1488,
    'SETUP.REG': 532,
    'C.REG': 1488,
  });
});
