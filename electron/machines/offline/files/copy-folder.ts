import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { foldName } from '../../../domain/registry';
import type { CopiedFile, CopyOptions } from '../../ports';
import { codeOf } from '../hives/failures';
import { type Drives, locate, partsOf } from './resolve';

const CHUNK = 1024 * 1024;

interface Source {
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Copies a folder of the offline machine to one beside it that does not exist yet, both as that machine names them. Each
 * file is flushed, read back and compared by SHA-256. A failure or an abort removes what was copied; the source is only read.
 */
export async function copyFolder(
  drives: Drives,
  from: string,
  to: string,
  { onProgress, signal }: CopyOptions,
): Promise<readonly CopiedFile[]> {
  const source = await folderAt(drives, from);
  const target = await newFolderAt(drives, to);
  if (foldName(`${to}\\`).startsWith(foldName(`${from}\\`))) throw new RepairError('E-COPY-INSIDE', to);
  const { folders, files } = await survey(source);
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  await named(to, () => mkdir(target));
  try {
    for (const folder of folders) await named(to, () => mkdir(path.join(target, folder)));
    const copied: CopiedFile[] = [];
    for (const file of files) {
      const { size, sha256 } = await copyFile(path.join(source, file.path), path.join(target, file.path), signal, (bytes) =>
        onProgress?.((done += bytes), total),
      );
      copied.push({ path: file.path.split(path.sep).join('\\'), size, sha256 });
    }
    return copied;
  } catch (error) {
    await rm(target, { recursive: true, force: true });
    throw error;
  }
}

async function folderAt(drives: Drives, at: string): Promise<string> {
  const found = await locate(drives, at);
  if (found.state !== 'present' || !found.value.stats.isDirectory())
    throw new RepairError(
      found.state === 'unreadable' ? found.code : found.state === 'present' ? 'E-FILE-WRONG-KIND' : 'E-FILE-FAILED',
      at,
    );
  return found.value.file;
}

/** The folder a new one is to stand in must be there, and the new one must not. */
async function newFolderAt(drives: Drives, at: string): Promise<string> {
  const parts = partsOf(at);
  const name = parts?.names.at(-1);
  if (!parts || name === undefined) throw new RepairError('E-FILE-FAILED', at);
  if ((await locate(drives, at)).state !== 'absent') throw new RepairError('E-OUT-EXISTS', at);
  const parent = await folderAt(drives, `${parts.drive}:\\${parts.names.slice(0, -1).join('\\')}`);
  return path.join(parent, name);
}

/** Everything below a folder, by relative path. Links are refused: what they lead to is not part of the folder. */
async function survey(top: string): Promise<Source> {
  const folders: string[] = [];
  const files: { path: string; size: number }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const here = path.join(top, folder);
    for (const entry of await named(here, () => readdir(here, { withFileTypes: true }))) {
      const below = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        folders.push(below);
        open.push(below);
      } else if (entry.isFile()) {
        files.push({ path: below, size: (await named(below, () => stat(path.join(top, below)))).size });
      } else {
        throw new RepairError('E-FILE-IS-LINK', below);
      }
    }
  }
  return { folders, files };
}

async function copyFile(
  from: string,
  to: string,
  signal: AbortSignal | undefined,
  advance: (bytes: number) => void,
): Promise<Omit<CopiedFile, 'path'>> {
  const target = await named(to, () => open(to, 'wx'));
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of chunksOf(from, signal)) {
      hash.update(chunk);
      await named(to, () => target.writeFile(chunk));
      size += chunk.length;
      advance(chunk.length);
    }
    await named(to, () => target.sync());
  } finally {
    await target.close();
  }
  const sha256 = hash.digest('hex');
  const copy = createHash('sha256');
  for await (const chunk of chunksOf(to, signal)) copy.update(chunk);
  if (copy.digest('hex') !== sha256) throw new RepairError('E-COPY-DIFFERS', to);
  return { size, sha256 };
}

/** The contents in pieces, each valid until the next is asked for; an abort ends it with the signal's reason. */
async function* chunksOf(file: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const handle = await named(file, () => open(file, 'r'));
  try {
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await named(file, () => handle.read(buffer, 0, CHUNK));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function named<T>(at: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const code = codeOf(cause);
    if (cause instanceof RepairError || code === '') throw cause;
    const kind =
      code === 'ENOSPC'
        ? 'E-OUT-FULL'
        : code === 'EEXIST'
          ? 'E-OUT-EXISTS'
          : ['EACCES', 'EPERM'].includes(code)
            ? 'E-FILE-DENIED'
            : 'E-FILE-FAILED';
    throw new RepairError(kind, at, { detail: code, cause });
  }
}
