import { randomBytes } from 'node:crypto';
import { type BigIntStats, constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';

/**
 * Files in folders that others may have prepared (somebody else's disk, a folder that everybody may write to), opened
 * and created so that nothing planted there leads elsewhere: no link is followed, only ordinary files are opened, and a
 * replaced file is always a new file.
 */

/** Unknown on Windows, where `openOrdinary` compares the file after opening to the same effect. */
const NO_FOLLOW = (constants as Partial<typeof constants>).O_NOFOLLOW ?? 0;
/** Without it, opening a FIFO that has no writer would never return. */
const NO_WAIT = (constants as Partial<typeof constants>).O_NONBLOCK ?? 0;

/**
 * Opens an ordinary file for reading. Throws E-FILE-LINK for a link of any kind and E-FILE-NOT-ORDINARY for a folder, a
 * FIFO, a socket or a device, with its name; else the file system's error.
 */
export async function openOrdinary(file: string): Promise<FileHandle> {
  await statOrdinary(file);
  const handle = await open(file, constants.O_RDONLY | NO_FOLLOW | NO_WAIT).catch((error: unknown) => {
    // It was replaced by a link after it was checked.
    throw codeOf(error) === 'ELOOP' ? new RepairError('E-FILE-LINK', file, { cause: error }) : error;
  });
  return unlessExchanged(handle, file);
}

/** Opens an ordinary file for appending, or creates it; throws as `openOrdinary` does. */
export async function openOrdinaryToAppend(file: string, mode = 0o600): Promise<FileHandle> {
  await statOrdinary(file).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  const { O_WRONLY, O_APPEND, O_CREAT } = constants;
  const handle = await open(file, O_WRONLY | O_APPEND | O_CREAT | NO_FOLLOW | NO_WAIT, mode).catch((error: unknown) => {
    throw codeOf(error) === 'ELOOP' ? new RepairError('E-FILE-LINK', file, { cause: error }) : error;
  });
  return unlessExchanged(handle, file);
}

/**
 * The handle, if the name still belongs to the ordinary file that was opened; otherwise closes it and throws as
 * `openOrdinary` does.
 */
async function unlessExchanged(handle: FileHandle, file: string): Promise<FileHandle> {
  try {
    const opened = await handle.stat({ bigint: true });
    if (!opened.isFile()) throw new RepairError('E-FILE-NOT-ORDINARY', file);
    const { dev, ino } = await statOrdinary(file);
    if (opened.dev !== dev || opened.ino !== ino) throw new RepairError('E-FILE-LINK', file);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** An ordinary file's bytes; throws as `openOrdinary` does. */
export async function readOrdinary(file: string): Promise<Buffer> {
  const handle = await openOrdinary(file);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** What the file system says about an ordinary file; throws as `openOrdinary` does. */
export async function statOrdinary(file: string): Promise<BigIntStats> {
  const stats = await lstat(file, { bigint: true });
  if (stats.isSymbolicLink()) throw new RepairError('E-FILE-LINK', file);
  if (!stats.isFile()) throw new RepairError('E-FILE-NOT-ORDINARY', file);
  return stats;
}

/**
 * The first link on the way to a file or folder, including its own name, or null. A missing entry is not a link.
 * @param from where the way begins: this folder and those above it are not checked; if omitted, the root.
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

/** A name beside a file that nobody could have guessed; `made` says what it is for. */
export function randomNameBeside(file: string, made = 'part'): string {
  return `${file}.${randomBytes(8).toString('hex')}.${made}`;
}

/**
 * Puts a file in place of whatever has its name, in one step: writes and flushes it as a new file with a random name,
 * then renames it. A link of that name is replaced, not followed. Throws the file system's error; then nothing was
 * replaced.
 */
export async function replaceFile(file: string, write: (handle: FileHandle) => Promise<void>, mode = 0o600): Promise<void> {
  const temporary = randomNameBeside(file);
  // Exclusive: fails if anything has the name, even a link that leads nowhere.
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
