import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canResume, canUndo } from '../../../../electron/repair/run-state';
import { removeItems } from '../../../../electron/repair/remove';
import { undoRun } from '../../../../electron/repair/undo';
import { backedUp, reopened } from './disk-run';
import { serverDisk } from './server-disk';
import { bundleWorker } from '../../../support/bundle-worker';

const CONFIG = path.join('WINNT', 'System32', 'Config');
const FILES = ['system', 'System.Alt', 'SOFTWARE'];

let root: string;
let worker: string;
let originals: readonly string[];
let scenes = 0;

/** Copies a disk and the run on it. */
function scene(from = path.join(root, 'ready')): string {
  const folder = path.join(root, `scene-${String((scenes += 1))}`);
  cpSync(from, folder, { recursive: true });
  return folder;
}

const at = (folder: string): [string, string] => [path.join(folder, 'disk'), path.join(folder, 'run')];

function hashes(folder: string): readonly string[] {
  return FILES.map((name) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, 'disk', CONFIG, name)))
      .digest('hex'),
  );
}

function spawned(mode: 'remove' | 'undo', folder: string, links: string, killAt: number): number {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [worker, mode, ...at(folder), links, String(killAt)], {
    encoding: 'utf8',
  });
  if (killAt > 0) expect([status, signal]).toEqual([null, 'SIGKILL']);
  else expect([status, stderr]).toEqual([0, '']);
  return Number(stdout);
}

/** Which files have been replaced; each must be its original or what the journal planned. */
async function exchanged(folder: string): Promise<readonly boolean[]> {
  const { run } = await reopened(...at(folder));
  const planned = run.state.files.left.map(({ sha256 }) => sha256);
  await run.close();
  return hashes(folder).map((hash, i) => {
    if (hash !== originals[i]) expect(hash).toBe(planned[i]);
    return hash !== originals[i];
  });
}

async function removed(folder: string): Promise<void> {
  const { context, run } = await reopened(...at(folder));
  if (run.state.phase !== 'removed') expect(canResume(run.state)).toBe(true);
  expect(await removeItems(context, run)).toMatchObject({ outcome: 'removed', error: null });
  expect(run.state.files.kept?.map(({ sha256 }) => sha256)).toEqual(originals);
  expect(hashes(folder)).toEqual(run.state.files.left.map(({ sha256 }) => sha256));
  await run.close();
}

/** Undoes the run if there is anything to undo; then every file must have its original bytes. */
async function undone(folder: string): Promise<void> {
  const { context, run } = await reopened(...at(folder));
  if (canUndo(run.state)) expect(await undoRun(context, run)).toMatchObject({ outcome: 'undone', error: null });
  await run.close();
  expect(hashes(folder)).toEqual(originals);
}

const leftovers = (folder: string): readonly string[] =>
  readdirSync(path.join(folder, 'disk', CONFIG)).filter((name) => name.endsWith('.tmp'));

/**
 * Kills a program at every step of a removal and of an undo on a disk with two hives and a mirror. After each kill,
 * every file is whole, either old or new; the removal can be completed, and an undo restores every file to the byte.
 * `links` says how a file is kept beside its successor: by hard links, or by copies on a disk without them.
 */
export function killsAtEveryStep(links: 'links' | 'copies'): void {
  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'hive-kill-'));
    const disk = await serverDisk({ mirror: true });
    cpSync(disk.root, path.join(root, 'ready', 'disk'), { recursive: true });
    await disk.remove();
    originals = hashes(path.join(root, 'ready'));
    const { run } = await backedUp(path.join(root, 'ready', 'disk'), path.join(root, 'ready', 'run'), ['ControlSet002']);
    await run.close();
    worker = await bundleWorker(path.join(import.meta.dirname, 'kill-worker.ts'), root);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('a removal killed at any step can be undone, or completed and then undone, to the byte', async () => {
    const count = spawned('remove', scene(), links, 0);
    expect(count).toBeGreaterThan(60);
    const seen = new Set<string>();
    for (let step = 1; step <= count; step++) {
      const killed = scene();
      spawned('remove', killed, links, step);
      seen.add((await exchanged(killed)).map(Number).join(''));
      const other = scene(killed);
      await undone(other);
      await removed(killed);
      expect(leftovers(killed)).toEqual([]);
      await undone(killed);
      for (const folder of [other, killed]) rmSync(folder, { recursive: true });
    }
    expect([...seen].sort()).toEqual(['000', '100', '110', '111']);
  });

  test('an undo killed at any step can be completed to the byte', async () => {
    const ready = scene();
    await removed(ready);
    const count = spawned('undo', scene(ready), links, 0);
    expect(count).toBeGreaterThan(30);
    for (let step = 1; step <= count; step++) {
      const killed = scene(ready);
      spawned('undo', killed, links, step);
      await exchanged(killed);
      await undone(killed);
      rmSync(killed, { recursive: true });
    }
  });
}
