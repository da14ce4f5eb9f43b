import { ABSENT, mapReading, present, type Reading, unreadable } from '../../../domain/reading';
import type { FileFacts, FilesPort } from '../../ports';
import { asReading } from '../session/failures';
import type { Server } from '../session/server';
import type { Entry } from '../wire/smb/find';
import { Status, StatusFailure } from '../wire/smb/status';
import { copyFolder } from './copy-folder';
import { drivesOf } from './drives';
import { fileFailure } from './failures';
import { type At, findOne, listFolder } from './listing';
import { openFile } from './open-file';
import { isoTime, isPlainName, sharePath } from './path';
import { readVersion } from './version';

const MISSING: ReadonlySet<number> = new Set([Status.NAME_NOT_FOUND, Status.PATH_NOT_FOUND, Status.NO_SUCH_FILE]);

/** The files of a server, through the administrative shares of its drives. */
export function remoteFiles(server: Server): FilesPort {
  async function question<T>(path: string, ask: (at: At) => Promise<Reading<T>>): Promise<Reading<T>> {
    const place = sharePath(path);
    if (place === null) return unreadable('E-REMOTE-FILE-NAME', path);
    try {
      return await server.question(async (link) => ask({ share: await link.drive(place.drive), path: place.path }));
    } catch (error) {
      if (error instanceof StatusFailure && MISSING.has(error.status)) return ABSENT;
      return asReading(fileFailure(path, place.drive, error));
    }
  }

  const stat = (path: string): Promise<Reading<FileFacts>> =>
    question(path, async (at) => mapReading(await findOne(at), factsOf));

  return {
    drives: () => drivesOf(server),
    stat,
    list: (path) =>
      question(path, async (at) => {
        const entries = await listFolder(at).catch(unlessMissing);
        if (entries === null || entries.length === 0) {
          // Empty, a file, or missing: its own entry shows which.
          const top = await findOne(at);
          if (top.state !== 'present') return top;
          if (!top.value.folder) return unreadable('E-FILE-FAILED', path);
          if (entries === null) return unreadable('E-FILE-FAILED', path);
        }
        const odd = entries.find(({ name }) => !isPlainName(name));
        return odd ? unreadable('E-REMOTE-FILE-NAME', `${path}\\${odd.name}`) : present(entries.map(factsOf));
      }),
    readEnd: (path, limit) =>
      question(path, async (at) => {
        const bytes = at.path === '\\' ? null : await readEnd(at, limit);
        return bytes === null ? unreadable('E-FILE-FAILED', path) : present(bytes);
      }),
    version: (path) => question(path, async (at) => readVersion(at)),
    copyFolder: (from, to, options) => copyFolder(server, from, to, options),
  };
}

/** Null if the server says that the path leads nowhere. */
function unlessMissing(error: unknown): null {
  if (error instanceof StatusFailure && (MISSING.has(error.status) || error.status === Status.NOT_A_DIRECTORY)) return null;
  throw error;
}

function factsOf({ name, folder, link, size, modified }: Entry): FileFacts {
  return { name, kind: folder && !link ? 'folder' : 'file', size: link ? 0 : size, modified: isoTime(modified) };
}

/** Null for a folder. */
async function readEnd({ share, path }: At, limit: number): Promise<Uint8Array | null> {
  const opened = await openFile(share, path);
  if (opened === null) return null;
  const { fid, size } = opened;
  try {
    const pieces: Buffer[] = [];
    let at = Math.max(0, size - limit);
    while (at < size) {
      const piece = await share.read(fid, at, size - at);
      if (piece.length === 0) break;
      pieces.push(piece);
      at += piece.length;
    }
    return Buffer.concat(pieces);
  } finally {
    share.closeLater(fid);
  }
}
