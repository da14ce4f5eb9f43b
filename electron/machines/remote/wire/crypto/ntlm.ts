import { createHmac, randomBytes } from 'node:crypto';
import { encodeUtf16 } from '../../../../domain/utf16';
import { foldName } from '../../../../domain/registry';
import { Writer } from '../writer';
import { desBlock } from './des';
import { md4 } from './md4';

/** The proof of a password to a server, and the key that both then share. */
export interface Responses {
  /** The LM field; empty with NTLM v1, since an LM response gives the password away. */
  readonly lm: Buffer;
  readonly nt: Buffer;
  readonly sessionKey: Buffer;
}

/** NTOWF v1 [MS-NLMP 3.3.1]: the password's MD4. `password` is UTF-16LE. The caller must zero the result. */
export function ntHash(password: Uint8Array): Buffer {
  return md4(password);
}

/** NTLM v1 [MS-NLMP 3.3.1] without session security: 24 bytes, and MD4 of the hash as the key. */
export function respondV1(hash: Uint8Array, challenge: Uint8Array): Responses {
  return { lm: Buffer.alloc(0), nt: desL(hash, challenge), sessionKey: md4(hash) };
}

/** DESL(K, D) [MS-NLMP 6]: the 16 bytes padded to 21, as three keys. */
function desL(hash: Uint8Array, challenge: Uint8Array): Buffer {
  const keys = Buffer.alloc(21);
  keys.set(hash);
  const response = Buffer.concat([0, 7, 14].map((at) => desBlock(keys.subarray(at, at + 7), challenge)));
  keys.fill(0);
  return response;
}

export interface ChallengeV2 {
  readonly challenge: Uint8Array;
  /** The server's own time as a FILETIME: old servers' clocks are wrong, and some servers refuse a difference. */
  readonly time: bigint;
  /** AV pairs of the server's challenge message; empty in the old form of logon. */
  readonly targetInfo: Uint8Array;
  /** 8 bytes; random except in tests. */
  readonly clientChallenge?: Uint8Array;
}

/** NTLM v2 [MS-NLMP 3.3.2] for a user of a domain (or of a computer, or ''). */
export function respondV2(
  hash: Uint8Array,
  { user, domain }: { readonly user: string; readonly domain: string },
  { challenge, time, targetInfo, clientChallenge = randomBytes(8) }: ChallengeV2,
): Responses {
  const key = hmac(hash, encodeUtf16(foldName(user) + domain));
  const temp = new Writer().u16(0x0101).zeros(6).u64(time).bytes(clientChallenge).zeros(4).bytes(targetInfo).zeros(4).done();
  const proof = hmac(key, challenge, temp);
  const lm = Buffer.concat([hmac(key, challenge, clientChallenge), clientChallenge]);
  const sessionKey = hmac(key, proof);
  key.fill(0);
  return { lm, nt: Buffer.concat([proof, temp]), sessionKey };
}

function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  const mac = createHmac('md5', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}
