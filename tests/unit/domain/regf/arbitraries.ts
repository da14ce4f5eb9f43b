import fc from 'fast-check';
import { foldName, type KeyTree, type RegistryValue } from '../../../../electron/domain/registry';

/** Names that every oracle can express: Latin-1 without what ends a path in one of them. */
const latin = fc.constantFrom(...Array.from('abcXYZ019 _-.{}äößÉ'));
const unicode = fc.constantFrom(...Array.from('aZ9 äКлюч鍵'));

function name(letters: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(letters, { minLength: 1, maxLength: 12 }).map((units) => units.join(''));
}

/** Sizes around every limit: inline, one cell, more than a bin, in pieces. */
const size = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom(4, 5, 4060, 4100, 16_344, 16_345, 40_000) },
);

const data = fc
  .tuple(size, fc.integer({ min: 0, max: 255 }))
  .map(([length, first]) => Uint8Array.from({ length }, (_, i) => (first + i * 7) & 0xff));

function value(letters: fc.Arbitrary<string>): fc.Arbitrary<RegistryValue> {
  const named = fc.oneof({ weight: 9, arbitrary: name(letters) }, { weight: 1, arbitrary: fc.constant('') });
  const dword = fc
    .tuple(named, fc.uint8Array({ minLength: 4, maxLength: 4 }))
    .map(([valueName, bytes]) => ({ name: valueName, type: 4, data: bytes }));
  const binary = fc.tuple(named, data).map(([valueName, bytes]) => ({ name: valueName, type: 3, data: bytes }));
  return fc.oneof({ weight: 1, arbitrary: dword }, { weight: 3, arbitrary: binary });
}

function unique<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [foldName(item.name), item])).values()];
}

function tree(letters: fc.Arbitrary<string>): fc.Arbitrary<KeyTree> {
  const { key } = fc.letrec<{ key: KeyTree }>((tie) => ({
    key: fc.record({
      name: name(letters),
      values: fc.array(value(letters), { maxLength: 6 }).map(unique),
      subkeys: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.constant([]),
        fc.array(tie('key'), { maxLength: 5 }).map(unique),
      ),
    }),
  }));
  return key;
}

/** The content at a hive's top: some keys with everything below them. Names are Latin-1. */
export const hiveContent: fc.Arbitrary<KeyTree> = content(latin);
/** The same with names in all scripts. */
export const unicodeContent: fc.Arbitrary<KeyTree> = content(unicode);

function content(letters: fc.Arbitrary<string>): fc.Arbitrary<KeyTree> {
  return fc
    .array(tree(letters), { minLength: 1, maxLength: 6 })
    .map((subkeys) => ({ name: '$$$PROTO.HIV', values: [], subkeys: unique(subkeys) }));
}
