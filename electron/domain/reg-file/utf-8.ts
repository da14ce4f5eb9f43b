import { isHighSurrogate, isLowSurrogate } from './chars';

export interface Utf8Text {
  readonly units: Uint16Array;
  /** False if the bytes stop being UTF-8; `units` then ends before the first invalid sequence. */
  readonly valid: boolean;
  readonly ascii: boolean;
}

/**
 * Strict UTF-8 to UTF-16 units. Not a TextDecoder: the scanner works on units, and a fault has to name its line.
 */
export function decodeUtf8(bytes: Uint8Array): Utf8Text {
  const units = new Uint16Array(bytes.length);
  let to = 0;
  let ascii = true;
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at]!;
    if (first < 0x80) {
      units[to++] = first;
      at += 1;
      continue;
    }
    ascii = false;
    const length = sequenceLength(first);
    const code = length === 0 ? -1 : codePointAt(bytes, at, length);
    if (code < 0) return { units: units.subarray(0, to), valid: false, ascii };
    if (code < 0x10000) {
      units[to++] = code;
    } else {
      units[to++] = 0xd800 + ((code - 0x10000) >> 10);
      units[to++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    }
    at += length;
  }
  return { units: units.subarray(0, to), valid: true, ascii };
}

function sequenceLength(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  if (first >= 0xf0 && first < 0xf5) return 4;
  return 0;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

/** -1 for anything that a UTF-8 encoder never writes: a missing byte, an overlong form, a surrogate, above U+10FFFF. */
function codePointAt(bytes: Uint8Array, at: number, length: number): number {
  if (at + length > bytes.length) return -1;
  let code = bytes[at]! & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i]!;
    if ((next & 0xc0) !== 0x80) return -1;
    code = (code << 6) | (next & 0x3f);
  }
  const wrong = code < SMALLEST[length]! || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return wrong ? -1 : code;
}

/** Units as UTF-8. A lone surrogate becomes U+FFFD. */
export function encodeUtf8(units: Uint16Array): Uint8Array {
  const total = units.length;
  const bytes = new Uint8Array(total * 3);
  let to = 0;
  for (let i = 0; i < total; i++) {
    const unit = units[i]!;
    if (unit < 0x80) {
      bytes[to++] = unit;
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else if (isHighSurrogate(unit) && i + 1 < total && isLowSurrogate(units[i + 1]!)) {
      const code = 0x10000 + ((unit & 0x3ff) << 10) + (units[++i]! & 0x3ff);
      bytes[to++] = 0xf0 | (code >> 18);
      bytes[to++] = 0x80 | ((code >> 12) & 0x3f);
      bytes[to++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[to++] = 0x80 | (code & 0x3f);
    } else {
      const kept = isHighSurrogate(unit) || isLowSurrogate(unit) ? 0xfffd : unit;
      bytes[to++] = 0xe0 | (kept >> 12);
      bytes[to++] = 0x80 | ((kept >> 6) & 0x3f);
      bytes[to++] = 0x80 | (kept & 0x3f);
    }
  }
  return bytes.slice(0, to);
}
