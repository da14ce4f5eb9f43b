import { describe, expect, test } from 'vitest';
import { peVersion } from '../../../../electron/machines/offline/files/pe-version';

/** A program of one section that holds nothing but a version resource, as the PE format describes it. */
function program({ plus = false, type = 16 } = {}): Buffer {
  const file = Buffer.alloc(0x600);
  file.write('MZ', 0, 'latin1');
  file.writeUInt32LE(0x80, 0x3c);
  file.write('PE\0\0', 0x80, 'latin1');
  file.writeUInt16LE(1, 0x86);
  const optional = 0x98;
  const optionalSize = plus ? 240 : 224;
  file.writeUInt16LE(optionalSize, 0x94);
  file.writeUInt16LE(plus ? 0x20b : 0x10b, optional);
  file.writeUInt32LE(0x3000, optional + (plus ? 112 : 96) + 16);
  const section = optional + optionalSize;
  for (const [at, number] of [
    [8, 0x400],
    [12, 0x3000],
    [16, 0x400],
    [20, 0x200],
  ] as const)
    file.writeUInt32LE(number, section + at);

  const top = 0x200;
  const folder = (at: number, id: number, to: number): void => {
    file.writeUInt16LE(1, top + at + 14);
    file.writeUInt32LE(id, top + at + 16);
    file.writeUInt32LE(to >>> 0, top + at + 20);
  };
  folder(0, type, 0x8000_0018);
  folder(0x18, 1, 0x8000_0030);
  folder(0x30, 1033, 0x48);
  file.writeUInt32LE(0x3100, top + 0x48);
  file.writeUInt32LE(92, top + 0x4c);

  const block = 0x300;
  file.writeUInt16LE(92, block);
  file.writeUInt16LE(52, block + 2);
  file.write('VS_VERSION_INFO\0', block + 6, 'utf16le');
  file.writeUInt32LE(0xfeef04bd, block + 40);
  file.writeUInt32LE(0x0005_0005, block + 48);
  file.writeUInt32LE((2653 << 16) | 23, block + 52);
  return file;
}

describe('file version of a program', () => {
  test('32-bit and 64-bit programs', () => {
    expect([peVersion(program()), peVersion(program({ plus: true }))]).toEqual(['5.5.2653.23', '5.5.2653.23']);
  });

  test('no version resource, no program, a program cut short', () => {
    expect(peVersion(program({ type: 3 }))).toBeNull();
    expect(peVersion(Buffer.from('0123456789'))).toBeNull();
    expect(peVersion(new Uint8Array())).toBeNull();
    for (let length = 0; length < 0x338; length += 7) expect(peVersion(program().subarray(0, length)), String(length)).toBeNull();
  });

  test('offsets that lead nowhere', () => {
    for (let at = 0x3c; at < 0x340; at += 4) {
      const file = program();
      file.writeUInt32LE(0xffff_fff0, at);
      const version = peVersion(file);
      expect(version === null || /^\d+\.\d+\.\d+\.\d+$/.test(version), at.toString(16)).toBe(true);
    }
  });
});
