import { type Sentence, sentence } from '../../contract/words/sentence';
import { SPACE, TAB } from './chars';
import { HEADERS, type RegFileEncoding } from './document';
import { decodeUtf8 } from './utf-8';
import { ansiUnit } from './windows-1252';

/** The file as UTF-16 units, without its BOM. */
export interface DecodedFile {
  readonly encoding: RegFileEncoding;
  readonly units: Uint16Array;
  /** Why the text stops where `units` ends, if the file continues with bytes that are not text. */
  readonly brokenEnd: Sentence | null;
  /** UTF-16 that was only guessed, without a BOM. */
  readonly markMissing?: true;
}

/** Turns ANSI bytes into UTF-16 units; null if a byte has no character in the code page. */
export type AnsiDecoder = (bytes: Uint8Array) => Uint16Array | null;

/**
 * Chooses the encoding as Windows does: a BOM decides; without one, a zero high byte of the first character means
 * UTF-16, and everything else is ANSI. It goes one step further than Windows: "Version 5.00" text that is valid UTF-8
 * is read as UTF-8, because editors save it like that. REGEDIT4 is ANSI by definition.
 */
export function decodeRegFile(bytes: Uint8Array, codePage: string | undefined): DecodedFile {
  const [first = -1, second = -1, third = -1] = bytes;
  if (first === 0xff && second === 0xfe) return wide(bytes.subarray(2), littleEndianUnits);
  if (first === 0xfe && second === 0xff) return wide(bytes.subarray(2), bigEndianUnits);
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  if (first > 0 && second === 0) return { ...wide(bytes, littleEndianUnits), markMissing: true };
  return narrow(bytes, codePage);
}

/** Decodes Windows-1252, or any code page with a TextDecoder label. Throws RangeError for an unknown label. */
export function ansiDecoder(codePage: string | undefined): AnsiDecoder {
  if (codePage === undefined) return windows1252Units;
  const decoder = new TextDecoder(codePage, { ignoreBOM: true });
  return (bytes) => {
    const units = unitsOf(decoder.decode(bytes));
    return units.includes(REPLACEMENT) ? null : units;
  };
}

/** What a TextDecoder puts in place of invalid bytes; no ANSI code page of Windows NT has this character. */
const REPLACEMENT = 0xfffd;

/** Why text ends before a last odd byte. */
export const HALF_UNIT = sentence('detail.reg.half-unit');

function wide(bytes: Uint8Array, unitsFrom: (bytes: Uint8Array) => Uint16Array): DecodedFile {
  const half = bytes.length % 2 === 1;
  return { encoding: 'utf-16le', units: unitsFrom(bytes), brokenEnd: half ? HALF_UNIT : null };
}

/** A view, not a copy, if the bytes are aligned: Electron and Node run on little-endian processors only. */
function littleEndianUnits(bytes: Uint8Array): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, bytes.length >> 1);
}

function bigEndianUnits(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) units[i] = (bytes[i * 2]! << 8) | bytes[i * 2 + 1]!;
  return units;
}

function utf8(bytes: Uint8Array): DecodedFile {
  const { units, valid } = decodeUtf8(bytes);
  return { encoding: 'utf-8', units, brokenEnd: valid ? null : sentence('detail.reg.not-utf-8') };
}

function narrow(bytes: Uint8Array, codePage: string | undefined): DecodedFile {
  if (!startsAsRegedit4(bytes)) {
    const text = decodeUtf8(bytes);
    if (text.valid) return { encoding: text.ascii ? 'ansi' : 'utf-8', units: text.units, brokenEnd: null };
  }
  if (codePage === undefined) return { encoding: 'ansi', units: windows1252Units(bytes), brokenEnd: null };
  const units = unitsOf(new TextDecoder(codePage, { ignoreBOM: true }).decode(bytes));
  const wrong = units.indexOf(REPLACEMENT);
  if (wrong < 0) return { encoding: 'ansi', units, brokenEnd: null };
  return { encoding: 'ansi', units: units.subarray(0, wrong), brokenEnd: sentence('detail.reg.no-character') };
}

function startsAsRegedit4(bytes: Uint8Array): boolean {
  let at = 0;
  while (bytes[at] === SPACE || bytes[at] === TAB) at += 1;
  const header = HEADERS.regedit4;
  for (let i = 0; i < header.length; i++) if (bytes[at + i] !== header.charCodeAt(i)) return false;
  return true;
}

function windows1252Units(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(bytes);
  for (let i = 0; i < units.length; i++) {
    // Outside this range Windows-1252 is Latin-1: the byte is the character's number.
    const byte = units[i]!;
    if (byte >= 0x80 && byte < 0xa0) units[i] = ansiUnit(byte);
  }
  return units;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}
