import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  foldName,
  fullPath,
  leafOf,
  parentOf,
  placeShown,
  sameName,
  sizeOf,
  textData,
  textOf,
  typeName,
  valueIn,
  valueShown,
} from '../../../electron/domain/registry';
import { decodeUtf16, encodeUtf16 } from '../../../electron/domain/utf16';

const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));

describe('names', () => {
  test('are compared as in Windows: one unit at a time, in upper case, without a locale', () => {
    expect(sameName('KMServer', 'kmSERVER')).toBe(true);
    expect(sameName('é', 'É')).toBe(true);
    expect(sameName('ключ', 'КЛЮЧ')).toBe(true);
    for (const [a, b] of [
      ['ß', 'SS'],
      ['ı', 'I'],
      ['ﬁ', 'FI'],
      ['ŉ', 'ʼN'],
      ['\ud83d', '\ude00'],
    ] as const)
      expect(sameName(a, b), a).toBe(false);
    fc.assert(
      fc.property(units, (name) => {
        expect(foldName(name)).toHaveLength(name.length);
        expect(foldName(foldName(name))).toBe(foldName(name));
      }),
    );
  });

  test('of keys in the 32-bit view are shown as Registry Editor of a 64-bit Windows shows them, and unchanged on NT', () => {
    const key = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange' } as const;
    expect(fullPath(key, 64)).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange');
    expect(fullPath(key, 32)).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange');
    expect(fullPath({ ...key, view: '64' }, 64)).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange');
    expect(fullPath({ view: '32', path: 'SYSTEM\\Select' }, 64)).toBe('HKEY_LOCAL_MACHINE\\SYSTEM\\Select');
    expect(fullPath({ view: '32', path: 'Software\\Wow6432Node\\x' }, 64)).toBe('HKEY_LOCAL_MACHINE\\Software\\Wow6432Node\\x');
  });

  test('of places in errors are shown in the same way, and a place outside the registry is unchanged', () => {
    const at = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange';
    expect(placeShown(at, '32', 64)).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange');
    expect(placeShown(placeShown(at, '32', 64), '32', 64)).toBe(placeShown(at, '32', 64));
    expect([placeShown(at, '64', 64), placeShown(at, '32', 32)]).toEqual([at, at]);
    expect(placeShown('C:\\Exchsrvr\\bin', '32', 64)).toBe('C:\\Exchsrvr\\bin');
  });

  test('of values are distinct from the name of a key', () => {
    expect(valueShown('Exchange\\Setup', 'Key Management Server')).toBe('Exchange\\Setup → Key Management Server');
    expect(valueShown('Exchange\\Setup', '')).toBe('Exchange\\Setup → (Default)');
    expect(valueShown('', 'Installed')).toBe('→ Installed');
  });

  test('are joined to and split from paths', () => {
    const key = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange' } as const;
    expect(fullPath(key)).toBe('HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange');
    expect(parentOf(key).path).toBe('SOFTWARE\\Microsoft');
    expect(leafOf(key)).toBe('Exchange');
    expect(parentOf({ view: '64', path: 'SOFTWARE' })).toEqual({ view: '64', path: '' });
    expect(leafOf({ view: '64', path: 'SOFTWARE' })).toBe('SOFTWARE');
  });

  test('of types are known, and an unknown type is shown in hexadecimal', () => {
    expect([0, 1, 7, 11, 12, 0xffff_ffff].map(typeName)).toEqual([
      'REG_NONE',
      'REG_SZ',
      'REG_MULTI_SZ',
      'REG_QWORD',
      '0xc',
      '0xffffffff',
    ]);
  });
});

describe('text', () => {
  test('is converted to bytes and back unit by unit, including lone surrogates and NULs', () => {
    fc.assert(
      fc.property(units, (text) => {
        expect(decodeUtf16(encodeUtf16(text))).toBe(text);
        expect(Buffer.from(encodeUtf16(text)).equals(Buffer.from(text, 'utf16le'))).toBe(true);
      }),
    );
    const long = `${'x'.repeat(100_000)}\ud800${'y'.repeat(100_000)}`;
    expect(decodeUtf16(encodeUtf16(long)) === long).toBe(true);
    expect(decodeUtf16(Uint8Array.of(0x41, 0, 0x42))).toBe('A');
    expect(decodeUtf16(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toBe('\ufeffA');
    expect(decodeUtf16(new Uint8Array(0))).toBe('');
    // Bytes that begin at an odd offset of a larger buffer.
    expect(decodeUtf16(Buffer.from('.A\0B\0', 'latin1').subarray(1))).toBe('AB');
  });

  test('of a value ends at the first NUL, or without one at its end', () => {
    const text = (data: Uint8Array): string => textOf({ name: '', type: 1, data });
    expect(text(textData('C:\\x.exe'))).toBe('C:\\x.exe');
    expect(text(encodeUtf16('open end'))).toBe('open end');
    expect(text(encodeUtf16('a\0b\0'))).toBe('a');
    expect(text(new Uint8Array(0))).toBe('');
    expect([...textData('A')]).toEqual([0x41, 0, 0, 0]);
  });
});

test('trees are measured and searched', () => {
  const value = { name: 'Ab', type: 3, data: new Uint8Array(5) };
  const tree = { name: 'k', values: [value], subkeys: [{ name: 's', values: [value, value], subkeys: [] }] };
  expect(sizeOf(tree)).toEqual({ keys: 2, values: 3, bytes: 15 });
  expect(valueIn(tree, 'aB')).toBe(value);
  expect(valueIn(tree, 'c')).toBeUndefined();
});
