import fc from 'fast-check';
import { foldName, type KeyTree, type RegistryValue } from '../../../../electron/domain/registry';

/** Any UTF-16 units, including lone surrogates, but no NUL, which Win32 cannot express in a name. */
const units = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 1, max: 0xffff })), { maxLength })
    .map((codes) => String.fromCharCode(...codes));

const type = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 0xffff_ffff }));

/** Random bytes, and lists of texts in UTF-16 that may be cut short. */
const data = fc.oneof(
  fc.uint8Array({ maxLength: 24 }),
  fc.tuple(fc.array(units(4)), fc.nat(3)).map(([lines, cut]) => {
    const bytes = Buffer.from(`${lines.join('\0')}\0\0`, 'utf16le');
    return new Uint8Array(bytes.subarray(0, bytes.length - cut));
  }),
);

export const anyValue: fc.Arbitrary<RegistryValue> = fc.record({ name: units(12), type, data });

const keyName = units(12).map((name) => name.replaceAll('\\', '/') || 'k');

const unique = { selector: ({ name }: { readonly name: string }) => foldName(name), maxLength: 6 };

export const anyTree: fc.Arbitrary<KeyTree> = fc.letrec<{ tree: KeyTree }>((tie) => ({
  tree: fc
    .record({
      name: keyName,
      className: fc.option(units(6), { nil: undefined }),
      values: fc.uniqueArray(anyValue, unique),
      subkeys: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constant([]),
        fc.uniqueArray(tie('tree'), { ...unique, maxLength: 3 }),
      ),
    })
    .map(({ className, ...tree }) => (className === undefined ? tree : { ...tree, className })),
})).tree;
