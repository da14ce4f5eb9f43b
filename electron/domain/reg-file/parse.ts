import { sentence } from '../../contract/words/sentence';
import { AT, CLOSE_BRACKET, DASH, OPEN_BRACKET, QUOTE, SPACE, TAB, textOfUnits } from './chars';
import { ansiDecoder, decodeRegFile } from './decode';
import { HEADERS, type RegFile, type RegFileEncoding, type RegFileFormat, type RegFileKey } from './document';
import { Scanner } from './scanner';
import { ValueReader } from './value-data';

export interface RegFileReading {
  /** The code page of ANSI text as a TextDecoder label, such as 'shift_jis'; Windows-1252 when absent. */
  readonly codePage?: string;
}

/**
 * Reads a whole `.reg` file: Version 5.00 or REGEDIT4, in UTF-16, UTF-8 or ANSI. It accepts what Windows' Registry
 * Editor accepts, with one exception: a line that Windows does not understand and skips is a fault here, since every
 * line of a backup counts. Whatever the bytes, it takes linear time and throws nothing but E-REG-FILE-MALFORMED, with
 * `line N` of the first fault.
 *
 * The data of the values shares memory; it must not be written to.
 */
export function parseRegFile(bytes: Uint8Array, { codePage }: RegFileReading = {}): RegFile {
  const { encoding, units, brokenEnd, markMissing } = decodeRegFile(bytes, codePage);
  const document = new DocumentReader(new Scanner(units, true, brokenEnd), encoding, codePage);
  return { ...document.readItems(), encoding, ...(markMissing ? { markMissing } : {}) };
}

/** Reads the items of a document one after the other: its header, its keys and their values. */
export class DocumentReader {
  private format: RegFileFormat | null = null;
  private readonly keys: RegFileKey[] = [];
  private readonly values: ValueReader;
  /** The key whose values are being read, and the index of its first value. */
  private section: { readonly path: string; readonly deleted: boolean; readonly first: number } | null = null;

  constructor(
    private readonly scanner: Scanner,
    private readonly encoding: RegFileEncoding,
    private readonly codePage: string | undefined,
  ) {
    this.values = new ValueReader(scanner);
  }

  /**
   * Reads on to the end of the file. Throws `MoreNeeded` in an item that is not complete yet; the next call reads that
   * item again.
   */
  readItems(): Pick<RegFile, 'format' | 'keys'> {
    const { scanner } = this;
    this.format ??= this.readFormat();
    while (this.readItem()) scanner.finishItem();
    this.closeSection();
    return { format: this.format, keys: this.keys };
  }

  private readFormat(): RegFileFormat {
    const format = readHeader(this.scanner);
    // The encoding decides about data: a file in UTF-16 has its text data in UTF-16 too, whatever the first line says.
    if (format === 'regedit4' && this.encoding !== 'utf-16le') this.values.ansi = ansiDecoder(this.codePage);
    this.scanner.finishItem();
    return format;
  }

  /** False at the end of the file. */
  private readItem(): boolean {
    const { scanner } = this;
    scanner.skipEmptyLines();
    const from = scanner.at;
    switch (scanner.peek()) {
      case QUOTE:
      case AT:
        if (this.section === null) scanner.fault(from, sentence('detail.reg.before-key'));
        this.values.read(readName(scanner), from);
        return true;
      case OPEN_BRACKET:
        this.openSection();
        return true;
      case -1:
        scanner.expectWholeEnd();
        return false;
      default:
        return scanner.fault(from, sentence('detail.reg.no-line'));
    }
  }

  /**
   * `[path]` or `[-path]`. It has no escapes, and a key's name may contain `]`: the last one in the line closes it, as
   * in Registry Editor.
   */
  private openSection(): void {
    const { scanner } = this;
    const { units } = scanner;
    const open = scanner.at;
    const end = scanner.lineEnd();
    let close = end - 1;
    while (close > open && units[close] !== CLOSE_BRACKET) close -= 1;
    if (close === open) scanner.cutOffOrFault(open, end, sentence('detail.reg.no-bracket'));
    const deleted = units[open + 1] === DASH;
    const from = deleted ? open + 2 : open + 1;
    if (from >= close) scanner.fault(open, sentence('detail.reg.no-path'));
    scanner.at = close + 1;
    scanner.finishLine(open, AFTER_KEY);
    this.closeSection();
    this.section = { path: textOfUnits(units, from, close), deleted, first: this.values.columns.length };
  }

  private closeSection(): void {
    if (this.section === null) return;
    const { path, deleted, first } = this.section;
    this.keys.push({ path, deleted, values: this.values.columns.since(first) });
    this.section = null;
  }
}

/**
 * The first line, with blanks around it allowed. Windows refuses the file for anything else, even for different case.
 */
function readHeader(scanner: Scanner): RegFileFormat {
  scanner.skipBlanks();
  const from = scanner.at;
  let to = scanner.lineEnd();
  while (to > from && (scanner.units[to - 1] === SPACE || scanner.units[to - 1] === TAB)) to -= 1;
  const longest = HEADERS['version-5'].length;
  const line = to - from > longest ? '' : textOfUnits(scanner.units, from, to);
  const format = FORMATS.find((candidate) => HEADERS[candidate] === line);
  if (!format) return scanner.fault(from, sentence('detail.reg.header', { one: HEADERS['version-5'], other: HEADERS.regedit4 }));
  scanner.skipLine();
  return format;
}

const AFTER_KEY = sentence('detail.reg.after', { sign: ']' });
const FORMATS: readonly RegFileFormat[] = ['version-5', 'regedit4'];

/** `"name"`, or `@` for the default value, as null. */
function readName(scanner: Scanner): string | null {
  if (scanner.peek() === AT) {
    scanner.at += 1;
    return null;
  }
  scanner.skipString();
  return scanner.stringText();
}
