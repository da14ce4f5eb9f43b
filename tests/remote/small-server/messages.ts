import { Reader } from '../../../electron/machines/remote/wire/reader';
import { Writer } from '../../../electron/machines/remote/wire/writer';
import type { Pipe } from './pipe';

/** SMB1 messages as a server reads and writes them [MS-CIFS 2.2]. */

export const CHALLENGE = Buffer.from('0123456789abcdef', 'hex');

export interface Request {
  readonly message: Buffer;
  readonly command: number;
  readonly tid: number;
  readonly words: Reader;
  readonly bytes: Reader;
}

export interface Reply {
  readonly status?: number;
  readonly words?: Buffer;
  readonly bytes?: Buffer;
  readonly tid?: number;
  readonly uid?: number;
}

export function readRequest(message: Buffer): Request {
  const reader = new Reader(message, 'request').seek(32);
  const words = new Reader(reader.take(reader.u8() * 2), 'words');
  const bytes = new Reader(reader.take(reader.u16()), 'bytes');
  return { message, command: message[4]!, tid: message.readUInt16LE(24), words, bytes };
}

export function encodeReply(
  request: Buffer,
  { status = 0, words = Buffer.alloc(0), bytes = Buffer.alloc(0), tid, uid }: Reply,
): Buffer {
  const head = Buffer.from(request.subarray(0, 32));
  head.writeUInt32LE(status, 5);
  head[9]! |= 0x80;
  head.fill(0, 14, 22);
  if (tid !== undefined) head.writeUInt16LE(tid, 24);
  if (uid !== undefined) head.writeUInt16LE(uid, 28);
  return new Writer()
    .bytes(head)
    .u8(words.length / 2)
    .bytes(words)
    .u16(bytes.length)
    .bytes(bytes)
    .done();
}

/** The index, in a client’s list, of the only dialect that this server speaks. */
export function dialectOf(bytes: Reader): number {
  const dialects = bytes
    .take(bytes.left)
    .toString('latin1')
    .split('\0')
    .map((text) => text.slice(1));
  const at = dialects.indexOf('NT LM 0.12');
  return at < 0 ? 0xffff : at;
}

export function negotiated(dialect: number, buffer: number, requests: number, mode: number): Reply {
  const words = new Writer().u16(dialect).u8(mode).u16(requests).u16(1).u32(buffer).u32(65_536).u32(0x1234).u32(0x43fd);
  words.u64(126_000_000_000_000_000n).u16(0).u8(8);
  return { words: words.done(), bytes: new Writer().bytes(CHALLENGE).utf16('NTDOM\0').done() };
}

export function pipeAnswer(pipe: Pipe, room: number, reply: (data: Buffer) => Reply): Reply {
  const data = pipe.read(room);
  return { ...reply(data), status: pipe.hasMore ? 0x80000005 : 0 };
}

export function transacted(data: Buffer, parameters: Buffer = Buffer.alloc(0)): Reply {
  const parametersAt = 32 + 1 + 20 + 2 + 1;
  const dataAt = parametersAt + parameters.length;
  const words = new Writer().u16(parameters.length).u16(data.length).u16(0).u16(parameters.length).u16(parametersAt).u16(0);
  words.u16(data.length).u16(dataAt).u16(0).u16(0);
  return { words: words.done(), bytes: Buffer.concat([Buffer.alloc(1), parameters, data]) };
}

export function readBack(data: Buffer): Reply {
  const at = 32 + 1 + 24 + 2 + 1;
  const words = new Writer().u16(0xff).u16(0).u16(0).u16(0).u16(0).u16(data.length).u16(at).zeros(10).done();
  return { words, bytes: Buffer.concat([Buffer.alloc(1), data]) };
}
