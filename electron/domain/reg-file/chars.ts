/** The characters of the `.reg` grammar as UTF-16 units: the scanner compares numbers, not one-letter strings. */
export const NUL = 0x00;
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const HASH = 0x23;
export const OPEN_PAREN = 0x28;
export const CLOSE_PAREN = 0x29;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const AT = 0x40;
export const OPEN_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_BRACKET = 0x5d;

const HEX_VALUES = new Int8Array(0x80).fill(-1);
for (let digit = 0; digit < 10; digit++) HEX_VALUES[0x30 + digit] = digit;
for (let digit = 10; digit < 16; digit++) HEX_VALUES[0x61 + digit - 10] = HEX_VALUES[0x41 + digit - 10] = digit;

/** 0 to 15 for a hex digit of either case, else -1. */
export function hexValue(unit: number): number {
  return unit < 0x80 ? HEX_VALUES[unit]! : -1;
}

/**
 * For each unit its value as the first and as the second hex digit of a byte. Every other unit has -1, which stays -1
 * when OR'ed with any number.
 */
const [HIGH_DIGITS, LOW_DIGITS] = [4, 0].map((shift) => {
  const values = new Int16Array(0x1_0000).fill(-1);
  for (let unit = 0; unit < 0x80; unit++) if (hexValue(unit) >= 0) values[unit] = hexValue(unit) << shift;
  return values;
}) as [Int16Array, Int16Array];

/** The byte of two hex digits; negative if either is none. Without branches, since it dominates reading hex data. */
export function hexPair(high: number, low: number): number {
  return HIGH_DIGITS[high]! | LOW_DIGITS[low]!;
}

export function isHighSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

export function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

const APPLY_LIMIT = 8192;

/** The text of `units[from…to)`. Lone surrogates stay; a TextDecoder would replace them. */
export function textOfUnits(units: Uint16Array, from: number, to: number): string {
  if (to - from <= APPLY_LIMIT) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[]);
  const parts: string[] = [];
  for (let at = from; at < to; at += APPLY_LIMIT) {
    parts.push(String.fromCharCode.apply(null, units.subarray(at, Math.min(at + APPLY_LIMIT, to)) as unknown as number[]));
  }
  return parts.join('');
}
