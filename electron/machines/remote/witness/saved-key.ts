import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { fullPath, type KeyRef } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { located, tooMany, win32Of } from '../session/failures';
import { Limit, Patience } from '../session/limits';
import type { Link } from '../session/link';
import type { Server } from '../session/server';
import type { Share } from '../session/share';
import { saveKey } from '../wire/rpc/winreg';
import { Status, StatusFailure } from '../wire/smb/status';
import { at } from '../registry/failures';
import { KeyRight, openBelow, rootOf, withKey } from '../registry/keys';
import { sharePath } from '../files/path';

const PREFIX = 'ExchangeKmsRepair-';
const DISK_FULL = 112;
const DELETE_TRIES = 5;
const DELETE_WAIT = 200;
/** Older files of this program are left from a run that was cut short. FILETIME, one hour. */
const STALE = 36_000_000_000n;

/**
 * Keys as the server itself writes them to hive files: saved into its folder for temporary files under a random name,
 * fetched, and deleted again.
 */
export class SavedKeys {
  /** Files that a lost connection left on the server, as paths on its share. */
  private readonly left = new Set<string>();

  constructor(
    private readonly server: Server,
    /** The server's Windows folder, e.g. `C:\WINNT`. */
    private readonly systemRoot: string,
  ) {}

  /**
   * The hive file of a key. Throws E-REMOTE-SAVE-REFUSED, E-REMOTE-DISK-FULL, E-REMOTE-FILE-LEFT, E-REMOTE-NO-SHARE,
   * E-REG-… or E-NET-….
   */
  async fetch(key: KeyRef): Promise<Buffer> {
    // After a lost connection everything is done again, with a file of another name.
    return this.server.question(async (link) => {
      const folders = [`${this.systemRoot}\\Temp`, this.systemRoot];
      for (const folder of folders) {
        const saved = await this.saveInto(link, folder, key).catch((error: unknown) => {
          throw located(folder, error, { denied: 'E-FILE-DENIED', failed: 'E-FILE-FAILED' });
        });
        if (saved !== null) return saved;
      }
      throw new RepairError('E-REMOTE-SAVE-REFUSED', fullPath(key), { win32: Win32.PATH_NOT_FOUND });
    });
  }

  /** Null if the server has no such folder. */
  private async saveInto(link: Link, folder: string, key: KeyRef): Promise<Buffer | null> {
    const place = sharePath(folder);
    if (place === null) throw new RepairError('E-REMOTE-FILE-NAME', folder);
    const share = await shareOf(link, place.drive);
    await this.tidy(link, share, place.path);
    const name = `${PREFIX}${randomBytes(8).toString('hex')}.hiv`;
    const path = `${place.path}\\${name}`;
    const file = `${folder}\\${name}`;
    const where = fullPath(key);
    try {
      const isSaved = await link.lanes.use((lane) =>
        withKey(
          at(where, () => openBelow(rootOf(lane), key.path, KeyRight.READ, 'followed')),
          async ({ handle }) => {
            this.left.add(path);
            try {
              await lane.pipe.call(saveKey(handle, file, Patience.SAVE));
              return true;
            } catch (error) {
              if (win32Of(error) === Win32.PATH_NOT_FOUND) return false;
              throw saveFailure(where, file, error);
            }
          },
        ),
      );
      return isSaved ? await fetchFile(share, path, file) : null;
    } finally {
      // Also if the server refused: it may have begun.
      if (link.connection.isOpen && this.left.has(path)) {
        await remove(share, path, file);
        this.left.delete(path);
      }
    }
  }

  /** Removes what lost connections and earlier runs of this program left behind. */
  private async tidy(link: Link, share: Share, folder: string): Promise<void> {
    for (const path of this.left) {
      await remove(share, path, path);
      this.left.delete(path);
    }
    if (link.swept) return;
    link.swept = true;
    try {
      for (const { name, modified, folder: isFolder } of await share.find(`${folder}\\${PREFIX}*.hiv`)) {
        if (isFolder || !OWN.test(name) || link.time - modified < STALE) continue;
        await share.delete(`${folder}\\${name}`);
      }
    } catch (error) {
      // Leftovers that cannot be removed do not prevent the save.
      if (!(error instanceof StatusFailure)) throw error;
    }
  }
}

async function shareOf(link: Link, drive: string): Promise<Share> {
  try {
    return await link.drive(drive);
  } catch (error) {
    if (error instanceof StatusFailure && error.status === Status.BAD_NETWORK_NAME)
      throw new RepairError('E-REMOTE-NO-SHARE', `${drive}$`, { cause: error });
    throw located(`${drive}$`, error, { denied: 'E-REMOTE-NOT-ADMIN', failed: 'E-REMOTE-NO-SHARE' });
  }
}

function saveFailure(where: string, file: string, error: unknown): RepairError {
  const win32 = win32Of(error);
  if (win32 === DISK_FULL) return new RepairError('E-REMOTE-DISK-FULL', file, { win32, cause: error });
  if (win32 !== undefined) return new RepairError('E-REMOTE-SAVE-REFUSED', where, { win32, cause: error });
  return located(where, error, { denied: 'E-REMOTE-SAVE-REFUSED', failed: 'E-REMOTE-SAVE-REFUSED' });
}

async function fetchFile(share: Share, path: string, file: string): Promise<Buffer> {
  try {
    const { fid, size } = await share.open(path);
    try {
      if (size > Limit.FILE) throw tooMany(file, 'bytes', size, Limit.FILE);
      const bytes = Buffer.alloc(size);
      for (let from = 0; from < size;) {
        const piece = await share.read(fid, from, size - from);
        if (piece.length === 0)
          throw new RepairError('E-NET-PROTOCOL', file, { detail: sentence('detail.bytes', { expected: size, found: from }) });
        piece.copy(bytes, from);
        from += piece.length;
      }
      return bytes;
    } finally {
      await share.close(fid).catch(() => undefined);
    }
  } catch (error) {
    throw located(file, error, { denied: 'E-FILE-DENIED', failed: 'E-FILE-FAILED' });
  }
}

/** Deletes the file and checks that it is gone: it contains registry data. */
async function remove(share: Share, path: string, file: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await share.delete(path);
    } catch (error) {
      if (!(error instanceof StatusFailure)) throw error;
    }
    if (!(await isThere(share, path))) return;
    if (tries === DELETE_TRIES) throw new RepairError('E-REMOTE-FILE-LEFT', file);
    await sleep(DELETE_WAIT);
  }
}

/** The folder itself is missing. */
const NOWHERE: ReadonlySet<number> = new Set([Status.PATH_NOT_FOUND, Status.NAME_NOT_FOUND]);

async function isThere(share: Share, path: string): Promise<boolean> {
  try {
    return (await share.find(path)).length > 0;
  } catch (error) {
    if (error instanceof StatusFailure && NOWHERE.has(error.status)) return false;
    throw error;
  }
}

const OWN = new RegExp(`^${PREFIX}[0-9a-f]{16}\\.hiv$`);
