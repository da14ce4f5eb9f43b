import { lstat, open, readdir, stat } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { present, type Reading } from '../../../domain/reading';
import { compareTrees } from '../../copy-tree';
import type { FileFacts, FilesPort } from '../../ports';
import { copyFolder } from './copy-folder';
import { fixedDrives } from './drives';
import { missingOrUnreadable } from './failures';
import { fileVersion } from './version';

/** The files of this computer. */
export function windowsFiles(): FilesPort {
  return {
    drives: () => Promise.resolve(fixedDrives()),
    stat: (path) => question(path, async () => factsOf(basename(path), await stat(path))),
    list: (path) => question(path, () => list(path)),
    readEnd: (path, limit) => question(path, () => readEnd(path, limit)),
    version: async (path) => {
      const file = await question(path, () => stat(path));
      return file.state === 'present' ? fileVersion(path) : file;
    },
    copyFolder,
    compareFolders: compareTrees,
  };
}

async function list(path: string): Promise<readonly FileFacts[]> {
  // On Windows Node reports "not a folder" like "not found".
  if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
  const names = await readdir(path);
  return Promise.all(names.map(async (name) => factsOf(name, await statEntry(join(path, name)))));
}

/**
 * Facts about an entry's target, or about the entry itself if the target cannot be opened, as with a user folder's
 * junctions.
 */
function statEntry(path: string): Promise<Stats> {
  return stat(path).catch(() => lstat(path));
}

async function readEnd(path: string, limit: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    const { size } = stats;
    const start = Math.max(0, size - limit);
    const bytes = new Uint8Array(size - start);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await file.close();
  }
}

function factsOf(name: string, stats: Stats): FileFacts {
  const isFolder = stats.isDirectory();
  return { name, kind: isFolder ? 'folder' : 'file', size: isFolder ? 0 : stats.size, modified: stats.mtime.toISOString() };
}

async function question<T>(path: string, ask: () => Promise<T>): Promise<Reading<T>> {
  try {
    return present(await ask());
  } catch (error) {
    return missingOrUnreadable(path, error);
  }
}
