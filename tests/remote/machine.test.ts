import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import type { RemoteMachine } from '../../electron/machines/remote';
import { valueOf } from '../contract/support';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer, StandInService } from './support/nt-server';
import { keysOf, repairOn, undoOn } from '../support/repairing';

let server: NtServer;
let machine: RemoteMachine;
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'remote-machine-'));
  server = await startExchangeServer('q290226-running');
  machine = await server.open();
});

afterAll(async () => {
  machine.close();
  await server.remove();
  await rm(scratch, { recursive: true, force: true });
});

describe('the witness', () => {
  const key = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' } as const;
  const refused = (): string => path.join(server.folder, 'save-refused');
  const temp = (): string => path.join(server.driveC, 'WINNT', 'Temp');
  afterEach(() => rm(refused(), { force: true }));

  test.each([
    [1314, 'E-REMOTE-SAVE-REFUSED'],
    [5, 'E-REMOTE-SAVE-REFUSED'],
    [112, 'E-REMOTE-DISK-FULL'],
  ])('lets a server that answers a save with %i be looked at but not changed', async (win32, code) => {
    await writeFile(refused(), String(win32));
    expect(await machine.witness.readTree(key)).toMatchObject({ state: 'unreadable', code, win32 });
    await assert.rejects(machine.requireChangeable(), { code });
    const before = await keysOf(machine);
    const { outcome, error } = await repairOn(machine);
    expect([outcome, error?.code]).toEqual(['not-backed-up', win32 === 112 ? 'E-REMOTE-DISK-FULL' : 'E-WITNESS-UNAVAILABLE']);
    const after = await keysOf(machine);
    expect(after.map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
    expect(valueOf(await machine.services.query('MSExchangeKMS')).state).toBe('running');
  });

  test('removes what an earlier run left behind, and nothing else', async () => {
    const old = new Date(Date.now() - 2 * 3600_000);
    const names = ['ExchangeKmsRepair-0123456789abcdef.hiv', 'ExchangeKmsRepair-mine.hiv', 'other.hiv'];
    for (const name of names) {
      await writeFile(path.join(temp(), name), 'x');
      await utimes(path.join(temp(), name), old, old);
    }
    await writeFile(path.join(temp(), 'ExchangeKmsRepair-fedcba9876543210.hiv'), 'at work');
    const fresh = await server.open();
    valueOf(await fresh.witness.readTree(key));
    fresh.close();
    expect((await readdir(temp())).sort()).toEqual([
      'ExchangeKmsRepair-fedcba9876543210.hiv',
      'ExchangeKmsRepair-mine.hiv',
      'other.hiv',
    ]);
    await rm(temp(), { recursive: true });
    await mkdir(temp());
  });

  test('saves into the Windows folder if that has no folder Temp', async () => {
    await rm(temp(), { recursive: true });
    expect((await machine.witness.readTree(key)).state).toBe('present');
    expect((await readdir(path.dirname(temp()))).filter((name) => name.endsWith('.hiv'))).toEqual([]);
    await mkdir(temp());
  });
});

describe('a service', () => {
  async function withService(change: Partial<StandInService>, run: () => Promise<void>): Promise<void> {
    const all = await server.services();
    await server.setServices(all.map((one) => (one.name === 'MSExchangeKMS' ? { ...one, ...change } : one)));
    await run();
    await server.setServices(all);
  }

  test('that refuses to stop leaves everything as it was, and its code is reported', () =>
    withService({ stop: { refuse: 1061 } }, async () => {
      const { outcome, stop } = await repairOn(machine);
      expect([outcome, stop?.error?.win32]).toEqual(['not-stopped', 1061]);
      expect(valueOf(await machine.services.query('MSExchangeKMS')).state).toBe('running');
    }));

  test('with running dependents is not stopped', async () => {
    const all = await server.services();
    await server.setServices([
      ...all,
      { name: 'NeedsKms', display: 'Needs the KMS', state: 'running', dependsOn: ['MSExchangeKMS'] },
    ]);
    expect(valueOf(await machine.services.runningDependents('MSExchangeKMS'))).toEqual([
      { name: 'NeedsKms', displayName: 'Needs the KMS', state: 'running' },
    ]);
    const { outcome, error } = await repairOn(machine);
    expect([outcome, error?.code]).toEqual(['not-stopped', 'E-SERVICE-DEPENDENTS']);
    await server.setServices(all);
  });

  test('that hangs makes the manager answer late, and the program waits for the answer', () =>
    withService({ stop: { hang: 3 } }, async () => {
      expect(await machine.services.requestStop('MSExchangeKMS')).toEqual({ accepted: false, win32: 1053 });
    }));

  test('that cannot be opened is reported with the denied access', () =>
    withService({ openError: 5 }, async () => {
      expect(await machine.services.query('MSExchangeKMS')).toMatchObject({
        state: 'unreadable',
        code: 'E-SCM-DENIED',
        win32: 5,
      });
    }));
});

describe('over the network,', () => {
  const CONTENT = Buffer.from('0123456789');
  const LARGE = Buffer.alloc(300_000, 7);
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

  test('a key database is copied to this computer, with hashes and progress', async () => {
    const from = path.join(server.driveC, 'data');
    await mkdir(path.join(from, 'logs', 'empty'), { recursive: true });
    await writeFile(path.join(from, 'Kmsmdb.edb'), LARGE);
    await writeFile(path.join(from, 'logs', 'edb.log'), CONTENT);
    await writeFile(path.join(from, 'logs', 'none.log'), '');
    const to = path.join(scratch, 'copy');
    const steps: number[] = [];
    const copied = await machine.files.copyFolder('C:\\data', to, { onProgress: (done) => steps.push(done) });
    expect([...copied].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'Kmsmdb.edb', size: LARGE.length, sha256: sha256(LARGE) },
      { path: 'logs\\edb.log', size: 10, sha256: sha256(CONTENT) },
      { path: 'logs\\none.log', size: 0, sha256: sha256(Buffer.alloc(0)) },
    ]);
    expect(steps.at(-1)).toBe(LARGE.length + 10);
    expect(await readFile(path.join(to, 'Kmsmdb.edb'))).toEqual(LARGE);
    expect(existsSync(path.join(to, 'logs', 'empty'))).toBe(true);
    await assert.rejects(machine.files.copyFolder('C:\\data', to, {}), { code: 'E-OUT-EXISTS' });
    await assert.rejects(machine.files.copyFolder('C:\\none', path.join(scratch, 'none'), {}), { code: 'E-FILE-FAILED' });
    expect(existsSync(path.join(scratch, 'none'))).toBe(false);
  });

  test('an abandoned copy leaves nothing on this computer', async () => {
    const stop = new AbortController();
    const to = path.join(scratch, 'aborted');
    await assert.rejects(machine.files.copyFolder('C:\\data', to, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect(existsSync(to)).toBe(false);
  });

  test('a drive without a share and paths that lead elsewhere are not read', async () => {
    expect(await machine.files.stat('Q:\\x')).toMatchObject({ state: 'unreadable', code: 'E-REMOTE-NO-SHARE', at: 'Q$' });
    for (const odd of ['C:\\a\\..\\b', 'C:\\*', 'x', '\\\\other\\share\\x', 'C:\\a:b', 'C:\\a\0b'])
      expect(await machine.files.stat(odd), odd).toMatchObject({ state: 'unreadable', code: 'E-REMOTE-FILE-NAME' });
  });

  test('the root of a drive is a folder and lists what is in it', async () => {
    expect(valueOf(await machine.files.stat('C:\\')).kind).toBe('folder');
    expect(valueOf(await machine.files.list('C:\\')).map(({ name }) => name)).toContain('WINNT');
  });

  test('the version of a program is read from its resources', async () => {
    expect(valueOf(await machine.files.version('C:\\exchsrvr\\bin\\store.exe'))).toMatch(/^5\.5\./);
  });
});

test('the server is still repaired and undone after all these tests', async () => {
  const before = await keysOf(machine);
  const { outcome, error, folder } = await repairOn(machine);
  assert.equal(outcome, 'removed', JSON.stringify(error));
  expect(await undoOn(machine, folder)).toMatchObject({ outcome: 'undone' });
  const after = await keysOf(machine);
  expect(after.map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
});
