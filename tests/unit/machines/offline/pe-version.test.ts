import { describe, expect, test } from 'vitest';
import { peVersion } from '../../../../electron/machines/offline/files/pe-version';
import { program as programFile } from '../../../support/program-file';

const program = (shape: { readonly plus?: boolean; readonly type?: number } = {}): Buffer => programFile('5.5.2653.23', shape);

describe('the file version', () => {
  test('is read from 32-bit and 64-bit programs', () => {
    expect([peVersion(program()), peVersion(program({ plus: true }))]).toEqual(['5.5.2653.23', '5.5.2653.23']);
  });

  test('is null without a version resource, for a file that is not a program and for a truncated program', () => {
    expect(peVersion(program({ type: 3 }))).toBeNull();
    expect(peVersion(Buffer.from('0123456789'))).toBeNull();
    expect(peVersion(new Uint8Array())).toBeNull();
    for (let length = 0; length < 0x338; length += 7) expect(peVersion(program().subarray(0, length)), String(length)).toBeNull();
  });

  test('is null or a version if an offset leads nowhere', () => {
    for (let at = 0x3c; at < 0x340; at += 4) {
      const file = program();
      file.writeUInt32LE(0xffff_fff0, at);
      const version = peVersion(file);
      expect(version === null || /^\d+\.\d+\.\d+\.\d+$/.test(version), at.toString(16)).toBe(true);
    }
  });
});
