import { type ErrorCode, RepairError } from '../../../contract/errors';
import { ABSENT, mapReading, present, type Reading, unreadable } from '../../../domain/reading';
import type { FileFacts, FilesPort } from '../../ports';
import { type Codes, located } from '../session/failures';
import type { Server } from '../session/server';
import type { Share } from '../session/share';
import type { Entry } from '../wire/smb/find';
import { Status, StatusFailure } from '../wire/smb/status';
import { copyFolder } from './copy-folder';
import { isoTime, isPlainName, sharePath } from './path';
import { readVersion } from './version';

export const FILE_CODES: Codes = { denied: 'E-FILE-DENIED', failed: 'E-FILE-FAILED' };

const MISSING: ReadonlySet<number> = new Set([Status.NAME_NOT_FOUND, Status.PATH_NOT_FOUND, Status.NO_SUCH_FILE]);

/** A file or folder of the server's on the share of its drive. */
export interface At {
  readonly share: Share;
  /** On the share, with a leading backslash. */
  readonly path: string;
}

/** The files of a server, through the administrative shares of its drives. */
export function remoteFiles(server: Server): FilesPort {
  async function question<T>(path: string, ask: (at: At) => Promise<Reading<T>>): Promise<Reading<T>> {
    const place = sharePath(path);
    if (place === null) return unreadable('E-REMOTE-FILE-NAME', path);
    try {
      return await server.question(async (link) => ask({ share: await link.drive(place.drive), path: place.path }));
    } catch (error) {
      if (error instanceof StatusFailure && MISSING.has(error.status)) return ABSENT;
      const { code, where, win32 } = fileFailure(path, place.drive, error);
      return unreadable(code, where, win32);
    }
  }

  const stat = (path: string): Promise<Reading<FileFacts>> =>
    question(path, async (at) => mapReading(await findOne(at), factsOf));

  return {
    stat,
    list: (path) =>
      question(path, async (at) => {
        const top = await findOne(at);
        if (top.state !== 'present') return top;
        if (!top.value.folder) return unreadable('E-FILE-FAILED', path);
        const entries = await listFolder(at);
        const odd = entries.find(({ name }) => !isPlainName(name));
        return odd ? unreadable('E-REMOTE-FILE-NAME', `${path}\\${odd.name}`) : present(entries.map(factsOf));
      }),
    readEnd: (path, limit) =>
      question(path, async (at) => {
        const top = await findOne(at);
        if (top.state !== 'present') return top;
        if (top.value.folder) return unreadable('E-FILE-FAILED', path);
        return present(await readEnd(at, limit));
      }),
    version: (path) => question(path, async (at) => readVersion(at)),
    copyFolder: (from, to, options) => copyFolder(server, from, to, options),
  };
}

/** The failure of a request about `path`, on the share of `drive`. */
export function fileFailure(path: string, drive: string, error: unknown): RepairError {
  const status = error instanceof StatusFailure ? error.status : null;
  const share: ErrorCode | null = status === Status.BAD_NETWORK_NAME ? 'E-REMOTE-NO-SHARE' : null;
  return share === null ? located(path, error, FILE_CODES) : new RepairError(share, `${drive}$`, { cause: error });
}

/** What lies at a path. The root of a drive is listed by nobody; it is a folder with the drive's name. */
export async function findOne({ share, path }: At): Promise<Reading<Entry>> {
  if (path === '\\') return present({ name: '', folder: true, link: false, size: 0, modified: 0n });
  const [entry] = await share.find(path);
  return entry === undefined ? ABSENT : present(entry);
}

/** The entries directly in a folder. */
export async function listFolder({ share, path }: At): Promise<readonly Entry[]> {
  const entries = await share.find(path === '\\' ? '\\*' : `${path}\\*`);
  return entries.filter(({ name }) => name !== '.' && name !== '..');
}

function factsOf({ name, folder, link, size, modified }: Entry): FileFacts {
  return { name, kind: folder && !link ? 'folder' : 'file', size: link ? 0 : size, modified: isoTime(modified) };
}

async function readEnd({ share, path }: At, limit: number): Promise<Uint8Array> {
  const { fid, size } = await share.open(path);
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
    await share.close(fid).catch(() => undefined);
  }
}
