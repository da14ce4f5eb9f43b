/**
 * Windows-1252, the ANSI code page of Western Windows. The five bytes that it leaves undefined (81 8D 8F 90 9D) stand
 * for the C1 controls of the same number, as Windows itself converts them, so that every byte has its own character.
 */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Byte → UTF-16 unit. */
const UNITS = new Uint16Array(256);
/** UTF-16 unit → byte; 0 if there is none (and for NUL). */
const BYTES = new Uint8Array(0x10000);
for (let byte = 0; byte < 256; byte++) {
  const unit = byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte;
  UNITS[byte] = unit;
  BYTES[unit] = byte;
}

export function ansiUnit(byte: number): number {
  return UNITS[byte]!;
}

/** The byte for a unit that `isAnsi`. */
export function ansiByte(unit: number): number {
  return BYTES[unit]!;
}

export function isAnsi(unit: number): boolean {
  return unit === 0 || BYTES[unit] !== 0;
}
