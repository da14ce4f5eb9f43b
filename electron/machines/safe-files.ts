import { randomBytes } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';

/**
 * Files in folders that others may have prepared (a disk of somebody else's, a folder everybody may write to), opened and
 * made so that nothing planted there leads anywhere else: no link is followed, nothing but an ordinary file is read, and
 * what is written is always a new file.
 */

/** Not known on Windows, where the comparison after opening does the same. */
const NO_FOLLOW = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;
/** A FIFO without a writer would otherwise keep the open from ever returning. */
const NO_WAIT = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/**
 * Opens an ordinary file for reading. Throws E-FILE-LINK for a link of any kind and E-FILE-NOT-ORDINARY for a folder, a FIFO, a
 * socket or a device, naming it; else what the file system says.
 */
export async function openOrdinary(file: string): Promise<FileHandle> {
  const seen = await statOrdinary(file);
  const handle = await open(file, constants.O_RDONLY | NO_FOLLOW | NO_WAIT).catch((error: unknown) => {
    // Exchanged for a link since it was looked at.
    throw codeOf(error) === 'ELOOP' ? new RepairError('E-FILE-LINK', file, { cause: error }) : error;
  });
  try {
    const opened = await handle.stat({ bigint: true });
    if (!opened.isFile()) throw new RepairError('E-FILE-NOT-ORDINARY', file);
    if (opened.dev !== seen.dev || opened.ino !== seen.ino) throw new RepairError('E-FILE-LINK', file);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** An ordinary file's bytes; throws as `openOrdinary`. */
export async function readOrdinary(file: string): Promise<Buffer> {
  const handle = await openOrdinary(file);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** What the file system says of an ordinary file; throws as `openOrdinary`. */
export async function statOrdinary(file: string): Promise<BigIntStats> {
  const stats = await lstat(file, { bigint: true });
  if (stats.isSymbolicLink()) throw new RepairError('E-FILE-LINK', file);
  if (!stats.isFile()) throw new RepairError('E-FILE-NOT-ORDINARY', file);
  return stats;
}

/**
 * The first link on the way to a file or folder, its own name included, or null. What is not there is no link.
 * @param from where the way begins: this folder and those above it are taken as they are; left out, the root.
 */
export async function firstLink(file: string, from?: string): Promise<string | null> {
  const full = path.resolve(file);
  let at = from === undefined ? path.parse(full).root : path.resolve(from);
  for (const name of path.relative(at, full).split(path.sep)) {
    if (name === '') continue;
    at = path.join(at, name);
    const stats = await lstat(at).catch((error: unknown) => {
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null;
      throw error;
    });
    if (stats === null) return null;
    if (stats.isSymbolicLink()) return at;
  }
  return null;
}

/** A name beside a file that nobody can have guessed; `made` tells what it is for. */
export function randomNameBeside(file: string, made = 'part'): string {
  return `${file}.${randomBytes(8).toString('hex')}.${made}`;
}

/**
 * Puts a file in the place of whatever has its name, in one step: written and flushed as a new file of a random name, then
 * renamed. A link of that name is replaced, not followed. Throws what the file system says; then nothing was replaced.
 */
export async function replaceFile(file: string, write: (handle: FileHandle) => Promise<void>, mode = 0o600): Promise<void> {
  const temporary = randomNameBeside(file);
  // Exclusive: fails where anything has the name, be it a link that leads nowhere.
  const handle = await open(temporary, 'wx', mode);
  try {
    try {
      await write(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
