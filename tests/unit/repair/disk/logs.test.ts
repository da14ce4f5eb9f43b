import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openOfflineMachine } from '../../../../electron/machines/offline';
import { removeItems } from '../../../../electron/repair/remove';
import { undoRun } from '../../../../electron/repair/undo';
import { oldLogOf } from '../../domain/regf/old-log';
import { backedUp, contextFor } from '../../machines/offline/disk-run';
import { changed, key, type ServerDisk, serverDisk } from '../../machines/offline/server-disk';

/** A hive whose last write was cut short is completed from its log, in memory, or refused. */

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const act of undo.splice(0)) await act();
});

/** The last write of SOFTWARE was cut short; the log contains what is missing: a value of KMServer. */
async function cutShort(): Promise<ServerDisk & { readonly log: Uint8Array }> {
  const made = await serverDisk();
  undo.push(made.remove);
  const before = readFileSync(made.software);
  const parts = ['Microsoft', 'Exchange', 'KMServer'];
  const after = changed(before, { kind: 'write-tree', parts, tree: key('KMServer', { Late: 'written last' }) });
  const { hive, log } = oldLogOf(before, after, 512);
  writeFileSync(made.software, hive);
  return { ...made, log };
}

describe('a hive whose last write was cut short', () => {
  test('is completed from its log, whatever the case of the log’s name, repaired, and undone to the byte', async () => {
    const made = await cutShort();
    const log = path.join(path.dirname(made.software), 'Software.Log');
    writeFileSync(log, made.log);
    const originals = [made.system, made.software, log].map((file) => readFileSync(file));
    const machine = await openOfflineMachine({ place: { folder: made.root } });
    expect(await machine.completed()).toEqual([{ name: 'SOFTWARE', log }]);
    const kmServer = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' } as const;
    expect(await machine.registry.readValue(kmServer, 'Late')).toMatchObject({ state: 'present' });
    const folder = mkdtempSync(path.join(tmpdir(), 'logs-run-'));
    undo.push(() => rmSync(folder, { recursive: true, force: true }));
    const { context, run, backup } = await backedUp(made.root, path.join(folder, 'run'));
    undo.push(() => run.close());
    expect(backup.error).toBeNull();
    expect(await removeItems(context, run)).toMatchObject({ outcome: 'removed', error: null });
    // The hive is whole now, so its old log no longer matters.
    expect(await (await openOfflineMachine({ place: { folder: made.root } })).completed()).toEqual([]);
    expect(await undoRun(context, run)).toMatchObject({ outcome: 'undone', error: null });
    expect([made.system, made.software, log].map((file) => readFileSync(file))).toEqual(originals);
  });

  test('is refused if no log completes it, and the detail names the existing logs', async () => {
    const made = await cutShort();
    const other = Buffer.from(made.log);
    other[other.length - 1]! ^= 1;
    other.writeUInt32LE(7, 12);
    writeFileSync(path.join(path.dirname(made.software), 'software.log'), other);
    await expect(contextFor(made.root)).rejects.toMatchObject({
      code: 'E-HIVE-DIRTY',
      where: made.software,
      detail: { id: 'detail.dirty', parts: { why: { id: 'detail.sequence' }, logs: ['software.log'] } },
    });
  });
});

test('the hives of a Terminal Server are found in WTSRV', async () => {
  const made = await serverDisk();
  undo.push(made.remove);
  renameSync(path.join(made.root, 'WINNT'), path.join(made.root, 'WTSRV'));
  const { hives } = await openOfflineMachine({ place: { folder: made.root } });
  expect(hives.SYSTEM).toBe(made.system.replace('WINNT', 'WTSRV'));
});
