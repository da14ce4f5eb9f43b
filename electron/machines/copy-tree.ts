import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import type { CopiedFile, CopyOptions } from './ports';

const CHUNK = 1024 * 1024;

interface Source {
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Copies a folder of this computer, with everything in it, to one that does not exist yet. Flushes each file to disk,
 * reads it back and compares SHA-256. A failure or an abort removes what was copied; the source is only read. Throws
 * E-OUT-FULL, E-OUT-EXISTS, E-FILE-DENIED, E-FILE-FAILED, E-FILE-IS-LINK and E-COPY-DIFFERS, each with the file, or the
 * signal's reason.
 */
export async function copyTree(from: string, to: string, { onProgress, signal }: CopyOptions): Promise<readonly CopiedFile[]> {
  const source = await survey(from);
  const total = source.files.reduce((sum, file) => sum + file.size, 0);
  await located(to, () => mkdir(to));
  try {
    for (const folder of source.folders) await located(path.join(to, folder), () => mkdir(path.join(to, folder)));
    const copied: CopiedFile[] = [];
    let done = 0;
    for (const file of source.files) {
      const advance = (bytes: number): void => onProgress?.((done += bytes), total);
      const copy = await copyFile(path.join(from, file.path), path.join(to, file.path), advance, signal);
      copied.push({ path: file.path.replaceAll('/', '\\'), ...copy });
    }
    return copied;
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Returns the files of `one`, each read whole, if `other` has exactly the same contents; else null. Throws as
 * `copyTree` does.
 */
export async function compareTrees(one: string, other: string): Promise<readonly CopiedFile[] | null> {
  const [here, there] = [await survey(one), await survey(other)];
  const names = ({ folders, files }: Source): string =>
    JSON.stringify([[...folders].sort(), files.map((file) => file.path).sort()]);
  if (names(here) !== names(there)) return null;
  const same: CopiedFile[] = [];
  for (const { path: below, size } of here.files) {
    const sha256 = await hashOf(path.join(one, below), undefined);
    if ((await hashOf(path.join(other, below), undefined)) !== sha256) return null;
    same.push({ path: below.replaceAll('/', '\\'), size, sha256 });
  }
  return same;
}

/** Lists everything below a folder by relative path. Refuses links: their targets are not part of the folder. */
async function survey(from: string): Promise<Source> {
  const folders: string[] = [];
  const files: { path: string; size: number }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const here = path.join(from, folder);
    for (const entry of await located(here, () => readdir(here, { withFileTypes: true }))) {
      const below = path.join(folder, entry.name);
      const file = path.join(from, below);
      if (entry.isDirectory()) {
        folders.push(below);
        open.push(below);
      } else if (entry.isFile()) {
        files.push({ path: below, size: (await located(file, () => stat(file))).size });
      } else {
        throw new RepairError('E-FILE-IS-LINK', file);
      }
    }
  }
  return { folders, files };
}

async function copyFile(
  from: string,
  to: string,
  advance: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<Omit<CopiedFile, 'path'>> {
  const target = await located(to, () => open(to, 'wx'));
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of chunksOf(from, signal)) {
      hash.update(chunk);
      await located(to, () => writeAll(target, chunk));
      size += chunk.length;
      advance(chunk.length);
    }
    await located(to, () => target.sync());
  } finally {
    await target.close();
  }
  const sha256 = hash.digest('hex');
  if ((await hashOf(to, signal)) !== sha256) throw new RepairError('E-COPY-DIFFERS', to);
  return { size, sha256 };
}

async function hashOf(at: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(at, signal)) hash.update(chunk);
  return hash.digest('hex');
}

/** Yields the contents in pieces, each valid until the next is requested; an abort throws the signal's reason. */
async function* chunksOf(at: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const file = await located(at, () => open(at, 'r'));
  try {
    const buffer = new Uint8Array(CHUNK);
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await located(at, () => file.read(buffer, 0, CHUNK));
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

async function located<T>(at: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fileError(at, error);
  }
}

/** Adds the file to the error of a failed file operation; errors that Node did not raise stay as they are. */
function fileError(at: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof RepairError || code === undefined) return error;
  const more = { detail: code, cause: error };
  if (code === 'ENOSPC') return new RepairError('E-OUT-FULL', at, more);
  if (code === 'EEXIST') return new RepairError('E-OUT-EXISTS', at, more);
  return new RepairError(code === 'EACCES' || code === 'EPERM' ? 'E-FILE-DENIED' : 'E-FILE-FAILED', at, more);
}
