import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { RepairError } from '../../../contract/errors';
import type { CopiedFile, CopyOptions } from '../../ports';
import { fileError } from './failures';

const CHUNK = 1024 * 1024;

interface Source {
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Copies a folder with everything in it to one that does not exist yet. Each file is flushed to the disk, read back and
 * compared by SHA-256. On failure or abort what was copied is removed and the source has not been touched.
 */
export async function copyFolder(from: string, to: string, { onProgress, signal }: CopyOptions): Promise<readonly CopiedFile[]> {
  if (isInside(from, to)) throw new RepairError('E-COPY-INSIDE', to);
  const source = await survey(from);
  const total = source.files.reduce((sum, file) => sum + file.size, 0);
  await locate(to, () => mkdir(to));
  try {
    for (const folder of source.folders) await locate(join(to, folder), () => mkdir(join(to, folder)));
    const copied: CopiedFile[] = [];
    let done = 0;
    for (const file of source.files) {
      const advance = (bytes: number): void => onProgress?.((done += bytes), total);
      copied.push(await copyFile(join(from, file.path), join(to, file.path), file.path, advance, signal));
    }
    return copied;
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

/** The files of a folder where another holds the same and nothing else, each read whole; else null. Throws as `copyFolder`. */
export async function compareFolders(one: string, other: string): Promise<readonly CopiedFile[] | null> {
  const [here, there] = [await survey(one), await survey(other)];
  const names = ({ folders, files }: Source): string => JSON.stringify([...folders, '', ...files.map(({ path }) => path)].sort());
  if (names(here) !== names(there)) return null;
  const same: CopiedFile[] = [];
  for (const { path, size } of here.files) {
    const sha256 = await hashOf(join(one, path), undefined);
    if ((await hashOf(join(other, path), undefined)) !== sha256) return null;
    same.push({ path: path.replaceAll('/', '\\'), size, sha256 });
  }
  return same;
}

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Everything below a folder, by relative path. Links are refused: what they lead to is not part of the folder. */
async function survey(from: string): Promise<Source> {
  const folders: string[] = [];
  const files: { path: string; size: number }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const here = join(from, folder);
    for (const entry of await locate(here, () => readdir(here, { withFileTypes: true }))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        folders.push(path);
        open.push(path);
      } else if (entry.isFile()) {
        files.push({ path, size: (await locate(join(from, path), () => stat(join(from, path)))).size });
      } else {
        throw new RepairError('E-FILE-IS-LINK', join(from, path));
      }
    }
  }
  return { folders, files };
}

async function copyFile(
  from: string,
  to: string,
  path: string,
  advance: (bytes: number) => void,
  signal: AbortSignal | undefined,
): Promise<CopiedFile> {
  let size = 0;
  const hash = createHash('sha256');
  const source = await locate(from, () => open(from, 'r'));
  try {
    const target = await locate(to, () => open(to, 'wx'));
    try {
      for await (const chunk of chunks(source, from, signal)) {
        hash.update(chunk);
        await locate(to, () => writeAll(target, chunk));
        size += chunk.length;
        advance(chunk.length);
      }
      await locate(to, () => target.sync());
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
  const sha256 = hash.digest('hex');
  if ((await hashOf(to, signal)) !== sha256) throw new RepairError('E-COPY-DIFFERS', to);
  return { path: path.replaceAll('/', '\\'), size, sha256 };
}

async function hashOf(path: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  const file = await locate(path, () => open(path, 'r'));
  try {
    for await (const chunk of chunks(file, path, signal)) hash.update(chunk);
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

/** The contents in pieces, valid until the next one is asked for; an abort ends it with the signal's reason. */
async function* chunks(file: FileHandle, path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK);
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await locate(path, () => file.read(buffer, 0, CHUNK));
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

async function locate<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw fileError(path, error);
  }
}
