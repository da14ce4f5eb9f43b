import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openOfflineMachine } from '../../../../electron/machines/offline';
import { backedUp } from '../../machines/offline/disk-run';
import { key, serverDisk } from '../../machines/offline/server-disk';

/** Damage that only the second reader finds is reported with its place, not as a program that did not answer. */

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const act of undo.splice(0)) await act();
});

test('a key that names a wrong parent is reported as damage with its place', async () => {
  const made = await serverDisk({ software: [key('Aside')] });
  undo.push(made.remove);
  const hive = readFileSync(made.software);
  for (let at = 4096; at < hive.length - 90; at += 4) {
    const isServer = hive.toString('latin1', at, at + 2) === 'nk' && hive.toString('latin1', at + 76, at + 84) === 'KMServer';
    if (isServer) hive.writeUInt32LE(hive.readUInt32LE(36), at + 16);
  }
  writeFileSync(made.software, hive);
  const { witness } = await openOfflineMachine({ place: { folder: made.root } });
  expect(await witness.readTree({ view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' })).toMatchObject({
    state: 'unreadable',
    code: 'E-HIVE-MALFORMED',
    detail: { parts: { why: { id: 'detail.hive.subkeys' } } },
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'witness-run-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const { run, backup } = await backedUp(made.root, path.join(folder, 'run'));
  undo.push(() => run.close());
  expect(backup.error).toMatchObject({
    code: 'E-HIVE-MALFORMED',
    where: made.software,
    detail: { id: 'detail.at', parts: { at: expect.stringMatching(/^0x[0-9a-f]+$/) as string } },
  });
});
