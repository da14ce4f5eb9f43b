import { RegistryType, type RegistryValue, textData, textOf } from './registry';
import { decodeUtf16, encodeUtf16 } from './utf16';

/** Limits that concern single values: the parts of a value that a second route cannot carry. */
export type ValueLimit =
  /** REG_SZ, REG_EXPAND_SZ: text without its closing NUL or without any bytes, and whatever follows the first NUL. */
  | 'text-endings'
  /** REG_MULTI_SZ: the same, and empty strings. */
  | 'list-endings'
  /** CR and LF arrive as the character pairs `\r` and `\n`. */
  | 'line-breaks'
  /** REG_NONE arrives without its data; types other than string, binary and number arrive without data and type. */
  | 'unusual-types'
  /** REG_QWORD above 2^53 is rounded. */
  | 'large-numbers'
  /** The route asks for REG_EXPAND_SZ by a path, in which a backslash ends the key. */
  | 'expandable-names';

/** Stands for a type code that a route does not report. */
export const UNNAMED_TYPE = 0xffff_ffff;

const { REG_NONE, REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD } = RegistryType;
const USUAL_TYPES: ReadonlySet<number> = new Set([REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD]);
const NUMBER_SIZES: ReadonlyMap<number, number> = new Map([
  [REG_DWORD, 4],
  [REG_QWORD, 8],
]);
const NOTHING = new Uint8Array(0);
const HIGHEST_QWORD = 2n ** 64n - 1n;

/**
 * What is left of a value under each limit; the very same object if the limit does not concern it. Applying a limit
 * twice removes nothing more, so that the readings of both routes can go through it.
 */
export const CARRIED: Readonly<Record<ValueLimit, (value: RegistryValue) => RegistryValue>> = {
  'text-endings': (value) => (isText(value) && !isOfOddLength(value) ? withData(value, textData(textOf(value))) : value),
  'list-endings': (value) =>
    value.type === REG_MULTI_SZ && !isOfOddLength(value) ? withData(value, listData(listOf(value))) : value,
  'line-breaks': withoutLineBreaks,
  'unusual-types': (value) => {
    if (USUAL_TYPES.has(value.type) || (value.type === REG_NONE && value.data.length === 0)) return value;
    if (value.type === REG_NONE) return { ...value, data: NOTHING };
    return value.type === UNNAMED_TYPE && value.data.length === 0 ? value : { ...value, type: UNNAMED_TYPE, data: NOTHING };
  },
  'large-numbers': (value) => {
    const number = value.type === REG_QWORD && value.data.length === 8 ? qwordOf(value) : 0n;
    // Even if rounding loses nothing: another number could have been rounded to this one.
    return number > Number.MAX_SAFE_INTEGER ? { ...value, data: qwordData(Number(number)) } : value;
  },
  'expandable-names': (value) =>
    value.type === REG_EXPAND_SZ && /[\\\r\n]/.test(value.name) && value.data.length > 0 ? { ...value, data: NOTHING } : value,
};

/** A REG_DWORD that is not 4 bytes, a REG_QWORD that is not 8. */
export function isOddNumber({ type, data }: RegistryValue): boolean {
  const size = NUMBER_SIZES.get(type);
  return size !== undefined && data.length !== size;
}

/** A text or list of texts with an odd number of bytes: half a character is left over at its end. */
export function isOfOddLength(value: RegistryValue): boolean {
  return (isText(value) || value.type === REG_MULTI_SZ) && value.data.length % 2 !== 0;
}

/** A REG_SZ that is not a text with one NUL at its end: cut off, empty, of odd length, or with more after a NUL. */
export function isOddText(value: RegistryValue): boolean {
  return value.type === REG_SZ && (isOfOddLength(value) || CARRIED['text-endings'](value) !== value);
}

/** The strings of a REG_MULTI_SZ, up to the first empty one. */
export function listOf(value: RegistryValue): readonly string[] {
  const strings = decodeUtf16(value.data).split('\0');
  const end = strings.indexOf('');
  return end < 0 ? strings : strings.slice(0, end);
}

/** Strings as REG_MULTI_SZ data, each with its NUL, and another NUL at the end. */
export function listData(strings: readonly string[]): Uint8Array {
  return encodeUtf16([...strings, '\0'].join('\0'));
}

/** A number rounded to what JavaScript can represent, as REG_QWORD data; 2^64 becomes the highest number, 2^64 - 1. */
export function qwordData(rounded: number): Uint8Array {
  const number = BigInt(rounded);
  const data = new Uint8Array(8);
  new DataView(data.buffer).setBigUint64(0, number > HIGHEST_QWORD ? HIGHEST_QWORD : number, true);
  return data;
}

/** Text as shown by a route that writes line breaks as the letters `\r` and `\n`. */
export function showLineBreaks(text: string): string {
  return text.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}

function withoutLineBreaks(value: RegistryValue): RegistryValue {
  const name = showLineBreaks(value.name);
  const { data } = isText(value) || value.type === REG_MULTI_SZ ? withData(value, showLineBreaksIn(value.data)) : value;
  return name === value.name && data === value.data ? value : { ...value, name, data };
}

/** Changes only the line breaks; every other byte, even an odd last one, stays. */
function showLineBreaksIn(data: Uint8Array): Uint8Array {
  const shown = encodeUtf16(showLineBreaks(decodeUtf16(data)));
  return data.length % 2 === 0 ? shown : Uint8Array.from([...shown, data[data.length - 1]!]);
}

function isText({ type }: RegistryValue): boolean {
  return type === REG_SZ || type === REG_EXPAND_SZ;
}

function qwordOf({ data }: RegistryValue): bigint {
  return new DataView(data.buffer, data.byteOffset, 8).getBigUint64(0, true);
}

function withData(value: RegistryValue, data: Uint8Array): RegistryValue {
  const same = data.length === value.data.length && data.every((byte, i) => byte === value.data[i]);
  return same ? value : { ...value, data };
}
