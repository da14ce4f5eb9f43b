import { type Sentence, sentence } from '../../contract/words/sentence';
import { BACKSLASH, CLOSE_PAREN, COLON, COMMA, DASH, EQUALS, hexPair, hexValue, OPEN_PAREN, QUOTE, SEMICOLON } from './chars';
import { DataStore } from './data-store';
import type { AnsiDecoder } from './decode';
import { isTextType } from './document';
import type { Scanner } from './scanner';
import { ValueColumns } from './value-columns';

/** Reads what follows a value's name: `=` and text, `dword:`, `hex:`, `hex(n):` or `-`. */
export class ValueReader {
  private readonly store = new DataStore();
  /** The values read so far. */
  readonly columns = new ValueColumns(this.store);
  /** Converts hex data of text types to UTF-16 (REGEDIT4); null if it is UTF-16 already (Version 5.00). */
  ansi: AnsiDecoder | null = null;
  /** Hex bytes of the current value; grows to the largest value of the file. */
  private scratch = new Uint8Array(4096);

  constructor(private readonly scanner: Scanner) {}

  /** Reads from the `=` to the end of the line. `from`: where the value's name begins. */
  read(name: string | null, from: number): void {
    const { scanner } = this;
    scanner.skipBlanks();
    if (scanner.peek() === -1) scanner.cutOff(from, sentence('detail.reg.no-data'));
    if (scanner.peek() !== EQUALS)
      scanner.fault(from, sentence('detail.reg.no-sign', { sign: '=', before: sentence('detail.reg.name') }));
    scanner.at += 1;
    scanner.skipBlanks();
    const start = scanner.at;
    switch (scanner.peek()) {
      case QUOTE:
        return this.text(name, start);
      case DASH:
        scanner.at += 1;
        scanner.finishLine(start, AFTER.deletion);
        this.columns.addDeleted(name);
        return;
      case -1:
        return scanner.cutOff(from, sentence('detail.reg.no-data'));
      default:
        if (this.word(HEX)) return this.hex(name, start);
        if (this.word(DWORD)) return this.dword(name, start);
        return scanner.fault(start, sentence('detail.reg.unknown-data'));
    }
  }

  private text(name: string | null, start: number): void {
    const { scanner } = this;
    scanner.skipString();
    const length = scanner.stringLength * 2 + 2;
    const place = this.store.take(length);
    scanner.copyString(this.store.slab, this.store.at);
    scanner.finishLine(start, AFTER.text);
    this.columns.add(name, 1, place, length);
  }

  private dword(name: string | null, start: number): void {
    const { scanner } = this;
    this.expect(COLON, NO_COLON.dword);
    scanner.skipBlanks();
    const digits = scanner.at;
    const number = this.hexNumber('dword');
    if (scanner.peek() === -1 && scanner.at - digits < 8) scanner.cutOff(start, sentence('detail.reg.dword-short'));
    scanner.finishLine(start, AFTER.dword);
    const place = this.store.take(4);
    const { slab, at } = this.store;
    slab[at] = number;
    slab[at + 1] = number >>> 8;
    slab[at + 2] = number >>> 16;
    slab[at + 3] = number >>> 24;
    this.columns.add(name, 4, place, 4);
  }

  private hex(name: string | null, start: number): void {
    const { scanner } = this;
    let type = 3;
    if (scanner.peek() === OPEN_PAREN) {
      scanner.at += 1;
      type = this.hexNumber('hex(');
      this.expect(CLOSE_PAREN, NO_PAREN);
    }
    this.expect(COLON, NO_COLON.hex);
    const length = this.hexBytes(start);
    scanner.finishLine(scanner.at, NOT_HEX);
    if (this.ansi !== null && isTextType(type)) this.addWide(name, type, length, start);
    else this.addPlain(name, type, length);
  }

  /** Reads `aa,bb,…` with continued lines into `scratch`; returns the number of bytes. */
  private hexBytes(start: number): number {
    const { scanner } = this;
    const { units } = scanner;
    let { scratch } = this;
    let length = 0;
    let afterComma = false;
    for (;;) {
      scanner.skipBlanks();
      let continued = false;
      if (scanner.peek() === BACKSLASH) {
        this.continueLine();
        continued = true;
      }
      let at = scanner.at;
      // A whole usual line: two digits and a comma, again and again. The code below handles everything else.
      for (const end = units.length - 2; at < end && units[at + 2] === COMMA; at += 3) {
        const byte = hexPair(units[at]!, units[at + 1]!);
        if (byte < 0) break;
        if (length === scratch.length) scratch = this.grow();
        scratch[length++] = byte;
      }
      if (at > scanner.at) {
        afterComma = true;
        continued = false;
      }
      scanner.at = at;
      const digits = this.hexDigits();
      if (digits === 0) {
        if (scanner.peek() === BACKSLASH && afterComma && !continued) continue;
        if (continued) scanner.fault(at, NOT_HEX);
        if (scanner.peek() === -1 && afterComma) scanner.cutOff(start, sentence('detail.reg.ends-in-comma'));
        return length;
      }
      if (digits > 2) scanner.fault(at, sentence('detail.reg.digits', { most: 2 }));
      if (digits === 1 && scanner.peek() === -1) scanner.cutOff(start, sentence('detail.reg.half-byte'));
      if (length === scratch.length) scratch = this.grow();
      const last = hexValue(units[scanner.at - 1]!);
      scratch[length++] = digits === 1 ? last : (hexValue(units[at]!) << 4) | last;
      scanner.skipBlanks();
      if (scanner.peek() !== COMMA) return length;
      scanner.at += 1;
      afterComma = true;
    }
  }

