import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import { findHiveKey, openHive, treeOfHive } from '../../electron/domain/regf/hive';
import type { KeyTree } from '../../electron/domain/registry';
import type { RemoteMachine } from '../../electron/machines/remote';
import { valueOf } from '../contract/support';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { keysOf, repairOn, undoOn } from '../support/repairing';

let server: NtServer;
let machine: RemoteMachine;

beforeAll(async () => {
  server = await startExchangeServer('q290226-running');
  machine = await server.open();
});

afterAll(async () => {
  machine.close();
  await server.remove();
});

const SERVICE = 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS';

function same(a: readonly KeyTree[], b: readonly KeyTree[]): void {
  expect(a.map((tree, i) => firstDifference(tree, b[i]!))).toEqual(a.map(() => null));
}

test('a server is repaired over the network and undone to the last byte', async () => {
  const before = await keysOf(machine);
  const { outcome, error, run, folder } = await repairOn(machine);
  assert.equal(outcome, 'removed', JSON.stringify(error));
  expect(run.state.backup).toMatchObject({ witness: 'saved-hive', notCompared: [] });
  const gone = await server.open();
  try {
    expect((await gone.registry.readTree({ view: '32', path: SERVICE })).state).toBe('absent');
    expect((await gone.witness.readTree({ view: '32', path: SERVICE })).state).toBe('absent');
  } finally {
    gone.close();
  }
  expect(await undoOn(machine, folder)).toMatchObject({ outcome: 'undone', error: null });
  same(await keysOf(machine), before);
});

test('the service was stopped through its manager and stays stopped', async () => {
  expect(valueOf(await machine.services.query('MSExchangeKMS')).state).toBe('stopped');
});

test('the backup contains hive files that the server wrote, and these contain the keys', async () => {
  const { outcome, folder } = await repairOn(machine);
  expect(outcome).toBe('removed');
  const files = await readdir(path.join(folder, 'backup'));
  const hives = files.filter((name) => name.endsWith('.hiv'));
  expect(hives.length).toBe(2);
  await undoOn(machine, folder);
  for (const name of hives) {
    const hive = openHive(await readFile(path.join(folder, 'backup', name)), name);
    const saved = treeOfHive(findHiveKey(hive, [])!);
    const key = name.startsWith('service-key') ? SERVICE : 'SOFTWARE\\Microsoft\\Exchange\\KMServer';
    const tree = valueOf(await machine.registry.readTree({ view: '32', path: key }));
    expect(firstDifference({ ...tree, name: '' }, { ...saved, name: '' }), name).toBeNull();
  }
});

test('the program leaves nothing on the server’s disk', async () => {
  const temp = path.join(server.driveC, 'WINNT', 'Temp');
  expect(existsSync(temp) ? await readdir(temp) : []).toEqual([]);
});

test('no file of a run contains the password', async () => {
  const { folder } = await repairOn(machine);
  await undoOn(machine, folder);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((one) => one.isFile())) {
    const bytes = await readFile(path.join(file.parentPath, file.name));
    expect(bytes.includes(server.password), file.name).toBe(false);
    expect(bytes.includes(Buffer.from(server.password, 'utf16le')), file.name).toBe(false);
  }
  expect(JSON.stringify(machine.origin)).toBe(
    JSON.stringify({ host: '127.0.0.1', port: String(server.port), user: 'Administrator' }),
  );
});

test('a run is bound to the server, not to its address', async () => {
  const { folder } = await repairOn(machine);
  const other = await startExchangeServer('q196171', {}, 'SERVER02');
  const there = await other.open();
  try {
    await assert.rejects(undoOn(there, folder), { code: 'E-RUN-OTHER-MACHINE' });
  } finally {
    there.close();
    await other.remove();
  }
  const here = await server.open({ address: { host: 'localhost', port: server.netbiosPort, netbios: true } });
  expect(await undoOn(here, folder)).toMatchObject({ outcome: 'undone' });
  here.close();
});
