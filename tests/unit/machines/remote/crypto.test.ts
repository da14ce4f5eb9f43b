import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { desBlock } from '../../../../electron/machines/remote/wire/crypto/des';
import { md4 } from '../../../../electron/machines/remote/wire/crypto/md4';
import { ntHash, respondV1, respondV2 } from '../../../../electron/machines/remote/wire/crypto/ntlm';
import { Secret } from '../../../../electron/machines/secret';

const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

describe('MD4', () => {
  // RFC 1320, A.5.
  test.each([
    ['', '31d6cfe0d16ae931b73c59d7e0c089c0'],
    ['a', 'bde52cb31de33e46245e05fbdbd6fb24'],
    ['abc', 'a448017aaf21d8525fc10ae87aa6729d'],
    ['message digest', 'd9130a8164549fe818874806e1c7014b'],
    ['abcdefghijklmnopqrstuvwxyz', 'd79e1c308aa5bbcdeea8ed63df412da9'],
    ['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', '043f8582f241db351ce627e153e7f0e4'],
    ['12345678901234567890123456789012345678901234567890123456789012345678901234567890', 'e33b4ddc9c38f2199c3e7b164fcc0536'],
  ])('of %j equals the digest in RFC 1320', (text, digest) => {
    expect(md4(Buffer.from(text)).toString('hex')).toBe(digest);
  });

  test('of 0 to 200 bytes equals what OpenSSL computes', () => {
    // By openssl dgst -provider legacy -md4, where byte i is (7 × i) mod 256; then SHA-256 of all digests joined.
    const digests = Array.from({ length: 201 }, (_, length) => md4(Uint8Array.from({ length }, (_byte, i) => (i * 7) & 0xff)));
    expect(createHash('sha256').update(Buffer.concat(digests)).digest('hex')).toBe(
      'e9d62beca80e184a7b283ce18c14eb34b220eac2b62c9ce5cbf01080280aafb1',
    );
  });

  test('does not change its input', () => {
    const bytes = Buffer.alloc(64, 7);
    md4(bytes);
    expect(bytes.equals(Buffer.alloc(64, 7))).toBe(true);
  });
});

test('DES encrypts one block as in a published example', () => {
  // FIPS 81's key 0123456789ABCDEF without its parity bits, and its first block, "Now is t".
  const key = 0x0123456789abcdefn;
  let bits = 0n;
  for (let i = 7n; i >= 0n; i--) bits = (bits << 7n) | ((key >> (i * 8n + 1n)) & 0x7fn);
  const key7 = hex(bits.toString(16).padStart(14, '0'));
  expect(desBlock(key7, Buffer.from('Now is t')).toString('hex')).toBe('3fa40e8a984d4815');
});

/** [MS-NLMP] 4.2.1 and 4.2.2: user "User", domain "Domain", password "Password". */
describe('NTLM', () => {
  const hash = ntHash(utf16('Password'));
  const challenge = hex('0123456789abcdef');

  test('hashes the password as in MS-NLMP 4.2.2.1.2', () => {
    expect(hash.toString('hex')).toBe('a4f49c406510bdcab6824ee7c30fd852');
  });

  test('v1 gives the response and the session key of MS-NLMP 4.2.2.2.1 and 4.2.2.1.3', () => {
    const { nt, sessionKey, lm } = respondV1(hash, challenge);
    expect(nt.toString('hex')).toBe('67c43011f30298a2ad35ece64f16331c44bdbed927841f94');
    expect(sessionKey.toString('hex')).toBe('d87262b0cde4b1cb7499becccdf10784');
    expect(lm.length).toBe(0);
  });

  test('v2 gives both responses and the session key of MS-NLMP 4.2.4', () => {
    const targetInfo = hex('02000c0044006f006d00610069006e00 01000c00530065007200760065007200 00000000');
    const { lm, nt, sessionKey } = respondV2(
      hash,
      { user: 'User', domain: 'Domain' },
      { challenge, time: 0n, targetInfo, clientChallenge: Buffer.alloc(8, 0xaa) },
    );
    expect(nt.subarray(0, 16).toString('hex')).toBe('68cd0ab851e51c96aabc927bebef6a1c');
    expect(nt.subarray(16).toString('hex')).toBe(
      `0101000000000000 0000000000000000 aaaaaaaaaaaaaaaa 00000000 ${targetInfo.toString('hex')} 00000000`.replace(/ /g, ''),
    );
    expect(lm.toString('hex')).toBe('86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa');
    expect(sessionKey.toString('hex')).toBe('8de40ccadbc14a82f15cb0ad0de95ca3');
  });

  test('v2 folds the case of the user’s name as Windows does, and takes the domain as written', () => {
    const at = (user: string, domain: string): string =>
      respondV2(
        hash,
        { user, domain },
        { challenge, time: 0n, targetInfo: Buffer.alloc(0), clientChallenge: Buffer.alloc(8) },
      ).nt.toString('hex');
    expect(at('straße', 'D')).toBe(at('STRAßE', 'D'));
    expect(at('straße', 'D')).not.toBe(at('STRASSE', 'D'));
    expect(at('u', 'd')).not.toBe(at('u', 'D'));
  });

  test('v2 gives a different response to the same challenge each time', () => {
    const one = (): string =>
      respondV2(hash, { user: 'u', domain: '' }, { challenge, time: 0n, targetInfo: Buffer.alloc(0) }).nt.toString('hex');
    expect(one()).not.toBe(one());
  });
});

describe('a password', () => {
  test('is converted from UTF-8 to UTF-16, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = Secret.fromUtf8(Buffer.from(text)).use((bytes) => Buffer.from(bytes).toString('hex'));
        expect(made).toBe(Buffer.from(Buffer.from(text).toString(), 'utf16le').toString('hex'));
      }),
    );
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void Secret.fromUtf8(bytes)));
  });

  test('wipes its source bytes at once, and itself on request', () => {
    const given = Buffer.from('Pässword🔑');
    const secret = Secret.fromUtf8(given);
    expect(given.every((byte) => byte === 0)).toBe(true);
    let kept: Uint8Array = Buffer.alloc(0);
    secret.use((bytes) => (kept = bytes));
    expect(kept.some((byte) => byte !== 0)).toBe(true);
    secret.wipe();
    expect(kept.every((byte) => byte === 0)).toBe(true);
    expect(() => secret.use((bytes) => bytes)).toThrow();
    expect(secret.isWiped).toBe(true);
  });

  test('does not appear in JSON or text', () => {
    const secret = Secret.fromUtf8(Buffer.from('topsecret'));
    expect(`${JSON.stringify({ secret })} ${String(secret)}`).not.toMatch(/topsecret|"bytes"/);
  });
});
