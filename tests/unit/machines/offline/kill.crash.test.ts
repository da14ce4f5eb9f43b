import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from 'vite';
import { openHive } from '../../../../electron/domain/regf/hive';
import { firstUnplanned } from '../../../../electron/domain/regf/prove-change';
import { openHiveFile } from '../../../../electron/machines/offline/hives/hive-file';
import { scanHive } from '../../../../electron/machines/offline/witness/scan-hive';
import { type ServerDisk, serverDisk } from './server-disk';

/**
 * Kills a program at every step of a hive's exchange and of its putting back: each time the hive is either as it was or as it was
 * to be, never anything between, its original can be told by its hash, and the next try ends well and leaves nothing behind.
 */

const CHANGE = { kind: 'delete-key', parts: ['ControlSet001', 'Services', 'MSExchangeKMS'] } as const;
const AT = { requireAtRest: () => Promise.resolve(), now: () => new Date('2002-02-03T04:05:06Z') };

let root: string;
let worker: string;
let disk: ServerDisk;
let scenes = 0;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'hive-kill-'));
  disk = await serverDisk();
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: path.join(import.meta.dirname, 'kill-worker.ts'),
      outDir: root,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  });
  worker = path.join(root, 'worker.mjs');
});

afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await disk.remove();
});

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A hive in a folder of its own. */
function scene(from: string = disk.system): string {
  const folder = path.join(root, `scene-${String((scenes += 1))}`);
  mkdirSync(folder);
  for (const name of readdirSync(path.dirname(from))) copyFileSync(path.join(path.dirname(from), name), path.join(folder, name));
  return path.join(folder, path.basename(from));
}

function run(mode: 'delete' | 'put-back', hive: string, links: string, killAt: number, hash = ''): number {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [worker, mode, hive, links, String(killAt), hash], {
    encoding: 'utf8',
  });
  if (killAt > 0) expect([status, signal]).toEqual([null, 'SIGKILL']);
  else expect([status, stderr]).toEqual([0, '']);
  return Number(stdout);
}

/** As it was, or as the change was to leave it, by both readers. */
function stateOf(original: Uint8Array, hive: string): 'before' | 'after' {
  const now = readFileSync(hive);
  if (Buffer.compare(now, original) === 0) return 'before';
  for (const read of [openHive, scanHive]) expect(firstUnplanned(read(original, hive), read(now, hive), CHANGE)).toBeNull();
  return 'after';
}

const leftovers = (hive: string): readonly string[] =>
  readdirSync(path.dirname(hive)).filter((name) => /\.tmp$/.test(name) && name.startsWith(`${path.basename(hive)}.`));

describe.each(['links', 'copies'])('on a disk with %s', (links) => {
  test('a kill at any step of a removal leaves the hive whole', async () => {
    const original = readFileSync(disk.system);
    const hash = sha256(disk.system);
    const count = run('delete', scene(), links, 0);
    expect(count).toBeGreaterThan(20);
    const seen = new Set<string>();
    for (let at = 1; at <= count; at++) {
      const hive = scene();
      run('delete', hive, links, at);
      const state = stateOf(original, hive);
      seen.add(state);
      const kept = `${hive}.before-repair-${hash.slice(0, 12)}`;
      // Nothing may take the hive's place before its original is kept.
      if (state === 'after' || existsSync(kept)) expect(sha256(kept)).toBe(hash);
      await openHiveFile(hive, AT).change(CHANGE);
      expect(stateOf(original, hive)).toBe('after');
      if (state === 'before') expect(leftovers(hive)).toEqual([]);
    }
    expect([...seen].sort()).toEqual(['after', 'before']);
  });

  test('a kill at any step of putting the original back does, too', async () => {
    const original = readFileSync(disk.system);
    const hash = sha256(disk.system);
    const changed = scene();
    await openHiveFile(changed, AT).change(CHANGE);
    const count = run('put-back', scene(changed), links, 0, hash);
    expect(count).toBeGreaterThan(10);
    for (let at = 1; at <= count; at++) {
      const hive = scene(changed);
      run('put-back', hive, links, at, hash);
      stateOf(original, hive);
      await openHiveFile(hive, AT).putBack(hash);
      expect([sha256(hive), leftovers(hive)]).toEqual([hash, []]);
    }
  });
});
