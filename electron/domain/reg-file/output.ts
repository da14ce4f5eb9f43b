import { BACKSLASH, CR, LF, QUOTE } from './chars';
import type { RegFileEncoding } from './document';
import { encodeUtf8 } from './utf-8';
import { type AnsiPage, WINDOWS_1252 } from './ansi-page';

/** Units per piece, or a little more: a piece that stays in the processor's cache is written several times as fast. */
const PIECE = 256 * 1024;

/** Collects a file's text as UTF-16 units, in memory that every piece of the file reuses. */
export class Output {
  private units = new Uint16Array(FIRST_ROOM);
  private used = 0;
  /** Units written since the last line break, from which hex data counts its 80 columns. */
  column = 0;

  /** UTF-16LE and UTF-8 begin with a byte order mark. */
  constructor(
    private readonly encoding: RegFileEncoding,
    private readonly page: AnsiPage = WINDOWS_1252,
  ) {
    if (encoding !== 'ansi') this.units[this.used++] = BYTE_ORDER_MARK;
  }

  /** Whether there is enough for a piece. */
  get isFull(): boolean {
    return this.used >= PIECE;
  }

  /**
   * The bytes written since the last piece, valid until more is written. In ANSI, every unit must be in the code page.
   */
  take(): Uint8Array {
    const units = this.units.subarray(0, this.used);
    const bytes = this.encoding === 'ansi' ? this.page.encode(units) : ENCODERS[this.encoding](units);
    this.used = 0;
    return bytes;
  }

  unit(unit: number): void {
    this.reserve(1);
    this.units[this.used++] = unit;
    this.column += 1;
  }

  /** Writes text as it is; it must not contain line breaks. */
  text(text: string): void {
    this.reserve(text.length);
    const { units } = this;
    const to = this.used;
    for (let i = 0; i < text.length; i++) units[to + i] = text.charCodeAt(i);
    this.used += text.length;
    this.column += text.length;
  }

  newLine(): void {
    this.reserve(2);
    this.units[this.used++] = CR;
    this.units[this.used++] = LF;
    this.column = 0;
  }

  /** `"text"`, backslashes and quotation marks escaped, everything else raw. */
  quoted(text: string): void {
    this.reserve(text.length * 2 + 2);
    const { units } = this;
    let to = this.used;
    units[to++] = QUOTE;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === BACKSLASH || unit === QUOTE) units[to++] = BACKSLASH;
      units[to++] = unit;
    }
    units[to++] = QUOTE;
    this.advance(to);
  }

  /** As `quoted`, for UTF-16LE data with its closing NUL. */
  quotedData(data: Uint8Array): void {
    const end = data.length - 2;
    this.reserve(end + 2);
    const { units } = this;
    let to = this.used;
    units[to++] = QUOTE;
    for (let at = 0; at < end; at += 2) {
      const unit = data[at]! | (data[at + 1]! << 8);
      if (unit === BACKSLASH || unit === QUOTE) units[to++] = BACKSLASH;
      units[to++] = unit;
    }
    units[to++] = QUOTE;
    this.advance(to);
  }

  /**
   * Writes `aa,bb,…`, continued like Registry Editor: `\` follows a byte that reaches column 77, and the next line
   * begins with two spaces. No line is longer than 80 columns, unless the name alone is.
   */
  hex(data: Uint8Array): void {
    let at = 0;
    while (at < data.length) {
      const bytes = Math.min(data.length - at, Math.max(1, Math.ceil((FULL_LINE - this.column) / 3)));
      this.reserve(bytes * 3 + 5);
      const { units } = this;
      let to = this.used;
      for (const end = at + bytes; at < end; at++) {
        const byte = data[at]!;
        units[to] = DIGITS[byte >> 4]!;
        units[to + 1] = DIGITS[byte & 15]!;
        units[to + 2] = 0x2c;
        to += 3;
      }
      if (at === data.length) {
        this.advance(to - 1);
        return;
      }
      units[to] = BACKSLASH;
      units[to + 1] = CR;
      units[to + 2] = LF;
      units[to + 3] = units[to + 4] = 0x20;
      this.used = to + 5;
      this.column = 2;
    }
  }

  private advance(to: number): void {
    this.column += to - this.used;
    this.used = to;
  }

  private reserve(units: number): void {
    const needed = this.used + units;
    if (needed <= this.units.length) return;
    const larger = new Uint16Array(Math.max(needed, this.units.length * 2));
    larger.set(this.units.subarray(0, this.used));
    this.units = larger;
  }
}

const FIRST_ROOM = 4096;
const BYTE_ORDER_MARK = 0xfeff;
const FULL_LINE = 77;
const DIGITS = Uint16Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const ENCODERS: Readonly<Record<Exclude<RegFileEncoding, 'ansi'>, (units: Uint16Array<ArrayBuffer>) => Uint8Array>> = {
  // As in memory: Electron and Node run on little-endian processors only.
  'utf-16le': (units) => new Uint8Array(units.buffer, units.byteOffset, units.byteLength),
  'utf-8': encodeUtf8,
};
