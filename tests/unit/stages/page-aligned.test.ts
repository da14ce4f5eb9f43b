import { describe, expect, it } from 'vitest';
import { pageAligned } from '../../windows/page-aligned.mjs';

/** The lab's node.exe, whose sections Wine must be able to map. */

const PE = 0x80;
const TABLE = PE + 24 + 240;

/** A 64-bit program with these sections, each as long as its text, aligned as linkers do: to 512 bytes. */
function program(sections: readonly string[]): Buffer {
  const image = Buffer.alloc(0x400 + sections.length * 0x200);
  image.write('MZ', 0);
  image.writeUInt32LE(PE, 0x3c);
  image.write('PE\0\0', PE, 'latin1');
  image.writeUInt16LE(sections.length, PE + 6);
  image.writeUInt16LE(240, PE + 20);
  image.writeUInt16LE(0x20b, PE + 24);
  image.writeUInt32LE(0x200, PE + 24 + 36);
  image.writeUInt32LE(0x400, PE + 24 + 60);
  image.writeUInt32LE(0x12345678, PE + 24 + 64);
  image.writeUInt32LE(0x9999, PE + 24 + 112 + 32);
  for (const [n, text] of sections.entries()) {
    const size = text === '' ? 0 : 0x200;
    image.writeUInt32LE(size, TABLE + n * 40 + 16);
    image.writeUInt32LE(size === 0 ? 0 : 0x400 + n * 0x200, TABLE + n * 40 + 20);
    image.write(text, 0x400 + n * 0x200);
  }
  return image;
}

describe('a program for the lab', () => {
  it('has each section at a page boundary, with its bytes unchanged, and no signature', () => {
    const aligned = pageAligned(program(['code', '', 'data']));
    const at = (n: number) => [aligned.readUInt32LE(TABLE + n * 40 + 16), aligned.readUInt32LE(TABLE + n * 40 + 20)];
    expect([at(0), at(1), at(2)]).toEqual([
      [0x1000, 0x1000],
      [0, 0],
      [0x1000, 0x2000],
    ]);
    expect(aligned.toString('latin1', 0x1000, 0x1005)).toBe('code\0');
    expect(aligned.toString('latin1', 0x2000, 0x2005)).toBe('data\0');
    expect(aligned.length).toBe(0x3000);
    // File alignment, size of the headers, checksum, signature.
    expect([36, 60, 64, 144].map((field) => aligned.readUInt32LE(PE + 24 + field))).toEqual([0x1000, 0x1000, 0, 0]);
  });

  it('is refused if it is none for 64-bit Windows', () => {
    const other = program([]);
    other.writeUInt16LE(0x10b, PE + 24);
    expect(() => pageAligned(other)).toThrow('not a 64-bit Windows program');
    expect(() => pageAligned(Buffer.alloc(0x200))).toThrow('not a 64-bit Windows program');
  });
});
