import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inExportFolder, sweepExports } from '../../../../../electron/machines/windows/witness/export-folder';

const made = vi.hoisted(() => [] as string[]);
const refuses = vi.hoisted(() => ({ now: false }));
vi.mock('../../../../../electron/machines/windows/private-folder', () => ({
  makePrivateFolder: async (folder: string) => {
    if (refuses.now) throw new Error('E-OUT-NOT-PRIVATE');
    made.push(folder);
    mkdirSync(folder, { recursive: true });
  },
}));

let root: string;

beforeEach(() => {
  made.length = 0;
  refuses.now = false;
  root = path.join(mkdtempSync(path.join(tmpdir(), 'exports-')), 'exports');
});

afterEach(() => rmSync(path.dirname(root), { recursive: true, force: true }));

/** The ID of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('the folder for an export', () => {
  it('is new, is inside a private folder and is removed afterwards, whatever happens in it', async () => {
    const seen: string[] = [];
    await inExportFolder(root, async (folder) => {
      seen.push(folder);
      expect(readdirSync(folder)).toEqual([]);
      writeFileSync(path.join(folder, 'export.reg'), 'secret');
    });
    await expect(
      inExportFolder(root, (folder) => {
        seen.push(folder);
        return Promise.reject(new Error('killed'));
      }),
    ).rejects.toThrow('killed');
    expect(made).toEqual([root, root]);
    expect(seen.map((folder) => path.dirname(folder))).toEqual([root, root]);
    expect(seen.map((folder) => existsSync(folder))).toEqual([false, false]);
  });

  it('is swept if its process was killed, and stays while its process runs', async () => {
    const [dead, alive] = [path.join(root, `${deadProcess()}-abc123`), path.join(root, `${process.ppid}-abc123`)];
    for (const folder of [dead, alive]) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'export.reg'), 'secret');
    }
    writeFileSync(path.join(root, 'something else'), '');
    await sweepExports(root);
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(alive)).toBe(true);
    expect(existsSync(path.join(root, 'something else'))).toBe(true);
    await sweepExports(path.join(root, 'nowhere'));
    expect(made).toEqual([root]);
  });

  it('is not swept if the folder above it cannot be made private', async () => {
    const dead = path.join(root, `${deadProcess()}-abc123`);
    mkdirSync(dead, { recursive: true });
    refuses.now = true;
    await sweepExports(root);
    expect(existsSync(dead)).toBe(true);
  });
});
