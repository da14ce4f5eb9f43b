import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import {
  Access,
  closeRequest,
  deleteRequest,
  type Opened,
  openRequest,
  readData,
  readOpened,
  readRequest,
  treeConnectRequest,
} from '../wire/smb/files';
import { type Entry, findFirstRequest, findNextRequest, type Found, readFoundFirst, readFoundNext } from '../wire/smb/find';
import { Status } from '../wire/smb/status';
import type { Connection } from './connection';
import { Limit } from './limits';
import { succeeded } from './status-failures';

const HEADROOM = 64;
const LONGEST_READ = 16_384;
const FIND_HEADROOM = 256;

/** A connected share of the server. Every failure is a StatusFailure; a breach ends the connection. */
export class Share {
  private constructor(
    private readonly connection: Connection,
    readonly tid: number,
  ) {}

  /** `name` is only the name of the share, e.g. `C$`. */
  static async connect(connection: Connection, name: string): Promise<Share> {
    // Servers accept any server name here; so the one that was typed is not revealed.
    const response = succeeded(await connection.request(treeConnectRequest(`\\\\*SMBSERVER\\${name}`)));
    return new Share(connection, response.tid);
  }

  /** The most bytes that one read returns. */
  get readSize(): number {
    return Math.min(this.connection.maxBuffer - HEADROOM, LONGEST_READ);
  }

  async open(path: string, access: number = Access.READ_FILE): Promise<Opened> {
    return readOpened(succeeded(await this.connection.request(openRequest(this.tid, path, access))));
  }

  /** Up to `count` bytes, but at most `readSize`; fewer at the end of a file, none after it. */
  async read(fid: number, offset: number, count: number): Promise<Buffer> {
    const asked = Math.min(count, this.readSize);
    const response = succeeded(await this.connection.request(readRequest(this.tid, fid, offset, asked)), Status.END_OF_FILE);
    return response.status === Status.END_OF_FILE ? Buffer.alloc(0) : readData(response, asked);
  }

  async close(fid: number): Promise<void> {
    succeeded(await this.connection.request(closeRequest(this.tid, fid)));
  }

  /** Closes a file that was only read, without waiting for it. */
  closeLater(fid: number): void {
    this.close(fid).catch(() => undefined);
  }

  async delete(path: string): Promise<void> {
    succeeded(await this.connection.request(deleteRequest(this.tid, path)));
  }

  /** The entries that match a pattern; none if nothing matches. Throws E-NET-LIMIT for a listing that does not end. */
  async find(pattern: string): Promise<readonly Entry[]> {
    const room = this.connection.maxBuffer - FIND_HEADROOM;
    const response = await this.connection.request(findFirstRequest(this.tid, pattern, room));
    if (response.status === Status.NO_SUCH_FILE) return [];
    const entries: Entry[] = [];
    const names = new Set<string>();
    let found: Found = readFoundFirst(succeeded(response));
    const { search } = found;
    for (;;) {
      for (const entry of found.entries) {
        if (names.has(entry.name) || entries.length >= Limit.ENTRIES)
          throw new RepairError('E-NET-LIMIT', 'SMB find', { detail: sentence('detail.endless') });
        names.add(entry.name);
        entries.push(entry);
      }
      const last = found.entries.at(-1);
      if (found.end || last === undefined || search === null) return entries;
      const next = await this.connection.request(findNextRequest(this.tid, search, last.name, room));
      if (next.status === Status.NO_MORE_FILES) return entries;
      found = readFoundNext(succeeded(next));
    }
  }
}
