import { Writer } from '../writer';
import { bytesOffset, Command, dataOf, NO_ANDX, type Request, type Response, texts } from './message';

/** Shares, and files and pipes on them [MS-CIFS 2.2.4.55, .64, .42, .43, .5, .7]. */

const NO_PASSWORD = Buffer.from([0]);
const ANY_SERVICE = Buffer.from('?????\0', 'latin1');

/** SMB_COM_TREE_CONNECT_ANDX. The share's path may have any server part, e.g. `\\server\IPC$`. */
export function treeConnectRequest(share: string): Request {
  const words = new Writer().u16(NO_ANDX).u16(0).u16(0).u16(NO_PASSWORD.length).done();
  const path = texts(bytesOffset(words.length) + NO_PASSWORD.length, share);
  return { command: Command.TREE_CONNECT, words, bytes: Buffer.concat([NO_PASSWORD, path, ANY_SERVICE]) };
}

/** Rights [MS-CIFS 2.2.4.64.1]. */
export const Access = {
  /** Read data, attributes and the security descriptor, and synchronize. */
  READ_FILE: 0x0012_0089,
  /** Read and write, as a client of a pipe needs. */
  PIPE: 0x0012_019f,
} as const;

const SHARE_READ_WRITE_DELETE = 7;
const OPEN_EXISTING = 1;
const NOT_A_FOLDER = 0x40;
const IMPERSONATION = 2;

/** SMB_COM_NT_CREATE_ANDX: opens what exists and never creates anything. */
export function openRequest(tid: number, name: string, access: number): Request {
  const words = new Writer()
    .u16(NO_ANDX)
    .u16(0)
    .u8(0)
    .u16(name.length * 2)
    .zeros(8)
    .u32(access)
    .u64(0n)
    .u32(0)
    .u32(SHARE_READ_WRITE_DELETE)
    .u32(OPEN_EXISTING)
    .u32(NOT_A_FOLDER)
    .u32(IMPERSONATION)
    .u8(0)
    .done();
  return { command: Command.NT_CREATE, words, bytes: texts(bytesOffset(words.length), name), tid };
}

export interface Opened {
  readonly fid: number;
  readonly size: number;
}

export function readOpened({ words }: Response): Opened {
  const fid = words.seek(5).u16();
  const size = Number(words.seek(55).u64());
  if (!Number.isSafeInteger(size)) throw words.wrong('a file of impossible size');
  return { fid, size };
}

export function closeRequest(tid: number, fid: number): Request {
  return { command: Command.CLOSE, words: new Writer().u16(fid).u32(0xffff_ffff).done(), bytes: Buffer.alloc(0), tid };
}

/** SMB_COM_READ_ANDX. */
export function readRequest(tid: number, fid: number, offset: number, count: number): Request {
  const words = new Writer()
    .u16(NO_ANDX)
    .u16(0)
    .u16(fid)
    .u32(offset % 0x1_0000_0000)
    .u16(count)
    .u16(0)
    .u32(0)
    .u16(0)
    .u32(Math.floor(offset / 0x1_0000_0000))
    .done();
  return { command: Command.READ, words, bytes: Buffer.alloc(0), tid };
}

/** The bytes that were read; throws if they are more than were asked for. */
export function readData(response: Response, asked: number): Buffer {
  const { words } = response;
  const count = words.seek(10).u16();
  const offset = words.u16();
  if (count > asked) throw words.wrong(`${count} bytes in place of ${asked}`);
  return dataOf(response, offset, count);
}

const MESSAGE_START = 0x0008;

/** SMB_COM_WRITE_ANDX of one whole message to a pipe. */
export function writePipeRequest(tid: number, fid: number, data: Uint8Array): Request {
  const head = new Writer().u16(NO_ANDX).u16(0).u16(fid).u32(0).u32(0xffff_ffff).u16(MESSAGE_START).u16(data.length).u16(0);
  const WORDS = 28;
  const words = head
    .u16(data.length)
    .u16(bytesOffset(WORDS) + 1)
    .u32(0)
    .done();
  return { command: Command.WRITE, words, bytes: Buffer.concat([Buffer.alloc(1), data]), tid };
}

export function readWritten({ words }: Response): number {
  return words.seek(4).u16();
}

const HIDDEN_AND_SYSTEM = 0x0006;

/** SMB_COM_DELETE of one file; a pattern would delete everything it matches, so such names are refused earlier. */
export function deleteRequest(tid: number, name: string): Request {
  const words = new Writer().u16(HIDDEN_AND_SYSTEM).done();
  const format = Buffer.from([4]);
  const bytes = Buffer.concat([format, texts(bytesOffset(words.length) + format.length, name)]);
  return { command: Command.DELETE, words, bytes, tid };
}
