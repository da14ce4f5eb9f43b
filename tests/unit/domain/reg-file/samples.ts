import * as fc from 'fast-check';
import type { RegFile } from '../../../../electron/domain/reg-file';
import { foldName, type KeyTree, type RegistryValue } from '../../../../electron/domain/registry';

export const V5 = 'Windows Registry Editor Version 5.00';
export const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Test';

export function utf16(text: string, bom = true): Uint8Array {
  const body = Buffer.from(text, 'utf16le');
  return new Uint8Array(bom ? Buffer.concat([Buffer.from([0xff, 0xfe]), body]) : body);
}

export function utf16be(text: string): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]));
}

export function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

export function utf8(text: string, bom = true): Uint8Array {
  return new Uint8Array(Buffer.from((bom ? '\ufeff' : '') + text, 'utf8'));
}

/** A Version 5.00 file with one key and these lines in it. */
export function v5(...lines: string[]): Uint8Array {
  return utf16([V5, '', `[${KEY}]`, ...lines, ''].join('\r\n'));
}

export function regedit4(...lines: string[]): Uint8Array {
  return latin1(['REGEDIT4', '', `[${KEY}]`, ...lines, ''].join('\r\n'));
}

export function bytesOf(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
}

export function hexOf(data: Uint8Array): string {
  return Buffer.from(data).toString('hex');
}

/** A parsed document with its values as an array. */
export function plain({ keys, ...rest }: RegFile) {
  return { ...rest, keys: keys.map(({ values, ...key }) => ({ ...key, values: [...values] })) };
}

/** UTF-16 units of every kind: ASCII, syntax characters, wide ones, lone surrogates, controls except CR, LF, NUL. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 4, arbitrary: fc.constantFrom(...'\\"=[]@;,-:() #\t\u0001'.split('').map((char) => char.charCodeAt(0))) },
  { weight: 2, arbitrary: fc.constantFrom(0xe9, 0xdf, 0x131, 0x2028, 0x85, 0xfeff, 0xfffe, 0xd800, 0xdfff, 0x4e2d, 0x20ac) },
  { weight: 1, arbitrary: fc.integer({ min: 0x80, max: 0xffff }) },
);
const ansiUnit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
  { weight: 3, arbitrary: fc.constantFrom(...'\\"=[]@;,-:() #\t\u0001'.split('').map((char) => char.charCodeAt(0))) },
  { weight: 2, arbitrary: fc.integer({ min: 0xa0, max: 0xff }) },
  { weight: 1, arbitrary: fc.constantFrom(0x20ac, 0x81, 0x2122, 0x178, 0x8d) },
);

function textFrom(units: fc.Arbitrary<number>, limits: { minLength: number; maxLength: number }): fc.Arbitrary<string> {
  return fc.array(units, limits).map((all) => String.fromCharCode(...all));
}

export function unitData(units: readonly number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(units).buffer);
}

function textUnits(units: fc.Arbitrary<number>): fc.Arbitrary<Uint8Array> {
  const spiced = fc.oneof({ weight: 9, arbitrary: units }, { weight: 1, arbitrary: fc.constantFrom(0, 0x0a, 0x0d) });
  return fc.tuple(fc.array(spiced, { maxLength: 60 }), fc.boolean()).map(([all, closed]) => unitData(closed ? [...all, 0] : all));
}

const type = fc.oneof(fc.integer({ min: 0, max: 11 }), fc.constantFrom(1, 4, 0x7f, 0xffffffff, 0x80000000), fc.nat(0xffffffff));

/** A value of any type code with any bytes; text types contain text, or any bytes too if `anyBytesInText` is set. */
function value(name: fc.Arbitrary<string>, units: fc.Arbitrary<number>, anyBytesInText: boolean): fc.Arbitrary<RegistryValue> {
  const bytes = fc.uint8Array({ maxLength: 90 });
  return fc.tuple(name, type).chain(([valueName, code]) => {
    const textual = code === 1 || code === 2 || code === 7;
    const data = !textual ? bytes : anyBytesInText ? fc.oneof(bytes, textUnits(units)) : textUnits(units);
    return data.map((held) => ({ name: valueName, type: code, data: held }));
  });
}

interface TreeKind {
  readonly units: fc.Arbitrary<number>;
  readonly anyBytesInText: boolean;
}

function treeOf({ units, anyBytesInText }: TreeKind): fc.Arbitrary<KeyTree> {
  const keyName = textFrom(units, { minLength: 1, maxLength: 12 }).map((name) => name.replaceAll('\\', '/'));
  const valueName = fc.oneof(fc.constant(''), textFrom(units, { minLength: 0, maxLength: 20 }));
  const values = fc.uniqueArray(value(valueName, units, anyBytesInText), {
    selector: (each) => foldName(each.name),
    maxLength: 6,
  });
  const node: (depth?: number) => fc.Arbitrary<KeyTree> = fc.memo((depth) => {
    const subkeys =
      depth <= 1 ? fc.constant<KeyTree[]>([]) : fc.uniqueArray(node(), { selector: (each) => foldName(each.name), maxLength: 3 });
    return fc.tuple(keyName, values, subkeys).map(([name, own, below]): KeyTree => ({ name, values: own, subkeys: below }));
  });
  return node(3);
}

/** Everything that Version 5.00 can express. */
export const anyTree = treeOf({ units: unit, anyBytesInText: true });
/** Everything that REGEDIT4 can express. */
export const ansiTree = treeOf({ units: ansiUnit, anyBytesInText: false });
/** Also what neither can express: NUL and line breaks in names, classes, links. */
export const hardTree: fc.Arbitrary<KeyTree> = fc
  .tuple(
    treeOf({
      units: fc.oneof({ weight: 12, arbitrary: unit }, { weight: 1, arbitrary: fc.constantFrom(0, 0x0a, 0x0d) }),
      anyBytesInText: true,
    }),
    fc.integer(),
  )
  .map(([tree, salt]) => spice(tree, salt));

function spice(tree: KeyTree, salt: number): KeyTree {
  return {
    ...tree,
    ...(salt % 5 === 0 ? { className: 'Class' } : {}),
    ...(salt % 17 === 1 ? { link: true as const } : {}),
    subkeys: tree.subkeys.map((subkey, index) => spice(subkey, salt + index + 1)),
  };
}
