import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import nodePath from 'node:path';
import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { foldName } from '../../../domain/registry';
import type { CopiedFile, CopyOptions } from '../../ports';
import type { Server } from '../session/server';
import type { Share } from '../session/share';
import { Limit } from '../session/limits';
import { tooMany } from '../session/failures';
import { fileFailure } from './failures';
import { findOne, listFolder } from './listing';
import { isLocalName, sharePath } from './path';

interface Source {
  /** Relative, with backslashes, each before its contents. */
  readonly folders: readonly string[];
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/**
 * Copies a folder of the server to a new one on *this* computer. Flushes each file, reads it back and compares SHA-256.
 * A failure or an abort removes what was copied; the source is only read. Throws E-FILE-…, E-REMOTE-…, E-OUT-… or
 * E-NET-….
 */
export async function copyFolder(
  server: Server,
  from: string,
  to: string,
  { onProgress, signal }: CopyOptions,
): Promise<readonly CopiedFile[]> {
  const place = sharePath(from);
  if (place === null) throw new RepairError('E-REMOTE-FILE-NAME', from);
  const remote = async <T>(at: string, ask: (share: Share) => Promise<T>): Promise<T> => {
    try {
      return await server.question(async (link) => ask(await link.drive(place.drive)));
    } catch (error) {
      throw fileFailure(at, place.drive, error);
    }
  };
  const { folders, files } = await remote(from, (share) => survey(share, place.path, from));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  await named(to, () => mkdir(to));
  try {
    for (const folder of folders) await named(to, () => mkdir(localPath(to, folder)));
    const copied: CopiedFile[] = [];
    for (const { path } of files) {
      const target = localPath(to, path);
      const advance = (bytes: number): void => onProgress?.((done += bytes), total);
      // A file that a lost connection cut short is copied again from the start, into a new file.
      const { size, sha256 } = await remote(`${from}\\${path}`, (share) =>
        copyFile(share, joined(place.path, path), target, signal, advance),
      );
      copied.push({ path, size, sha256 });
    }
    return copied;
  } catch (error) {
    await rm(to, { recursive: true, force: true });
    throw error;
  }
}

function joined(folder: string, below: string): string {
  return folder === '\\' ? `\\${below}` : `${folder}\\${below}`;
}

/** Every name was checked before it became part of a path here. */
function localPath(to: string, below: string): string {
  return nodePath.join(to, ...below.split('\\'));
}

/** Lists everything below a folder. Refuses links and every name that could lead out of the copy. */
async function survey(share: Share, top: string, where: string): Promise<Source> {
  const found = await findOne({ share, path: top });
  if (found.state !== 'present' || !found.value.folder) throw new RepairError('E-FILE-FAILED', where);
  const folders: string[] = [];
  const files: { path: string; size: number }[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const names = new Set<string>();
    for (const entry of await listFolder({ share, path: folder === '' ? top : joined(top, folder) })) {
      const below = folder === '' ? entry.name : `${folder}\\${entry.name}`;
      if (!isLocalName(entry.name)) throw new RepairError('E-REMOTE-FILE-NAME', `${where}\\${below}`);
      if (entry.link) throw new RepairError('E-FILE-IS-LINK', `${where}\\${below}`);
      if (names.has(foldName(entry.name)))
        throw new RepairError('E-REMOTE-FILE-NAME', `${where}\\${below}`, {
          detail: sentence('difference.name-twice', { at: entry.name }),
        });
      names.add(foldName(entry.name));
      if (folders.length + files.length >= Limit.ENTRIES)
        throw tooMany(where, 'files', folders.length + files.length + 1, Limit.ENTRIES);
      if (entry.folder) {
        folders.push(below);
        open.push(below);
      } else files.push({ path: below, size: entry.size });
    }
  }
  return { folders, files };
}

async function copyFile(
  share: Share,
  path: string,
  to: string,
  signal: AbortSignal | undefined,
  advance: (bytes: number) => void,
): Promise<Omit<CopiedFile, 'path'>> {
  const { fid, size } = await share.open(path);
  // Removes what an attempt before a lost connection left; nothing else has this name.
  await named(to, () => rm(to, { force: true }));
  const target = await named(to, () => open(to, 'wx'));
  const hash = createHash('sha256');
  let at = 0;
  try {
    while (at < size) {
      signal?.throwIfAborted();
      const piece = await share.read(fid, at, size - at);
      if (piece.length === 0)
        throw new RepairError('E-FILE-FAILED', path, { detail: sentence('detail.bytes', { expected: size, found: at }) });
      hash.update(piece);
      await named(to, () => target.writeFile(piece));
      at += piece.length;
      advance(piece.length);
    }
    signal?.throwIfAborted();
    await named(to, () => target.sync());
  } catch (error) {
    advance(-at);
    throw error;
  } finally {
    await target.close();
    await share.close(fid).catch(() => undefined);
  }
  const sha256 = hash.digest('hex');
  if ((await hashOf(to, signal)) !== sha256) throw new RepairError('E-COPY-DIFFERS', to);
  return { size, sha256 };
}

async function hashOf(file: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  await named(file, async () => {
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  });
  signal?.throwIfAborted();
  return hash.digest('hex');
}

async function named<T>(at: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (cause instanceof RepairError || code === '') throw cause;
    const kind = code === 'ENOSPC' ? 'E-OUT-FULL' : code === 'EEXIST' ? 'E-OUT-EXISTS' : 'E-OUT-NOT-WRITABLE';
    throw new RepairError(kind, at, { detail: code, cause });
  }
}
