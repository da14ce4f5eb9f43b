import { RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { BACKSLASH, CR, HASH, LF, NUL, QUOTE, SEMICOLON, SPACE, TAB } from './chars';
import { NameCache } from './name-cache';

/**
 * Walks over the units of a `.reg` file, or over as many as have arrived. Every step moves forward, so the time is
 * linear for any text.
 */
export class Scanner {
  at = 0;
  /** Number of the line that contains `at`, from 1. */
  private line = 1;
  /** Where the current item begins: everything before is finished, and an incomplete item is read again from here. */
  itemAt = 0;
  private itemLine = 1;
  /** The inside of the string last read, before unescaping. */
  private stringFrom = 0;
  private stringTo = 0;
  private escapes = 0;
  /** Buffer for a name without its escapes; grows to the longest name of the file. */
  private plain = new Uint16Array(256);
  private readonly names = new NameCache();

  /** `isAll`: the file ends where `units` does; if it ends with bytes that are not text, `brokenEnd` says why. */
  constructor(
    public units: Uint16Array,
    private isAll: boolean,
    private brokenEnd: Sentence | null,
  ) {}

  /** Marks the current item as read. */
  finishItem(): void {
    this.itemAt = this.at;
    this.itemLine = this.line;
  }

  /** Goes back to the beginning of the current item, which is where the new `units` begin. */
  readOn(units: Uint16Array, isAll: boolean, brokenEnd: Sentence | null): void {
    this.units = units;
    this.isAll = isAll;
    this.brokenEnd = brokenEnd;
    this.at = this.itemAt = 0;
    this.line = this.itemLine;
  }

  /** The current unit; -1 if there are no more. */
  peek(): number {
    return this.at < this.units.length ? this.units[this.at]! : -1;
  }

  /**
   * Throws E-REG-FILE-MALFORMED for the line that contains unit `at`. Never quotes the file: it may contain a password.
   */
  fault(at: number, detail: Sentence): never {
    const broken = at >= this.units.length ? this.brokenEnd : null;
    throw this.malformed(at, broken ?? detail);
  }

  /** As `fault`, for something that begins at `from` and does not end before the file does. */
  cutOff(from: number, detail: Sentence): never {
    throw this.malformed(from, this.brokenEnd ?? sentence('detail.reg.cut-off', { why: detail }));
  }

  /** `cutOff` if the line of `from` is the last of the file, else `fault`. */
  cutOffOrFault(from: number, lineEnd: number, detail: Sentence): never {
    return lineEnd >= this.units.length ? this.cutOff(from, detail) : this.fault(from, detail);
  }

  /** At the end of the units, if everything before is well-formed: throws if the file's last bytes are not text. */
  expectWholeEnd(): void {
    if (!this.isAll) throw MORE_NEEDED;
    if (this.brokenEnd !== null) this.fault(this.units.length, this.brokenEnd);
  }

  skipBlanks(): void {
    const { units } = this;
    let at = this.at;
    while (at < units.length && (units[at] === SPACE || units[at] === TAB)) at += 1;
    this.at = at;
  }

  atLineEnd(): boolean {
    const unit = this.peek();
    return unit === CR || unit === LF || unit === -1;
  }

  /** Index of the line's end (its CR or LF, or the end of the file). */
  lineEnd(): number {
    const { units } = this;
    let at = this.at;
    while (at < units.length && units[at] !== LF && units[at] !== CR) at += 1;
    return at;
  }

  /** Moves past the rest of the line and its break: CRLF, LF or CR. */
  skipLine(): void {
    const { units } = this;
    const end = this.lineEnd();
    const next = end + (units[end] === CR && units[end + 1] === LF ? 2 : 1);
    if (next < units.length) {
      this.at = next;
      this.line += 1;
      return;
    }
    // If the file continues, the line may not end here, and its CR may not be a whole line break.
    if (!this.isAll) throw MORE_NEEDED;
    if (end < units.length) this.line += 1;
    this.at = units.length;
  }

  /**
   * Moves past the rest of a line, in which only blanks and a comment may follow. `from`: where the preceding part
   * began; after a string over several lines, the fault (a forgotten quote) is more likely there than at its end.
   */
  finishLine(from: number, detail: Sentence): void {
    this.skipBlanks();
    if (!this.atLineEnd() && this.peek() !== SEMICOLON) this.fault(from, detail);
    this.skipLine();
  }

  /** Moves past lines without meaning: blank ones and comments (`;` by the format, `#` because Windows skips it). */
  skipEmptyLines(): void {
    for (;;) {
      this.skipBlanks();
      const unit = this.peek();
      if (unit === -1) return;
      if (unit !== CR && unit !== LF && unit !== SEMICOLON && unit !== HASH) return;
      this.skipLine();
    }
  }

  /**
   * Moves past a quoted string, which may span several lines: Windows exports line breaks inside a string as they are.
   */
  skipString(): void {
    const { units } = this;
    const open = this.at;
    let escapes = 0;
    let at = open + 1;
    for (; at < units.length; at++) {
      const unit = units[at]!;
      if (unit === QUOTE) break;
      if (unit < SPACE && isLineBreak(units, at)) this.line += 1;
      if (unit === BACKSLASH) {
        escapes += 1;
        at += 1;
        if (at < units.length && unescaped(units[at]!) < 0) this.fault(at, sentence('detail.reg.escape'));
      }
    }
    if (at >= units.length) this.cutOff(open, sentence('detail.reg.no-quote'));
    this.stringFrom = open + 1;
    this.stringTo = at;
    this.escapes = escapes;
    this.at = at + 1;
  }

  /** Length of the string last skipped, in UTF-16 units. */
  get stringLength(): number {
    return this.stringTo - this.stringFrom - this.escapes;
  }

  /** The string last skipped. */
  stringText(): string {
    if (this.escapes === 0) return this.names.text(this.units, this.stringFrom, this.stringTo);
    const length = this.stringLength;
    if (length > this.plain.length) this.plain = new Uint16Array(length);
    const { plain } = this;
    let to = 0;
    for (let at = this.stringFrom; at < this.stringTo; at++) {
      const unit = this.units[at]!;
      plain[to++] = unit === BACKSLASH ? unescaped(this.units[++at]!) : unit;
    }
    return this.names.text(plain, 0, to);
  }

  /** The error for a fault; `MoreNeeded` as long as more of the item may arrive. */
  private malformed(at: number, detail: Sentence): Error {
    if (!this.isAll) return MORE_NEEDED;
    let line = this.itemLine;
    const to = Math.min(at, this.units.length);
    for (let i = this.itemAt; i < to; i++) if (isLineBreak(this.units, i)) line += 1;
    return new RepairError('E-REG-FILE-MALFORMED', `line ${String(line)}`, { detail });
  }

  /** Copies the string last skipped as UTF-16LE into `data`, from `to` on; `data` must have room for it. */
  copyString(data: Uint8Array, to: number): void {
    const { units, stringTo } = this;
    for (let at = this.stringFrom; at < stringTo; at++) {
      let unit = units[at]!;
      if (unit === BACKSLASH) unit = unescaped(units[++at]!);
      data[to] = unit;
      data[to + 1] = unit >> 8;
      to += 2;
    }
  }
}

/** Whether this is the last unit of a line break: CRLF, LF or CR. */
function isLineBreak(units: Uint16Array, at: number): boolean {
  return units[at] === LF || (units[at] === CR && units[at + 1] !== LF);
}

/** Windows writes `\\` and `\"` only; `\n`, `\r` and `\0` come from Wine's reg.exe. -1: not an escape. */
function unescaped(unit: number): number {
  switch (unit) {
    case BACKSLASH:
    case QUOTE:
      return unit;
    case 0x6e:
      return LF;
    case 0x72:
      return CR;
    case 0x30:
      return NUL;
    default:
      return -1;
  }
}

/** Thrown if the units that have arrived end before an item does, or before it is certain that it is malformed. */
export class MoreNeeded extends Error {}

const MORE_NEEDED = new MoreNeeded();
