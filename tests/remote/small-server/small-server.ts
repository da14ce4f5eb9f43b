import { createHash, createHmac } from 'node:crypto';
import type { KeyTree } from '../../../electron/domain/registry';
import { md4 } from '../../../electron/machines/remote/wire/crypto/md4';
import { respondV1 } from '../../../electron/machines/remote/wire/crypto/ntlm';
import { Reader } from '../../../electron/machines/remote/wire/reader';
import { Writer } from '../../../electron/machines/remote/wire/writer';
import { type Procedures, registryProcedures } from './registry';
import { serviceProcedures, type SmallService } from './services';
import { shareProcedures } from './shares';

export interface SmallServerOptions {
  readonly user: string;
  readonly password: string;
  readonly registry: KeyTree;
  readonly services: readonly SmallService[];
  /** As NT 4.0 has them by default: 4356 bytes, one request at a time, no signing. */
  readonly buffer?: number;
  readonly requests?: number;
  readonly signing?: 'off' | 'offered' | 'required';
  /** The status that a right logon is answered with all the same. */
  readonly refuse?: number;
  /** Lets everybody in, as the guest. */
  readonly guest?: boolean;
  /** Pipes that are not there. */
  readonly without?: readonly string[];
  /** What stands in the answer to the negotiation. */
  readonly dialect?: number;
  readonly mode?: number;
}

/** What a test wants to know of a session. */
export interface Session {
  /** Answers one SMB message; null ends the connection. */
  answer(message: Buffer): Buffer | null;
  /** Procedures that were called, in order. */
  readonly called: readonly number[];
  readonly badSignatures: number;
}

const PIPES: Readonly<Record<string, (options: SmallServerOptions) => Procedures>> = {
  '\\winreg': ({ registry }) => registryProcedures(registry),
  '\\svcctl': ({ services }) => serviceProcedures(services),
  '\\srvsvc': shareProcedures,
};

const CHALLENGE = Buffer.from('0123456789abcdef', 'hex');

/**
 * A server of the old form (NT 4.0: challenge and response, no extended security) in memory: logon by NTLM v1 and v2, signing in the
 * old form, \winreg and \svcctl for looking. Written from MS-CIFS and by nothing of the client’s but the formats’ smallest parts.
 */
