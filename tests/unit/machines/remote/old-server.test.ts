import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { firstDifference } from '../../../../electron/domain/compare';
import type { Reading } from '../../../../electron/domain/reading';
import { observe } from '../../../../electron/repair/observe';
import { systemClock } from '../../../../electron/repair/clock';
import { Secret, type TraceEvent } from '../../../../electron/machines/remote';
import { Drive } from '../../../remote/small-server/drive';
import { OLD_SERVER, oldDrive, openInMemory, SMALL_USER } from '../../../remote/small-server/in-memory';

const key = (path: string): { readonly view: '32'; readonly path: string } => ({ view: '32', path });

function value<T>(reading: Reading<T>): T {
  if (reading.state !== 'present') throw new Error(JSON.stringify(reading));
  return reading.value;
}

const credentials = (password: string, ntlm1 = false) => ({
  user: SMALL_USER.user,
  domain: '',
  ntlm1,
  secret: Secret.fromUtf8(Buffer.from(password)),
});

describe('an old server (NT 4.0 defaults: 4356-byte messages, one request at a time)', () => {
  test('returns class names, links and values longer than a fragment', async () => {
    const { machine } = await openInMemory();
    const exchange = value(await machine.registry.readTree(key('SOFTWARE\\Microsoft\\Exchange')));
    const kms = exchange.subkeys.find(({ name }) => name === 'KMServer')!;
    expect(kms.className).toBe('A class, Ключ');
    expect(kms.values.find(({ name }) => name === 'Large')?.data.length).toBe(6002);
    const system = value(await machine.registry.readTree(key('SYSTEM')));
    expect(system.subkeys.find(({ name }) => name === 'CurrentControlSet')).toMatchObject({ link: true, subkeys: [] });
    const service = value(await machine.registry.readTree(key('system\\currentcontrolset\\services\\msexchangekms')));
    expect([service.name, service.subkeys.length]).toEqual(['MSExchangeKMS', 1]);
    expect(await machine.registry.readTree(key('SOFTWARE\\Microsoft\\Exchange\\None\\Below'))).toEqual({ state: 'absent' });
    machine.close();
  });

  test('answers a look, in one request at a time, like separate readings, and gets no request that changes it', async () => {
    const { machine, sessions } = await openInMemory({ requests: 1 });
    const { targets, evidence } = await observe(machine, systemClock);
    const again = await observe({ ...machine, oneLook: () => machine }, systemClock);
    const plain = (all: typeof targets): string =>
      JSON.stringify(all, (name, one: unknown) => (name === 'data' ? Buffer.from(one as Uint8Array).toString('hex') : one));
    expect(plain(targets)).toBe(plain(again.targets));
    expect(evidence).toEqual(again.evidence);
    // Only open, close, enumerate and query.
    const asked = /^\\winreg (?:2|5|9|10|15|16|17)$|^\\svcctl (?:0|6|13|15|16|17)$|^\\srvsvc 15$/;
    expect(sessions.flatMap(({ called }) => called).filter((call) => !asked.test(call))).toEqual([]);
    machine.close();
  });

  test('reports services and their running dependents', async () => {
    const { machine } = await openInMemory();
    expect(value(await machine.services.query('MSExchangeKMS'))).toMatchObject({ state: 'running', acceptsStop: true });
    expect(value(await machine.services.runningDependents('MSExchangeKMS'))).toEqual([
      { name: 'NeedsKms', displayName: 'Needs the KMS', state: 'running' },
    ]);
    expect(await machine.services.query('None')).toEqual({ state: 'absent' });
    machine.close();
  });

  test.each([false, true])('gets messages signed in the old form if it requires that (NTLM v1: %s)', async (ntlm1) => {
    const { machine, sessions } = await openInMemory(
      { signing: 'required' },
      { credentials: credentials(SMALL_USER.password, ntlm1) },
    );
    expect(machine.connection().signed).toBe(true);
    expect((await machine.registry.listKey(key('SOFTWARE'))).state).toBe('present');
    expect(sessions.map(({ badSignatures }) => badSignatures)).toEqual([0]);
    machine.close();
  });

  test('refuses a wrong password in either NTLM version, and gets it only once', async () => {
    for (const ntlm1 of [false, true]) {
      const events: TraceEvent[] = [];
      const opening = openInMemory({}, { credentials: credentials('wrong', ntlm1), trace: (event) => events.push(event) });
      await expect(opening).rejects.toMatchObject({ code: 'E-LOGON-FAILED' });
      expect(events.filter((event) => event.kind === 'request' && event.command === 'SESSION_SETUP').length).toBe(1);
    }
  });

  test('can be examined but not changed without administrative shares', async () => {
    const { machine } = await openInMemory();
    expect((await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Exchange\\KMServer'))).state).toBe('unreadable');
    await expect(machine.requireChangeable()).rejects.toBeInstanceOf(RepairError);
    machine.close();
  });

  test('gives file lists, versions and copies from its shared drive in messages of 4356 bytes', async () => {
    const { machine } = await openInMemory({ drive: oldDrive() });
    expect(await machine.files.drives()).toEqual({ state: 'present', value: ['C'] });
    expect(value(await machine.files.list('C:\\exchsrvr')).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'folder bin',
      'folder kmsdata',
    ]);
    expect(value(await machine.files.version('C:\\exchsrvr\\bin\\store.exe'))).toBe('5.5.2448.0');
    expect(await machine.files.stat('C:\\exchsrvr\\none')).toEqual({ state: 'absent' });
    expect(value(await machine.files.readEnd('C:\\exchsrvr\\kmsdata\\kmsmdb.edb', 6000)).length).toBe(6000);
    const to = path.join(await mkdtemp(path.join(tmpdir(), 'old-server-')), 'copy');
    const [copied] = await machine.files.copyFolder('C:\\exchsrvr\\kmsdata', to, {});
    expect(copied).toMatchObject({ path: 'kmsmdb.edb', size: 9000 });
    expect(await readFile(path.join(to, 'kmsmdb.edb'))).toEqual(Buffer.alloc(9000, 7));
    machine.close();
  });

  test('saves hives with the same content as its registry, class names included, and keeps none of them', async () => {
    const drive = oldDrive();
    const { machine } = await openInMemory({ drive, signing: 'required' });
    await machine.requireChangeable();
    for (const at of ['SOFTWARE\\Microsoft\\Exchange\\KMServer', 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS']) {
      const [first, second] = [await machine.registry.readTree(key(at)), await machine.witness.readTree(key(at))];
      expect(firstDifference(value(first), value(second)), at).toBeNull();
    }
    expect(value(await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Exchange\\KMServer'))).className).toBe('A class, Ключ');
    expect(await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Exchange\\None'))).toEqual({ state: 'absent' });
    expect(drive.deleted.length).toBeGreaterThan(3);
    expect(drive.paths.filter((name) => name.endsWith('.hiv'))).toEqual([]);
    machine.close();
  });

  test(
    'is not changed if a saved hive cannot be deleted there, and the error names that hive',
    { timeout: 120_000 },
    async () => {
      // Another program has it open, for example a virus scanner.
      const drive = Object.assign(oldDrive(), { delete: () => 0xc000_0043 });
      const { machine, sessions } = await openInMemory({ drive, signing: 'required' });
      const left = await machine.requireChangeable().catch((error: unknown) => error as RepairError);
      expect(left).toMatchObject({ code: 'E-REMOTE-FILE-LEFT' });
      const files = drive.paths.filter((name) => name.endsWith('.hiv'));
      expect(files).toEqual([(left as RepairError).where.slice(2)]);
      expect((left as RepairError).where).toMatch(/^C:\\WINNT\\/);
      const changes = /^\\winreg (?:6|7|8|22)$|^\\svcctl 1$/;
      expect(sessions.flatMap(({ called }) => called).filter((call) => changes.test(call))).toEqual([]);
      machine.close();
    },
  );

  test.each(['../up', 'a/b', 'a\0b', 'a:b', 'nul', 'COM1.txt', 'dot.', 'space ', 'tab\tname', 'a*'])(
    'cannot have a file that it calls %j copied to this computer, and nothing of its folder stays here',
    async (name) => {
      const drive = new Drive({ '\\data': null, [`\\data\\${name}`]: Buffer.from('x') });
      const { machine } = await openInMemory({ drive });
      const to = path.join(await mkdtemp(path.join(tmpdir(), 'old-server-')), 'copy');
      await expect(machine.files.copyFolder('C:\\data', to, {})).rejects.toMatchObject({ code: 'E-REMOTE-FILE-NAME' });
      expect(await readdir(path.dirname(to))).toEqual([]);
      machine.close();
    },
  );

  test('cannot fill the memory: a tree of more than 64 MB is refused', async () => {
    const large = { name: 'Large', type: 3, data: Buffer.alloc(3_000_000) };
    const values = Array.from({ length: 25 }, (_, i) => ({ ...large, name: `Large ${i}` }));
    const registry = { ...OLD_SERVER.registry, subkeys: [...OLD_SERVER.registry.subkeys, { name: 'BIG', values, subkeys: [] }] };
    const { machine } = await openInMemory({ registry, buffer: 16_644, requests: 8 });
    expect(await machine.registry.readTree(key('BIG'))).toMatchObject({ state: 'unreadable', code: 'E-NET-LIMIT' });
    machine.close();
  });

  test('leaves no name, no response and no data in the trace', async () => {
    const events: TraceEvent[] = [];
    const { machine } = await openInMemory({}, { trace: (event) => events.push(event) });
    await observe(machine, systemClock);
    machine.close();
    const text = JSON.stringify(events);
    expect(events.length).toBeGreaterThan(100);
    for (const secret of ['Administrator', SMALL_USER.password, 'OLDNT', 'KMServer', 'MSExchange', 'exchsrvr', 'NTDOM'])
      expect(text).not.toContain(secret);
  });
});
