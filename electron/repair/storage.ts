import { constants, readFile } from 'node:fs';
import { access, chmod, open, readdir, stat, statfs, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { type ErrorCode, RepairError } from '../contract/errors';
import { makeFolders, type Privacy } from '../machines/make-folders';
import { openOrdinaryToAppend, replaceFile } from '../machines/safe-files';
import { whyNotOwnersAlone } from './owner-trust';
import type { RunTrust } from './run-trust';

/**
 * Creates a folder for a run that only administrators (Windows) or its owner (elsewhere) can open, since a backup may
 * contain the KM password (Q235418); reads that back as proof.
 */
export type PrivateFolderMaker = (folder: string) => Promise<Privacy>;

/**
 * The disk of a run's files. Every write is durable when it returns: a power cut afterwards loses nothing. All errors
 * are RepairErrors that name the file.
 */
export interface Storage {
  makePrivateFolder(folder: string): Promise<Privacy>;
  /** Writes under a temporary name, flushes, then renames: the file is complete or absent. */
  writeFile(file: string, content: FileContent): Promise<void>;
  /** Opens a file for appending lines, each flushed before the call returns. */
  openAppend(file: string): Promise<AppendFile>;
  readFile(file: string): Promise<Buffer>;
  /** False if the disk says that there is none; throws if the disk does not say. */
  exists(file: string): Promise<boolean>;
  /** The names in a folder; a missing folder is empty. */
  list(folder: string): Promise<readonly string[]>;
  freeBytes(folder: string): Promise<number>;
  /** Decides whether what is stored here may be trusted. */
  readonly trust: RunTrust;
}

/** A disk without the judgement of trust. */
export type Disk = Omit<Storage, 'trust'>;

/** Text is written as UTF-8. A piece need only stay valid until the next one is requested. */
export type FileContent = Uint8Array | string | Iterable<Uint8Array>;

export interface AppendFile {
  /** After an error the file has its earlier content; if that cannot be restored, every later append fails, too. */
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

/** Like `readFile` of `fs/promises`, but without a FileHandle per file, which costs more than reading a small file. */
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

/** A new name is durable only once its folder is flushed; Windows flushes it with the file, and cannot open folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Creates a folder that only its owner can open, by POSIX permissions. */
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

/** Does `act`; an error of the file system becomes an E-OUT-… that names the file or folder. */
export async function guarded<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof RepairError) throw cause;
    return fail(cause, file, WRITE_CODES[codeOf(cause)] ?? 'E-OUT-NOT-WRITABLE');
  }
}

/** True if the error, or the cause of a storage's error, says that there is no such file. */
export function saysMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(error instanceof RepairError ? codeOf(error.cause) : codeOf(error));
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function fail(cause: unknown, file: string, code: ErrorCode): never {
  throw new RepairError(code, file, { detail: codeOf(cause), cause });
}