export function smallSession(options: SmallServerOptions): Session {
  const { buffer = 4356, requests = 1, signing = 'off' } = options;
  const called: number[] = [];
  const pipes = new Map<number, Pipe>();
  let nextFid = 0x4000;
  let key: Buffer | null = null;
  let sequence = 0;
  let badSignatures = 0;

  const signature = (message: Buffer, number: number): Buffer => {
    const place = Buffer.alloc(8);
    place.writeUInt32LE(number);
    const hash = createHash('md5').update(key!).update(message.subarray(0, 14)).update(place).update(message.subarray(22));
    return hash.digest().subarray(0, 8);
  };

  function carryOut(request: Request): Reply | null {
    const { words, bytes, command } = request;
    switch (command) {
      case 0x72:
        return negotiated(options.dialect ?? dialectOf(bytes), buffer, requests, modeOf(options));
      case 0x73:
        return logOn(words, bytes);
      case 0x75:
        // No administrative shares: AutoShareServer is 0 here.
        if (!request.message.includes(Buffer.from('IPC$', 'utf16le'))) return { status: 0xc00000cc };
        return { words: new Writer().u16(0xff).u16(0).u16(1).done(), bytes: Buffer.from('IPC\0\0\0', 'latin1'), tid: 1 };
      case 0xa2: {
        const name = bytes.skip(1).utf16(words.seek(5).u16());
        const procedures = options.without?.includes(name) ? undefined : PIPES[name]?.(options);
        if (!procedures) return { status: 0xc0000034 };
        pipes.set(nextFid, new Pipe(procedures, called));
        return { words: new Writer().u16(0xff).u16(0).u8(0).u16(nextFid++).zeros(61).done() };
      }
      case 0x25: {
        const [room, count, at] = [words.seek(6).u16(), words.seek(22).u16(), words.u16()];
        const pipe = pipes.get(words.seek(30).u16());
        if (!pipe) return { status: 0xc0000008 };
        pipe.write(request.message.subarray(at, at + count));
        return pipeAnswer(pipe, room, (data) => transacted(data));
      }
      case 0x2f: {
        const pipe = pipes.get(words.seek(4).u16());
        const [count, at] = [words.seek(20).u16(), words.u16()];
        pipe?.write(request.message.subarray(at, at + count));
        return { words: new Writer().u16(0xff).u16(0).u16(count).zeros(6).done() };
      }
      case 0x2e: {
        const pipe = pipes.get(words.seek(4).u16());
        const room = words.skip(4).u16();
        return pipe ? pipeAnswer(pipe, room, (data) => readBack(data)) : { status: 0xc0000008 };
      }
      case 0x04:
        return {};
      case 0x74:
      case 0x71:
        return {};
      default:
        return { status: 0xc0000002 };
    }
  }

  function logOn(words: Reader, bytes: Reader): Reply {
    const [lmLength, ntLength] = [words.seek(14).u16(), words.u16()];
    bytes.skip(lmLength);
    const nt = Buffer.from(bytes.take(ntLength));
    // Texts are at even places of the message: its bytes begin at an odd one with 13 words.
    if ((61 + lmLength + ntLength) % 2 !== 0) bytes.skip(1);
    const [user, domain] = [bytes.utf16z(), bytes.utf16z()];
    const hash = md4(Buffer.from(options.password, 'utf16le'));
    const sessionKey = user.toLowerCase() === options.user.toLowerCase() ? sessionKeyOf(hash, nt, user, domain) : null;
    if (options.guest) return { words: new Writer().u16(0xff).u16(0).u16(1).done(), uid: 2048 };
    if (sessionKey === null) return { status: 0xc000006d };
    if (options.refuse !== undefined) return { status: options.refuse };
    if (signing !== 'off') {
      key = Buffer.concat([sessionKey, nt]);
      sequence = 2;
    }
    const texts = new Writer().u8(0).utf16('Windows NT 4.0\0').utf16('NT LAN Manager 4.0\0').utf16('NTDOM\0').done();
    return { words: new Writer().u16(0xff).u16(0).u16(0).done(), bytes: texts, uid: 2048 };
  }

  return {
    called,
    get badSignatures() {
      return badSignatures;
    },
    answer(message) {
      const request = readRequest(message);
      const signed = key !== null;
      const number = sequence;
      if (signed) {
        sequence += 2;
        if (!message.subarray(14, 22).equals(signature(message, number))) {
          badSignatures += 1;
          return null;
        }
      }
      const reply = carryOut(request);
      if (reply === null) return null;
      const answer = encodeReply(message, reply);
      // The logon itself is number 0, its answer 1, and that one carries a signature already.
      if (key !== null) signature(answer, signed ? number + 1 : 1).copy(answer, 14);
      return answer;
    },
  };
}

/** The key both share, where the response is that of the password; else null. */
function sessionKeyOf(hash: Buffer, nt: Buffer, user: string, domain: string): Buffer | null {
  if (nt.length === 24) {
    const expected = respondV1(hash, CHALLENGE);
    return expected.nt.equals(nt) ? expected.sessionKey : null;
  }
  if (nt.length < 44) return null;
  const hmac = (by: Buffer, data: Buffer): Buffer => createHmac('md5', by).update(data).digest();
  const keyV2 = hmac(hash, Buffer.from(user.toUpperCase() + domain, 'utf16le'));
  const proof = hmac(keyV2, Buffer.concat([CHALLENGE, nt.subarray(16)]));
  return proof.equals(nt.subarray(0, 16)) ? hmac(keyV2, proof) : null;
}

interface Request {
  readonly message: Buffer;
  readonly command: number;
  readonly words: Reader;
  readonly bytes: Reader;
}

interface Reply {
  readonly status?: number;
  readonly words?: Buffer;
  readonly bytes?: Buffer;
  readonly tid?: number;
  readonly uid?: number;
}

function readRequest(message: Buffer): Request {
  const reader = new Reader(message, 'request').seek(32);
  const words = new Reader(reader.take(reader.u8() * 2), 'words');
  const bytes = new Reader(reader.take(reader.u16()), 'bytes');
  return { message, command: message[4]!, words, bytes };
}

