import { Reader } from '../reader';
import { Writer } from '../writer';
import { type Request, type Response } from './message';
import { readTransacted, transact2Request } from './transact';

/**
 * Folder listings: TRANS2_FIND_FIRST2 and FIND_NEXT2 [MS-CIFS 2.2.6.2, .3], level SMB_FIND_FILE_BOTH_DIRECTORY_INFO
 * [2.2.8.1.7].
 */

const LAYER = 'SMB find';
const FIND_FIRST2 = 1;
const FIND_NEXT2 = 2;
const LEVEL = 0x0104;
/** Including hidden and system files and folders. */
const ATTRIBUTES = 0x0016;
const CLOSE_AT_END = 0x0002;
const CONTINUE = 0x0008;
const FOLDER = 0x10;
const REPARSE_POINT = 0x400;
const AT_ONCE = 512;

/** `pattern` is a path within the share, such as `\exchsrvr\*`. */
export function findFirstRequest(tid: number, pattern: string, room: number): Request {
  const parameters = new Writer().u16(ATTRIBUTES).u16(AT_ONCE).u16(CLOSE_AT_END).u16(LEVEL).u32(0).utf16(`${pattern}\0`);
  return transact2Request(tid, FIND_FIRST2, parameters.done(), room);
}

export function findNextRequest(tid: number, search: number, after: string, room: number): Request {
  const parameters = new Writer()
    .u16(search)
    .u16(AT_ONCE)
    .u16(LEVEL)
    .u32(0)
    .u16(CLOSE_AT_END | CONTINUE)
    .utf16(`${after}\0`);
  return transact2Request(tid, FIND_NEXT2, parameters.done(), room);
}

export interface Entry {
  readonly name: string;
  readonly folder: boolean;
  /** A junction or mount point: its target is not part of the folder. */
  readonly link: boolean;
  readonly size: number;
  /** FILETIME of the last write. */
  readonly modified: bigint;
}

export interface Found {
  /** Identifies the search for the next request; null in an answer to FIND_NEXT2. */
  readonly search: number | null;
  readonly end: boolean;
  readonly entries: readonly Entry[];
}

export function readFoundFirst(response: Response): Found {
  const { parameters, data } = readTransacted(response, LAYER);
  const search = parameters.u16();
  return { search, ...found(parameters, data) };
}

export function readFoundNext(response: Response): Found {
  const { parameters, data } = readTransacted(response, LAYER);
  return { search: null, ...found(parameters, data) };
}

function found(parameters: Reader, data: Buffer): Omit<Found, 'search'> {
  const count = parameters.u16();
  const end = parameters.u16() !== 0;
  const entries: Entry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const { entry, next } = readEntry(data, at);
    entries.push(entry);
    if (i < count - 1 && next === 0) throw new Reader(data, LAYER).wrong(`${i + 1} of ${count} entries`);
    at += next;
  }
  return { end, entries };
}

function readEntry(data: Buffer, at: number): { readonly entry: Entry; readonly next: number } {
  const reader = new Reader(data, LAYER).seek(at);
  const next = reader.u32();
  const modified = reader.seek(at + 24).u64();
  const size = Number(reader.seek(at + 40).u64());
  const attributes = reader.seek(at + 56).u32();
  const length = reader.u32();
  // Some servers count a closing NUL.
  const name = reader
    .seek(at + 94)
    .utf16(length)
    .replace(/\0$/, '');
  const folder = (attributes & FOLDER) !== 0;
  return { entry: { name, folder, link: (attributes & REPARSE_POINT) !== 0, size: folder ? 0 : size, modified }, next };
}
