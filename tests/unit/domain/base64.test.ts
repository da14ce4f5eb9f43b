import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../electron/domain/base64';

describe('base64', () => {
  test('is written as every other encoder writes it, and reads back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (data) => {
        const text = toBase64(data);
        expect(text).toBe(Buffer.from(data).toString('base64'));
        expect(fromBase64(text)).toEqual(data);
      }),
    );
  });

  test('reads only what it would have written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AQgw/+9=-_ é\0'.split('')), maxLength: 12 }), (text) => {
        const data = fromBase64(text);
        if (data !== null) expect(toBase64(data)).toBe(text);
        else expect(Buffer.from(text, 'base64').toString('base64')).not.toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([6143, 6144, 6145, 20_000])('is right for %i bytes, around and above the size of a piece', (length) => {
    const data = Uint8Array.from({ length }, (_, i) => i * 7);
    expect(toBase64(data)).toBe(Buffer.from(data).toString('base64'));
    expect(fromBase64(toBase64(data))).toEqual(data);
  });

  // Bits that belong to no byte, texts that are cut off, two texts in one, a line break.
  test.each(['QR==', 'QQF=', 'QQ=', 'Q===', '====', 'QQ==QQ==', 'QQ\n=='])('refuses %j', (text) => {
    expect(fromBase64(text)).toBeNull();
  });
});