function encodeReply(request: Buffer, { status = 0, words = Buffer.alloc(0), bytes = Buffer.alloc(0), tid, uid }: Reply): Buffer {
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

/** The place of the one dialect this server speaks in a client’s list. */
function dialectOf(bytes: Reader): number {
  const dialects = bytes
    .take(bytes.left)
    .toString('latin1')
    .split('\0')
    .map((text) => text.slice(1));
  const at = dialects.indexOf('NT LM 0.12');
  return at < 0 ? 0xffff : at;
}

/** User level, challenge and response, and what it says of signing. */
function modeOf({ mode, signing = 'off' }: SmallServerOptions): number {
  return mode ?? 3 | (signing === 'off' ? 0 : 4) | (signing === 'required' ? 8 : 0);
}

function negotiated(dialect: number, buffer: number, requests: number, mode: number): Reply {
  const words = new Writer().u16(dialect).u8(mode).u16(requests).u16(1).u32(buffer).u32(65_536).u32(0x1234).u32(0x43fd);
  words.u64(126_000_000_000_000_000n).u16(0).u8(8);
  return { words: words.done(), bytes: new Writer().bytes(CHALLENGE).utf16('NTDOM\0').done() };
}

function pipeAnswer(pipe: Pipe, room: number, reply: (data: Buffer) => Reply): Reply {
  const data = pipe.read(room);
  return { ...reply(data), status: pipe.hasMore ? 0x80000005 : 0 };
}

function transacted(data: Buffer): Reply {
  const at = 32 + 1 + 20 + 2 + 1;
  const words = new Writer().u16(0).u16(data.length).u16(0).u16(0).u16(at).u16(0).u16(data.length).u16(at).u16(0).u16(0).done();
  return { words, bytes: Buffer.concat([Buffer.alloc(1), data]) };
}

function readBack(data: Buffer): Reply {
  const at = 32 + 1 + 24 + 2 + 1;
  const words = new Writer().u16(0xff).u16(0).u16(0).u16(0).u16(0).u16(data.length).u16(at).zeros(10).done();
  return { words, bytes: Buffer.concat([Buffer.alloc(1), data]) };
}

/** A message pipe with RPC behind it. */
class Pipe {
  private stub = Buffer.alloc(0);
  /** Fragments to be read; a read ends where one does. */
  private answers: Buffer[] = [];

  constructor(
    private readonly procedures: Procedures,
    private readonly called: number[],
  ) {}

  get hasMore(): boolean {
    return this.begun;
  }

  private begun = false;

  read(room: number): Buffer {
    const next = this.answers.shift() ?? Buffer.alloc(0);
    this.begun = next.length > room;
    if (this.begun) this.answers.unshift(next.subarray(room));
    return next.subarray(0, room);
  }

  write(pdu: Buffer): void {
    const [type, flags, call] = [pdu[2]!, pdu[3]!, pdu.readUInt32LE(12)];
    if (type === 11) {
      const body = new Writer().u16(4280).u16(4280).u32(1).u16(7).ascii('\\PIPE\\\0').zeros(3).u8(1).zeros(3).u16(0).u16(0);
      this.answers.push(pduOf(12, 3, call, body.bytes(pdu.subarray(52, 72)).done()));
      return;
    }
    this.stub = Buffer.concat([(flags & 1) !== 0 ? Buffer.alloc(0) : this.stub, pdu.subarray(24)]);
    if ((flags & 2) === 0) return;
    const opnum = pdu.readUInt16LE(22);
    this.called.push(opnum);
    const answer = this.procedures(opnum, this.stub);
    if (answer === null) {
      this.answers.push(pduOf(3, 3, call, new Writer().zeros(8).u32(0x1c010002).u32(0).done()));
      return;
    }
    const ROOM = 4280 - 24;
    for (let at = 0; at === 0 || at < answer.length; at += ROOM) {
      const last = at + ROOM >= answer.length;
      const part = new Writer()
        .u32(answer.length - at)
        .u16(0)
        .u16(0)
        .bytes(answer.subarray(at, at + ROOM))
        .done();
      this.answers.push(pduOf(2, (at === 0 ? 1 : 0) | (last ? 2 : 0), call, part));
    }
  }
}

function pduOf(type: number, flags: number, call: number, body: Buffer): Buffer {
  return new Writer()
    .u8(5)
    .u8(0)
    .u8(type)
    .u8(flags)
    .u32(0x10)
    .u16(16 + body.length)
    .u16(0)
    .u32(call)
    .bytes(body)
    .done();
}
