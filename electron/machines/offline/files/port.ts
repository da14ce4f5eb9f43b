import { lstat, open, readdir, readFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { ErrorCode } from '../../../contract/errors';
import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import type { FileFacts, FilesPort } from '../../ports';
import { codeOf } from '../hives/failures';
import { copyFolder } from './copy-folder';
import { peVersion } from './pe-version';
import { type Drives, locate, type Located } from './resolve';

/** Programs of that time have a few hundred kilobytes; a larger file than this is not one of them. */
const LARGEST_PROGRAM = 256 * 1024 * 1024;

/** The files on the drives of a Windows that is not running. `missing`: letters of its drives that were not given. */
export function offlineFiles(drives: Drives, missing: readonly string[]): FilesPort {
  async function question<T>(at: string, ask: (found: Located) => Promise<Reading<T>>): Promise<Reading<T>> {
    const found = await locate(drives, at);
    if (found.state !== 'present') return found;
    return ask(found.value).catch((error: unknown) => unreadable(readCode(error), at));
  }

  return {
    drives: () => Promise.resolve(present([...new Set([...drives.keys(), ...missing])].sort())),
    stat: (at) => question(at, async ({ file, stats }) => present(factsOf(path.basename(file), stats))),
    list: (at) =>
      question(at, async ({ file, stats }) => {
        if (!stats.isDirectory()) return unreadable('E-FILE-WRONG-KIND', at);
        const names = await readdir(file);
        return present(await Promise.all(names.map(async (name) => factsOf(name, await lstat(path.join(file, name))))));
      }),
    readEnd: (at, limit) =>
      question(at, async ({ file, stats }) =>
        stats.isDirectory() ? unreadable('E-FILE-WRONG-KIND', at) : present(await readEnd(file, limit)),
      ),
    version: (at) =>
      question(at, async ({ file, stats }) => {
        if (stats.isDirectory() || stats.size > LARGEST_PROGRAM) return ABSENT;
        const version = peVersion(await readFile(file));
        return version === null ? ABSENT : present(version);
      }),
    copyFolder: (from, to, options) => copyFolder(drives, from, to, options),
  };
}

/** A link is listed as an empty file: it exists, but its target is not part of this disk's folder. */
function factsOf(name: string, stats: Stats): FileFacts {
  const kind = stats.isDirectory() ? 'folder' : 'file';
  return { name, kind, size: stats.isFile() ? stats.size : 0, modified: stats.mtime.toISOString() };
}

async function readEnd(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const start = Math.max(0, size - limit);
    const bytes = new Uint8Array(size - start);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

function readCode(error: unknown): ErrorCode {
  return ['EACCES', 'EPERM'].includes(codeOf(error)) ? 'E-FILE-DENIED' : 'E-FILE-FAILED';
}
