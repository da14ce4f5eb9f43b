import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ansiPage, parseRegFile, treesOf, withoutLosses, writeRegFile } from '../../../../electron/domain/reg-file';
import { type KeyTree, textData } from '../../../../electron/domain/registry';
import { hexOf } from './samples';

/** REGEDIT4 in the code page of the server that will read it. */

const PAGES = [874, 932, 936, 949, 950, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258] as const;
const PARENT = 'HKEY_LOCAL_MACHINE\\SOFTWARE';

const treeOf = (text: string, type = 1): KeyTree => ({
  name: 'Key',
  values: [{ name: 'value', type, data: textData(text) }],
  subkeys: [],
});

function written(tree: KeyTree, number: number) {
  const page = ansiPage(number)!;
  const { bytes, notExpressed } = writeRegFile([{ parent: PARENT, tree }], 'regedit4', page);
  const document = parseRegFile(bytes, page.label === undefined ? {} : { codePage: page.label });
  return { bytes, notExpressed, found: treesOf(document, `${PARENT}\\Key`) };
}

describe('an ANSI code page', () => {
  test.each([
    [932, '鍵', '8cae'],
    [1251, 'Ключ', 'caebfef7'],
    [1252, 'Schlüssel', '5363686cfc7373656c'],
  ] as const)('writes its own characters as its own bytes: %i', (number, text, hex) => {
    const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
    expect(hexOf(ansiPage(number)!.encode(units))).toBe(hex);
  });

  test('is null if it is not known', () => {
    for (const number of [0, 65001, 437, NaN]) expect(ansiPage(number)).toBeNull();
  });

  test.each(PAGES)('lets a file be read back as the tree, less exactly the listed losses: %i', (number) => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '€', 'ß', 'Ж', '鍵', '中', '한', 'ก', 'Ö', 'ž', 'א', '\\', '"'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 2, 7), (name, content, type) => {
        const tree: KeyTree = { name: 'Key', values: [{ name: `n${name}`, type, data: textData(content) }], subkeys: [] };
        const { notExpressed, found } = written(tree, number);
        expect(found).toEqual(withoutLosses(PARENT, tree, notExpressed));
        const hasOther = /[^\0-\x7f]/.test(name + content);
        expect(notExpressed.length > 0).toBe(hasOther);
      }),
      { numRuns: 300 },
    );
  });

  test('lists a character that it lacks as left out, and one that another page reads differently as such', () => {
    const at = { path: `${PARENT}\\Key`, valueName: 'value' };
    expect(written(treeOf('Ключ'), 1252).notExpressed).toEqual([
      { kind: 'not-ansi-data', ...at, characters: 'Ключ', leftOut: true },
    ]);
    expect(written(treeOf('Ключ'), 1251).notExpressed).toEqual([
      { kind: 'other-code-page', ...at, characters: 'Ключ', leftOut: false },
    ]);
    expect(written(treeOf('Ключ', 2), 1251).notExpressed).toEqual([
      { kind: 'other-code-page', ...at, characters: 'Ключ', leftOut: false },
    ]);
    expect(written(treeOf('éКé'), 1252).notExpressed).toEqual([{ kind: 'not-ansi-data', ...at, characters: 'К', leftOut: true }]);
    expect(written(treeOf('plain'), 1251).notExpressed).toEqual([]);
  });
});
