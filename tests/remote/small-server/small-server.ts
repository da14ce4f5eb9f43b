import { createHash } from 'node:crypto';
import type { KeyTree } from '../../../electron/domain/registry';
import { md4 } from '../../../electron/machines/remote/wire/crypto/md4';
import { Reader } from '../../../electron/machines/remote/wire/reader';
import { Writer } from '../../../electron/machines/remote/wire/writer';
import {
  dialectOf,
  encodeReply,
  negotiated,
  pipeAnswer,
  readBack,
  readRequest,
  type Reply,
  type Request,
  transacted,
} from './messages';
import { Pipe } from './pipe';
import type { Drive } from './drive';
import { type Procedures, registryProcedures } from './registry';
import { sessionKeyOf } from './responses';
import { serviceProcedures, type SmallService } from './services';
import { shareProcedures } from './shares';

export interface SmallServerOptions {
  readonly user: string;
  readonly password: string;
  readonly registry: KeyTree;
  readonly services: readonly SmallService[];
  /** The defaults are those of NT 4.0: 4356 bytes, one request at a time, no signing. */
  readonly buffer?: number;
  readonly requests?: number;
  readonly signing?: 'off' | 'offered' | 'required';
  /** Its drive C, shared as C$; left out for AutoShareServer = 0. */
  readonly drive?: Drive;
  /** The status that refuses even a correct logon. */
  readonly refuse?: number;
  /** Lets everybody in as the guest. */
  readonly guest?: boolean;
  /** Pipes that do not exist on this server. */
  readonly without?: readonly string[];
  /** Overrides for the answer to the negotiation: the dialect's index, and the security mode. */
  readonly dialect?: number;
  readonly mode?: number;
}

/** A session, with what a test wants to know about it. */
export interface Session {
  /** Answers one SMB message; null ends the connection. */
  answer(message: Buffer): Buffer | null;
  /** Procedures that were called, in order: the pipe and the number. */
  readonly called: readonly string[];
  readonly badSignatures: number;
}

const PIPES: Readonly<Record<string, (options: SmallServerOptions) => Procedures>> = {
  '\\winreg': ({ registry, drive }) =>
    registryProcedures(registry, (path, data) => drive?.write(path.replace(/^C:/i, ''), data) ?? 3),
  '\\svcctl': ({ services }) => serviceProcedures(services),
  '\\srvsvc': ({ drive }) => shareProcedures(drive !== undefined),
};

const DRIVE_TID = 2;

/**
 * A server of the old form (NT 4.0: challenge and response, no extended security) in memory: logon by NTLM v1 and v2,
 * signing in the old form, \winreg and \svcctl for looking. It is written from MS-CIFS and shares only small parts with
 * the client: readers and writers of wire formats, MD4, and the NTLM v1 response.
 */
export function smallSession(options: SmallServerOptions): Session {
  const { buffer = 4356, requests = 1, signing = 'off' } = options;
  const called: string[] = [];
  const pipes = new Map<number, Pipe>();
  const files = new Map<number, Buffer>();
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
    const { words, bytes, command, tid } = request;
    switch (command) {
      case 0x72:
        return negotiated(options.dialect ?? dialectOf(bytes), buffer, requests, modeOf(options));
      case 0x73:
        return logOn(words, bytes);
      case 0x75:
        if (options.drive && request.message.includes(Buffer.from('\\C$', 'utf16le')))
          return { words: new Writer().u16(0xff).u16(0).u16(1).done(), bytes: Buffer.from('A:\0', 'latin1'), tid: DRIVE_TID };
        if (!request.message.includes(Buffer.from('IPC$', 'utf16le'))) return { status: 0xc00000cc };
        return { words: new Writer().u16(0xff).u16(0).u16(1).done(), bytes: Buffer.from('IPC\0\0\0', 'latin1'), tid: 1 };
      case 0xa2: {
        const name = bytes.skip(1).utf16(words.seek(5).u16());
        if (tid === DRIVE_TID) return openFile(name);
        const procedures = options.without?.includes(name) ? undefined : PIPES[name]?.(options);
        if (!procedures) return { status: 0xc0000034 };
        pipes.set(nextFid, new Pipe(procedures, (opnum) => called.push(`${name} ${opnum}`)));
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
        const fid = words.seek(4).u16();
        const offset = words.u32();
        const room = words.u16();
        const file = files.get(fid);
        if (file) return readBack(file.subarray(offset, offset + room));
        const pipe = pipes.get(fid);
        return pipe ? pipeAnswer(pipe, room, (data) => readBack(data)) : { status: 0xc0000008 };
      }
      case 0x32: {
        const at = words.seek(20).u16();
        const parameters = new Reader(request.message.subarray(at, at + words.seek(18).u16()), 'parameters');
        if (words.seek(28).u16() !== 1) return { status: 0xc000000d };
        const answer = options.drive!.findFirst(parameters);
        return 'status' in answer ? answer : transacted(answer.data, answer.parameters);
      }
      case 0x06: {
        // The name follows the format byte, which also aligns it.
        const status = options.drive!.delete(bytes.skip(1).utf16z());
        return { status };
      }
      case 0x04:
        files.delete(words.u16());
        return {};
      case 0x74:
      case 0x71:
        return {};
      default:
        return { status: 0xc0000002 };
    }
  }

  function openFile(name: string): Reply {
    const found = options.drive?.open(name) ?? 0xc0000034;
    if (typeof found === 'number') return { status: found };
    files.set(nextFid, found);
    const words = new Writer().u16(0xff).u16(0).u8(0).u16(nextFid++).u32(1).zeros(32).u32(0x20);
    const size = BigInt(found.length);
    return { words: words.u64(size).u64(size).u16(0).u16(0).u8(0).done() };
  }

  function logOn(words: Reader, bytes: Reader): Reply {
    const [lmLength, ntLength] = [words.seek(14).u16(), words.u16()];
    bytes.skip(lmLength);
    const nt = Buffer.from(bytes.take(ntLength));
    // Texts are at even offsets in the message; with 13 words, its bytes begin at an odd offset.
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
      // The logon has number 0 and its answer number 1; that answer is already signed.
      if (key !== null) signature(answer, signed ? number + 1 : 1).copy(answer, 14);
      return answer;
    },
  };
}

/** The security mode: user level, challenge and response, and whether signing is offered or required. */
function modeOf({ mode, signing = 'off' }: SmallServerOptions): number {
  return mode ?? 3 | (signing === 'off' ? 0 : 4) | (signing === 'required' ? 8 : 0);
}
