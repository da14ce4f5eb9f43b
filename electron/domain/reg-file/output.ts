import { BACKSLASH, CR, LF, QUOTE } from './chars';
import type { RegFileEncoding } from './document';
import { encodeUtf8 } from './utf-8';
import { ansiByte } from './windows-1252';

/** Collects a file's text as UTF-16 units in large chunks; `bytes` encodes it once at the end. */
export class Output {
  private readonly full: Uint16Array[] = [];
  private chunk = new Uint16Array(SMALLEST_CHUNK);
  private used = 0;
  /** Units written since the last line break; what the 80 columns of hex data count from. */
  column = 0;

  unit(unit: number): void {
    this.reserve(1);
    this.chunk[this.used++] = unit;
    this.column += 1;
  }

  /** Text as it is; without line breaks. */
  text(text: string): void {
    this.reserve(text.length);
    const { chunk } = this;
    const to = this.used;
    for (let i = 0; i < text.length; i++) chunk[to + i] = text.charCodeAt(i);
    this.used += text.length;
    this.column += text.length;
  }

  newLine(): void {
    this.reserve(2);
    this.chunk[this.used++] = CR;
    this.chunk[this.used++] = LF;
    this.column = 0;
  }

  /** `"text"`, backslashes and quotation marks escaped, everything else raw. */
  quoted(text: string): void {
    this.reserve(text.length * 2 + 2);
    const { chunk } = this;
    let to = this.used;
    chunk[to++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === BACKSLASH || unit === QUOTE) chunk[to++] = BACKSLASH;
      chunk[to++] = unit;
    }
    chunk[to++] = QUOTE;
    this.advance(to);
  }

  /** As `quoted`, for UTF-16LE data with its closing NUL. */
  quotedData(data: Uint8Array): void {
    const end = data.length - 2;
    this.reserve(end + 2);
    const { chunk } = this;
    let to = this.used;
    chunk[to++] = QUOTE;
    for (let at = 0; at < end; at += 2) {
      const unit = data[at]! | (data[at + 1]! << 8);
      if (unit === BACKSLASH || unit === QUOTE) chunk[to++] = BACKSLASH;
      chunk[to++] = unit;
    }
    chunk[to++] = QUOTE;
    this.advance(to);
  }

  /**
   * `aa,bb,…`, continued as Registry Editor does it: after a byte that reaches column 77 comes `\`, and the next line
   * begins with two spaces. No line is longer than 80, unless the name alone is.
   */
  hex(data: Uint8Array): void {
    let at = 0;
    while (at < data.length) {
      const bytes = Math.min(data.length - at, Math.max(1, Math.ceil((FULL_LINE - this.column) / 3)));
      this.reserve(bytes * 3 + 5);
      const { chunk } = this;
      let to = this.used;
      for (const end = at + bytes; at < end; at++) {
        const byte = data[at]!;
        chunk[to] = DIGITS[byte >> 4]!;
        chunk[to + 1] = DIGITS[byte & 15]!;
        chunk[to + 2] = 0x2c;
        to += 3;
      }
      if (at === data.length) {
        this.advance(to - 1);
        return;
      }
      chunk[to] = BACKSLASH;
      chunk[to + 1] = CR;
      chunk[to + 2] = LF;
      chunk[to + 3] = chunk[to + 4] = 0x20;
      this.used = to + 5;
      this.column = 2;
    }
  }

  /** The whole text: UTF-16LE and UTF-8 with BOM, ANSI as Windows-1252 (units without a byte must not occur). */
  bytes(encoding: RegFileEncoding): Uint8Array {
    return ENCODERS[encoding]([...this.full, this.chunk.subarray(0, this.used)]);
  }

  private advance(to: number): void {
    this.column += to - this.used;
    this.used = to;
  }

  private reserve(units: number): void {
    if (this.used + units <= this.chunk.length) return;
    this.full.push(this.chunk.subarray(0, this.used));
    this.chunk = new Uint16Array(Math.max(Math.min(this.chunk.length * 2, LARGEST_CHUNK), units));
    this.used = 0;
  }
}

const SMALLEST_CHUNK = 4 * 1024;
const LARGEST_CHUNK = 1024 * 1024;
const FULL_LINE = 77;
const DIGITS = Uint16Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const ENCODERS: Readonly<Record<RegFileEncoding, (chunks: readonly Uint16Array[]) => Uint8Array>> = {
  'utf-16le': encodeUtf16,
  'utf-8': (chunks) => encodeUtf8(chunks, [0xef, 0xbb, 0xbf]),
  ansi: encodeAnsi,
};

/** Units are copied as memory: Electron and Node run on little-endian processors only. */
function encodeUtf16(chunks: readonly Uint16Array[]): Uint8Array {
  const units = new Uint16Array(lengthOf(chunks) + 1);
  units[0] = 0xfeff;
  let at = 1;
  for (const chunk of chunks) {
    units.set(chunk, at);
    at += chunk.length;
  }
  return new Uint8Array(units.buffer);
}

function encodeAnsi(chunks: readonly Uint16Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) for (let i = 0; i < chunk.length; i++) bytes[at++] = ansiByte(chunk[i]!);
  return bytes;
}

function lengthOf(chunks: readonly Uint16Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}
