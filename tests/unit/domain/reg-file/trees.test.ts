import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../../../electron/domain/compare';
import { parseRegFile, treesOf, writeRegFile } from '../../../../electron/domain/reg-file';
import type { KeyTree, RegistryValue } from '../../../../electron/domain/registry';
import { hexOf, utf16, V5 } from './samples';

/** A tree as readable nested lists: name, `value=hex` …, subkeys. */
type Shape = [string, string[], ...Shape[]];
const shape = (tree: KeyTree): Shape => [
  tree.name,
  tree.values.map(({ name, data }) => `${name}=${hexOf(data)}`),
  ...tree.subkeys.map(shape),
];

function read(path: string, ...lines: string[]): Shape | undefined {
  const tree = treesOf(parseRegFile(utf16([V5, ...lines, ''].join('\r\n'))), path);
  return tree && shape(tree);
}

describe('treesOf', () => {
  it('gives the key with everything below it, and makes the keys in between', () => {
    expect(read('HKLM\\A', '[HKLM\\A\\B\\C]', '"x"=hex:01', '[HKLM\\AB]', '[HKLM]', '"y"=hex:02')).toEqual([
      'A',
      [],
      ['B', [], ['C', ['x=01']]],
    ]);
  });

  it('is undefined for a key that the file does not make', () => {
    expect(read('HKLM\\A\\B', '[HKLM\\A]', '"B"=hex:01', '[HKLM\\AB]', '[HKLM\\C\\A\\B]')).toBeUndefined();
    expect(read('HKLM\\A')).toBeUndefined();
  });

  it('merges sections by any spelling: the first spelling is kept, and the later value wins', () => {
    expect(
      read(
        'hklm\\a',
        '[HKLM\\A]',
        '"X"=hex:01',
        '"y"=hex:02',
        '[hkey_local_machine\\a\\Sub]',
        '[HKEY_LOCAL_MACHINE\\a\\SUB]',
        '"z"=hex:03',
        '[HKLM\\A]',
        '"x"=hex:04',
      ),
    ).toEqual(['A', ['X=04', 'y=02'], ['Sub', ['z=03']]]);
  });

  it('folds names as the registry does, not as JavaScript does', () => {
    expect(read('HKLM\\A', '[HKLM\\A]', '"ß"=hex:01', '"SS"=hex:02', '"é"=hex:03', '"É"=hex:04')).toEqual([
      'A',
      ['ß=01', 'SS=02', 'é=04'],
    ]);
  });

  it('takes the default value in either spelling', () => {
    expect(read('HKLM\\A', '[HKLM\\A]', '@=hex:01', '""=hex:02')).toEqual(['A', ['=02']]);
  });

  it('ignores doubled and trailing backslashes', () => {
    expect(read('HKLM\\A\\', '[HKLM\\\\A\\]', '"x"=hex:01')).toEqual(['A', ['x=01']]);
  });

  it('takes a whole root', () => {
    expect(read('HKEY_LOCAL_MACHINE', '[HKLM\\A]', '[HKU\\A]')).toEqual(['HKLM', [], ['A', []]]);
  });

  it('makes deletions in their order', () => {
    expect(read('HKLM\\A', '[HKLM\\A]', '"x"=hex:01', '"y"=hex:02', '"X"=-', '@=-')).toEqual(['A', ['y=02']]);
    expect(read('HKLM\\A', '[HKLM\\A]', '"x"=-', '"x"=hex:01')).toEqual(['A', ['x=01']]);
    expect(read('HKLM\\A', '[HKLM\\A\\B\\C]', '[HKLM\\A\\D]', '[-HKLM\\a\\b]')).toEqual(['A', [], ['D', []]]);
    expect(read('HKLM\\A', '[HKLM\\A\\B]', '"x"=hex:01', '[-HKLM\\A\\B]', '[HKLM\\A\\b]')).toEqual(['A', [], ['b', []]]);
    expect(read('HKLM\\A', '[HKLM\\A]', '[-HKLM\\A]')).toBeUndefined();
    expect(read('HKLM\\A\\B', '[HKLM\\A\\B]', '[-HKLM\\A]')).toBeUndefined();
    expect(read('HKLM\\A', '[HKLM\\A]', '[-HKLM\\A]', '[HKLM\\a]')).toEqual(['a', []]);
    expect(read('HKLM\\A', '[-HKLM\\A\\B]', '[-HKLM\\A]')).toBeUndefined();
    expect(read('HKLM\\A', '[HKLM\\A]', '"x"=hex:01', '[-HKLM\\A\\B\\C]', '[-HKLM\\B]', '[-HKU\\A]')).toEqual(['A', ['x=01']]);
  });

  it('ignores values under a deleted key, which Windows does not set', () => {
    expect(read('HKLM\\A', '[HKLM\\A]', '[-HKLM\\A\\B]', '"x"=hex:01')).toEqual(['A', []]);
  });
});

describe('large trees', () => {
  const names = (count: number): RegistryValue[] =>
    Array.from({ length: count }, (_, i) => ({ name: `v${String(i)}`, type: 3, data: Uint8Array.of(i, i >> 8) }));

  it.each(['version-5', 'regedit4'] as const)('may have 100,000 values in one key, and in 10,000 keys (%s)', (format) => {
    const subkeys = Array.from({ length: 10_000 }, (_, i) => ({ name: `k${String(i)}`, values: names(10), subkeys: [] }));
    const tree: KeyTree = { name: 'K', values: names(100_000), subkeys };
    const { bytes, notExpressed } = writeRegFile([{ parent: 'HKEY_LOCAL_MACHINE', tree }], format);
    expect(notExpressed).toEqual([]);
    expect(firstDifference(tree, treesOf(parseRegFile(bytes), 'HKEY_LOCAL_MACHINE\\K')!)).toBeNull();
  });

  it('may have 512 levels', () => {
    let tree: KeyTree = { name: 'deepest', values: names(2), subkeys: [] };
    for (let level = 1; level < 512; level++) tree = { name: `level ${String(level)}`, values: names(1), subkeys: [tree] };
    const { bytes } = writeRegFile([{ parent: 'HKEY_LOCAL_MACHINE', tree }], 'version-5');
    expect(firstDifference(tree, treesOf(parseRegFile(bytes), `HKEY_LOCAL_MACHINE\\${tree.name}`)!)).toBeNull();
  });

  it('may come from a hostile path of 200,000 levels', () => {
    let tree = treesOf(
      parseRegFile(utf16(`${V5}\n[HKLM${'\\a'.repeat(200_000)}]\n[-HKLM${'\\a'.repeat(200_000)}]\n`)),
      'HKLM\\a',
    );
    let levels = 0;
    for (; tree; tree = tree.subkeys[0]) levels += 1;
    expect(levels).toBe(199_999);
  });
});