  /** Moves past `\`, the line break, and what Windows allows before the next byte: blank lines and comments. */
  private continueLine(): void {
    const { scanner } = this;
    const from = scanner.at;
    scanner.at += 1;
    scanner.finishLine(from, AFTER.line);
    scanner.skipBlanks();
    while (scanner.peek() !== -1 && (scanner.atLineEnd() || scanner.peek() === SEMICOLON)) {
      scanner.skipLine();
      scanner.skipBlanks();
    }
    if (scanner.peek() === -1) scanner.cutOff(from, sentence('detail.reg.no-next-line'));
  }

  private grow(): Uint8Array<ArrayBuffer> {
    const larger = new Uint8Array(this.scratch.length * 2);
    larger.set(this.scratch);
    this.scratch = larger;
    return larger;
  }

  /** Adds the `length` bytes read as they are. */
  private addPlain(name: string | null, type: number, length: number): void {
    const { scratch } = this;
    const place = this.store.take(length);
    const { slab, at } = this.store;
    if (length > 64) {
      slab.set(scratch.subarray(0, length), at);
    } else {
      for (let i = 0; i < length; i++) slab[at + i] = scratch[i]!;
    }
    this.columns.add(name, type, place, length);
  }

  /** Adds the `length` bytes read, converted to UTF-16. */
  private addWide(name: string | null, type: number, length: number, start: number): void {
    const units = this.ansi?.(this.scratch.subarray(0, length));
    if (!units) return this.scanner.fault(start, sentence('detail.reg.no-character'));
    const place = this.store.take(units.length * 2);
    const { slab, at } = this.store;
    for (let i = 0; i < units.length; i++) {
      slab[at + i * 2] = units[i]!;
      slab[at + i * 2 + 1] = units[i]! >> 8;
    }
    this.columns.add(name, type, place, units.length * 2);
  }

  /** 1 to 8 hex digits as an unsigned number. */
  private hexNumber(before: string): number {
    const { scanner } = this;
    const from = scanner.at;
    const digits = this.hexDigits();
    if (digits === 0) scanner.fault(from, sentence('detail.reg.no-digits', { before }));
    if (digits > 8) scanner.fault(from, sentence('detail.reg.digits', { most: 8 }));
    let number = 0;
    for (let at = from; at < scanner.at; at++) number = (number << 4) | hexValue(scanner.units[at]!);
    return number >>> 0;
  }

  /** Moves past the hex digits from here on; returns their number. */
  private hexDigits(): number {
    const { scanner } = this;
    const from = scanner.at;
    while (scanner.at < scanner.units.length && hexValue(scanner.units[scanner.at]!) >= 0) scanner.at += 1;
    return scanner.at - from;
  }

  private expect(unit: number, detail: Sentence): void {
    if (this.scanner.peek() !== unit) this.scanner.fault(this.scanner.at, detail);
    this.scanner.at += 1;
  }

  /** Moves past `word` if it is here, in upper or lower case. */
  private word(word: readonly number[]): boolean {
    const { units, at } = this.scanner;
    for (let i = 0; i < word.length; i++) if (at + i >= units.length || (units[at + i]! | 0x20) !== word[i]) return false;
    this.scanner.at += word.length;
    return true;
  }
}

/** Created once: every line needs one of these sentences. */
const after = (sign: string): Sentence => sentence('detail.reg.after', { sign });
const AFTER = { deletion: after('-'), text: after('"…"'), dword: after('dword:'), line: after('\\') } as const;
const noSign = (sign: string, before: string): Sentence => sentence('detail.reg.no-sign', { sign, before });
const NO_COLON = { dword: noSign(':', 'dword'), hex: noSign(':', 'hex') } as const;
const NO_PAREN = noSign(')', 'hex(');
const NOT_HEX = sentence('detail.reg.not-hex');

const HEX = [0x68, 0x65, 0x78];
const DWORD = [0x64, 0x77, 0x6f, 0x72, 0x64];
