import { createHmac } from 'node:crypto';
import { respondV1 } from '../../../electron/machines/remote/wire/crypto/ntlm';
import { CHALLENGE } from './messages';

/** The session key that both sides share if the response fits the password; otherwise null. */
export function sessionKeyOf(hash: Buffer, nt: Buffer, user: string, domain: string): Buffer | null {
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
