import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyDatabasePlaces } from '../../../electron/domain/key-database';

const places = (clues: Partial<Parameters<typeof keyDatabasePlaces>[0]>): readonly string[] =>
  keyDatabasePlaces({ folders: [], program: '', drives: [], ...clues });

const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,7}$/).map((text) => text.trim());
const folder = fc
  .tuple(fc.constantFrom('C', 'd', 'E'), fc.array(name, { minLength: 1, maxLength: 3 }))
  .map(([letter, names]) => `${letter}:\\${names.join('\\')}`);

describe('the places of a key database', () => {
  it('include Mgrent and Kmsdata beside the Bin folder of the program, wherever that is', () => {
    fc.assert(
      fc.property(folder, fc.constantFrom('Bin', 'BIN', 'bin'), (root, bin) => {
        const found = places({ program: `${root}\\${bin}\\KMSERVER.EXE` });
        expect(found).toContain(`${root}\\Mgrent`);
        expect(found).toContain(`${root}\\Kmsdata`);
      }),
    );
  });

  it('include Security and Security.bak in the root of every drive', () => {
    const found = places({ drives: ['C', 'F'] });
    for (const place of ['C:\\Security\\Mgrent', 'C:\\Security.bak\\Mgrent', 'F:\\Security\\Mgrent', 'F:\\Security.bak\\Mgrent'])
      expect(found).toContain(place);
  });

  it('are Kmsdata in every Exchange folder, and Security in and beside it', () => {
    expect(places({ folders: ['D:\\Apps\\Exchsrvr'] })).toEqual([
      'D:\\Apps\\Exchsrvr\\Kmsdata',
      'D:\\Apps\\Exchsrvr\\Security\\Mgrent',
      'D:\\Apps\\Exchsrvr\\Security.bak\\Mgrent',
      'D:\\Apps\\Security\\Mgrent',
      'D:\\Apps\\Security.bak\\Mgrent',
    ]);
  });

  it('fit the article’s own example, with the program in C:\\SECURITY\\BIN', () => {
    expect(places({ program: 'C:\\SECURITY\\BIN\\KMSERVER.EXE' })).toEqual([
      'C:\\SECURITY\\Mgrent',
      'C:\\SECURITY\\Kmsdata',
      'C:\\SECURITY.bak\\Mgrent',
      'C:\\Kmsdata',
    ]);
  });

  it('are beside a program that is in no Bin folder, or in a root', () => {
    expect(places({ program: 'D:\\Old\\Kmserver.exe' })).toContain('D:\\Old\\Mgrent');
    expect(places({ program: 'D:\\Bin\\Kmserver.exe' })).toEqual(['D:\\Mgrent', 'D:\\Kmsdata']);
    expect(places({ program: 'D:\\Kmserver.exe' })).toEqual(['D:\\Mgrent', 'D:\\Kmsdata']);
  });

  it('include no network path and no unnamed folder, and each place only once', () => {
    expect(places({ program: '\\\\other\\share\\Bin\\Kmserver.exe' })).toEqual([]);
    expect(places({ program: 'Kmserver.exe' })).toEqual([]);
    fc.assert(
      fc.property(fc.array(folder), folder, fc.subarray(['C', 'D', 'E']), (folders, root, drives) => {
        const found = keyDatabasePlaces({ folders, program: `${root}\\Bin\\k.exe`, drives }).map((place) => place.toUpperCase());
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((place) => /^[A-Z]:\\[^\\]/.test(place) && !place.includes('\\\\'))).toBe(true);
      }),
    );
  });
});
