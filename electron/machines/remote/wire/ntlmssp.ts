import { encodeUtf16 } from '../../../domain/utf16';
import type { Responses } from './crypto/ntlm';
import { Reader } from './reader';
import { Writer } from './writer';

/** The three messages of NTLMSSP [MS-NLMP 2.2.1]. */

const LAYER = 'NTLMSSP';
const SIGNATURE = Buffer.from('NTLMSSP\0', 'latin1');

/**
 * Unicode, OEM, request target, sign, NTLM, always sign [MS-NLMP 2.2.2.5]. Without key exchange (it would need RC4),
 * extended session security (it changes the keys of NTLM v1), sealing and the version.
 */
const FLAGS = 0x0000_8217;
const HAS_TARGET_INFO = 0x0080_0000;
const SPEAKS_UNICODE = 0x0000_0001;

/** NEGOTIATE_MESSAGE [2.2.1.1], without domain and workstation. */
export function negotiateMessage(): Buffer {
  return new Writer().bytes(SIGNATURE).u32(1).u32(FLAGS).zeros(16).done();
}

export interface ChallengeMessage {
  readonly challenge: Buffer;
  /** Empty if the server sends none. */
  readonly targetInfo: Buffer;
  /** The name the server gives itself: its domain or, outside a domain, its own name. */
  readonly targetName: string;
  /** MsvAvTimestamp, if the target info has it. */
  readonly time: bigint | null;
}

/** CHALLENGE_MESSAGE [2.2.1.2]. */
export function readChallenge(bytes: Uint8Array): ChallengeMessage {
  const reader = new Reader(bytes, LAYER);
  if (!reader.take(8).equals(SIGNATURE) || reader.u32() !== 2) throw reader.wrong('no challenge');
  const name = payload(reader, 12);
  const flags = reader.seek(20).u32();
  const challenge = reader.take(8);
  const targetInfo = (flags & HAS_TARGET_INFO) === 0 ? Buffer.alloc(0) : payload(reader, 40);
  const isUnicode = (flags & SPEAKS_UNICODE) !== 0;
  return {
    challenge,
    targetInfo,
    targetName: isUnicode ? new Reader(name, LAYER).utf16(name.length) : name.toString('latin1'),
    time: timeIn(targetInfo),
  };
}

/** A field's length and offset [2.2.1.2, "TargetNameFields"], both checked. */
function payload(reader: Reader, at: number): Buffer {
  const length = reader.seek(at).u16();
  const offset = reader.skip(2).u32();
  return length === 0 ? Buffer.alloc(0) : reader.slice(offset, length);
}

/** Reads all AV pairs [2.2.2.1]: a list that does not end with MsvAvEOL is refused. */
function timeIn(targetInfo: Buffer): bigint | null {
  if (targetInfo.length === 0) return null;
  const reader = new Reader(targetInfo, LAYER);
  let time: bigint | null = null;
  for (;;) {
    const id = reader.u16();
    const value = reader.take(reader.u16());
    if (id === 0) return time;
    if (id === 7 && value.length === 8) time = value.readBigUInt64LE();
  }
}

export interface Authentication extends Responses {
  readonly domain: string;
  readonly user: string;
}

/** AUTHENTICATE_MESSAGE [2.2.1.3], without a workstation name, a session key or a MIC. */
export function authenticateMessage({ lm, nt, domain, user }: Authentication): Buffer {
  const fields = [lm, nt, encodeUtf16(domain), encodeUtf16(user), Buffer.alloc(0), Buffer.alloc(0)];
  const message = new Writer().bytes(SIGNATURE).u32(3);
  let offset = 64;
  for (const field of fields) {
    message.u16(field.length).u16(field.length).u32(offset);
    offset += field.length;
  }
  message.u32(FLAGS);
  for (const field of fields) message.bytes(field);
  return message.done();
}
