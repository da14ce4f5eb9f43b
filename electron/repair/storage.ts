import { constants, readFile } from 'node:fs';
import { access, chmod, open, readdir, stat, statfs, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type ErrorCode, RepairError } from '../contract/errors';
import { makeFolders } from '../machines/make-folders';
import { openOrdinaryToAppend, replaceFile } from '../machines/safe-files';
import { whyNotOwnersAlone } from './owner-trust';
import type { RunTrust } from './run-trust';

/** How a run's folder is kept from other eyes: a backup may hold the KM password (Q235418). */
export type Privacy = 'administrators-only' | 'owner-only' | 'not-supported-by-disk';

/** Makes a folder that only administrators (on Windows) or its owner (elsewhere) can open, and proves it by reading back. */
export type PrivateFolderMaker = (folder: string) => Promise<Privacy>;

/**
 * The disk a run's files live on. Every write is durable when it returns: a power cut afterwards loses nothing.
 * All errors are RepairErrors that name the file.
 */
export interface Storage {
  makePrivateFolder(folder: string): Promise<Privacy>;
  /** Writes under a temporary name, flushes, then renames: the file is whole or not there. */
  writeFile(file: string, content: FileContent): Promise<void>;
  /** Opens a file for appending lines, each flushed before the call returns. */
  openAppend(file: string): Promise<AppendFile>;
  readFile(file: string): Promise<Buffer>;
  /** False where the disk says that there is none; what it refuses to say is an error. */
  exists(file: string): Promise<boolean>;
  /** Names in a folder; a folder that is not there is empty. */
  list(folder: string): Promise<readonly string[]>;
  freeBytes(folder: string): Promise<number>;
  /** Whether what lies here may be believed. */
  readonly trust: RunTrust;
}

/** A disk as such. */
export type Disk = Omit<Storage, 'trust'>;

/** Text is written as UTF-8. A piece need be good only until the next one is asked for. */
export type FileContent = Uint8Array | string | Iterable<Uint8Array>;

export interface AppendFile {
  /** On an error the file holds what it held before; where that cannot be had, every later append fails, too. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/** The real disk. `trust` is given for places whose runs act on a machine. */
export function nodeStorage(
  makePrivateFolder: PrivateFolderMaker = makeOwnerOnlyFolder,
  trust: (disk: Disk) => RunTrust = () => ({ whyNotOurs: whyNotOwnersAlone, anchors: null }),
): Storage {
  const disk: Disk = {
    makePrivateFolder: (folder) => guarded(folder, () => makePrivateFolder(folder)),
    writeFile: (file, content) => guarded(file, () => writeDurably(file, content)),
    openAppend: (file) => guarded(file, () => openForAppend(file)),
    readFile: (file) => readWhole(file).catch((cause: unknown) => fail(cause, file, 'E-FILE-UNREADABLE')),
    exists: (file) =>
      stat(file).then(
        () => true,
        (cause: unknown) => (saysMissing(cause) ? false : fail(cause, file, WRITE_CODES[codeOf(cause)] ?? 'E-FILE-UNREADABLE')),
      ),
    list: (folder) =>
      readdir(folder).catch((cause: unknown) => (saysMissing(cause) ? [] : fail(cause, folder, 'E-FILE-UNREADABLE'))),
    freeBytes: (folder) => guarded(folder, () => freeBytes(folder)),
  };
  return { ...disk, trust: trust(disk) };
}

/** As `fs/promises` has it, less the handle it makes for every file, which costs more than the reading of a small one. */
const readWhole = promisify(readFile);

async function writeDurably(file: string, content: FileContent): Promise<void> {
  await replaceFile(file, (handle) => writeFile(handle, content));
  await syncFolder(path.dirname(file));
}

async function openForAppend(file: string): Promise<AppendFile> {
  const handle = await openOrdinaryToAppend(file);
  await syncFolder(path.dirname(file));
  let { size } = await handle.stat();
  let beyondRepair: Error | null = null;
  return {
    append: (line) =>
      guarded(file, async () => {
        if (beyondRepair) throw beyondRepair;
        try {
          await handle.appendFile(line);
          await handle.sync();
          size += Buffer.byteLength(line);
        } catch (error) {
          await truncate(file, size).catch(
            (failure: unknown) => (beyondRepair = failure instanceof Error ? failure : new Error(String(failure))),
          );
          throw error;
        }
      }),
    close: () => handle.close(),
  };
}

/** A new name is only durable once its folder is; Windows keeps names with the file's own flush and cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a folder that only its owner can open, as POSIX systems have it. */
export async function makeOwnerOnlyFolder(folder: string): Promise<Privacy> {
  await makeFolders(folder, 0o700);
  await chmod(folder, 0o700);
  await access(folder, constants.W_OK);
  const { mode } = await stat(folder);
  return (mode & 0o077) === 0 ? 'owner-only' : 'not-supported-by-disk';
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

const WRITE_CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'E-OUT-FULL',
  EDQUOT: 'E-OUT-FULL',
  ENAMETOOLONG: 'E-OUT-PATH-TOO-LONG',
};

async function guarded<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof RepairError) throw cause;
    return fail(cause, file, WRITE_CODES[codeOf(cause)] ?? 'E-OUT-NOT-WRITABLE');
  }
}

/** Whether the disk said that there is no such file: itself, or as the cause of a storage's error. */
export function saysMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(error instanceof RepairError ? codeOf(error.cause) : codeOf(error));
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function fail(cause: unknown, file: string, code: ErrorCode): never {
  throw new RepairError(code, file, { detail: codeOf(cause), cause });
}
