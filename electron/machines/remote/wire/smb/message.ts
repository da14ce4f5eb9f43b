import { Reader } from '../reader';
import { Writer } from '../writer';

/** SMB1 messages [MS-CIFS 2.2.3]: a header of 32 bytes, words, bytes. */

export const Command = {
  CLOSE: 0x04,
  DELETE: 0x06,
  TRANSACTION: 0x25,
  READ: 0x2e,
  WRITE: 0x2f,
  TRANSACTION2: 0x32,
  TREE_DISCONNECT: 0x71,
  NEGOTIATE: 0x72,
  SESSION_SETUP: 0x73,
  LOGOFF: 0x74,
  TREE_CONNECT: 0x75,
  NT_CREATE: 0xa2,
} as const;

export type CommandCode = (typeof Command)[keyof typeof Command];

/** No further command in the chain [MS-CIFS 2.2.3.4]: `FF 00`, and no offset. */
export const NO_ANDX = 0x00ff;

const MAGIC = Buffer.from('\xffSMB', 'latin1');
const MAGIC_2 = Buffer.from('\xfeSMB', 'latin1');
const FLAGS = 0x18; // caseless, canonical paths
/** Long names, NT status codes, Unicode [MS-CIFS 2.2.3.1]. */
const FLAGS2 = 0xc001;
const EXTENDED_SECURITY = 0x0800; // [MS-SMB 2.2.3.1]
const SIGNED = 0x0004;
const REPLY = 0x80;
const HEADER = 32;

/** What a message belongs to: the logged-on user and the share. */
export interface Ids {
  readonly uid: number;
  readonly tid: number;
}

export interface Request {
  readonly command: CommandCode;
  readonly words: Uint8Array;
  readonly bytes: Uint8Array;
  /** The share; omitted if there is none yet. */
  readonly tid?: number;
}

export interface Heading extends Ids {
  readonly mid: number;
  readonly extended: boolean;
  readonly signed: boolean;
}

export function encodeRequest({ command, words, bytes }: Request, { mid, uid, tid, extended, signed }: Heading): Buffer {
  const flags2 = FLAGS2 | (extended ? EXTENDED_SECURITY : 0) | (signed ? SIGNED : 0);
  return new Writer()
    .bytes(MAGIC)
    .u8(command)
    .u32(0)
    .u8(FLAGS)
    .u16(flags2)
    .zeros(12)
    .u16(tid)
    .u16(PROCESS_ID)
    .u16(uid)
    .u16(mid)
    .u8(words.length / 2)
    .bytes(words)
    .u16(bytes.length)
    .bytes(bytes)
    .done();
}

/** Any number: it reveals nothing about this computer. */
const PROCESS_ID = 0xfeff;

/** Where the bytes of a request begin, given the size of its words: texts are aligned within the message. */
export function bytesOffset(words: number): number {
  return HEADER + 1 + words + 2;
}

/** UTF-16 texts with their NULs, each at an even position of the message. `at` is where the first one may begin. */
export function texts(at: number, ...all: readonly string[]): Buffer {
  const writer = new Writer();
  if (at % 2 !== 0) writer.u8(0);
  for (const text of all) writer.utf16(`${text}\0`);
  return writer.done();
}

export interface Response extends Ids {
  readonly command: number;
  /** NT status [MS-ERREF 2.3]; 0 is success. */
  readonly status: number;
  readonly mid: number;
  readonly words: Reader;
  readonly bytes: Reader;
  /** The whole message, for offsets that count from its beginning. */
  readonly message: Buffer;
}

/** Whether this is a message of SMB 2 or later, which should never answer an SMB1 request. */
export function isLaterDialect(message: Buffer): boolean {
  return message.length >= 4 && message.subarray(0, 4).equals(MAGIC_2);
}

/** Throws E-NET-PROTOCOL for anything but an answer of SMB1. */
export function decodeResponse(message: Buffer): Response {
  const reader = new Reader(message, 'SMB');
  if (!reader.take(4).equals(MAGIC)) throw reader.wrong('no SMB1 message');
  const command = reader.u8();
  const status = reader.u32();
  if ((reader.u8() & REPLY) === 0) throw reader.wrong('a request in place of an answer');
  const tid = reader.seek(24).u16();
  const uid = reader.skip(2).u16();
  const mid = reader.u16();
  const layer = `SMB 0x${command.toString(16).padStart(2, '0')}`;
  const words = new Reader(reader.take(reader.u8() * 2), layer);
  const bytes = new Reader(reader.take(reader.u16()), layer);
  return { command, status, tid, uid, mid, words, bytes, message };
}

/** `count` bytes that, according to an answer, begin at `offset` of the message. */
export function dataOf({ message, command }: Response, offset: number, count: number): Buffer {
  if (count === 0) return Buffer.alloc(0);
  return new Reader(message, `SMB 0x${command.toString(16).padStart(2, '0')}`).slice(offset, count);
}
