import { HALF_UNIT } from './decode';
import type { RegFile } from './document';
import { DocumentReader, parseRegFile, type RegFileReading } from './parse';
import { MoreNeeded, Scanner } from './scanner';
import { UnitWindow } from './unit-window';

/**
 * `parseRegFile` for a file that arrives in pieces of any size. Of UTF-16 with a byte order mark, which Windows writes,
 * it keeps only the current item. Telling the other encodings from one another takes the whole file, so it keeps it.
 */
export class RegFileParser {
  private readonly window = new UnitWindow();
  /** Units at the start of the window that have been read. */
  private done = 0;
  /** Units needed before the next try to read: twice as many each time, so that a long item takes linear time. */
  private wanted = 1;
  private stream: { readonly scanner: Scanner; readonly document: DocumentReader } | null = null;

  constructor(private readonly reading: RegFileReading = {}) {}

  /** The caller may reuse the piece's memory. Faults are thrown by `end` only, when their line is complete. */
  push(piece: Uint8Array): void {
    this.take(piece);
    const { units } = this.window;
    if (units.length < this.wanted) return;
    if (this.stream) this.read(this.stream);
    else if (units[0] === BYTE_ORDER_MARK) this.begin();
    else this.wanted = Infinity;
  }

  /** The file, once all of it was pushed. Throws as `parseRegFile` does. */
  end(): RegFile {
    if (!this.stream) return parseRegFile(this.window.all, this.reading);
    this.take(NOTHING);
    const { scanner, document } = this.stream;
    scanner.readOn(this.window.units, true, this.window.hasOddByte ? HALF_UNIT : null);
    return { ...document.readItems(), encoding: 'utf-16le' };
  }

  private begin(): void {
    this.done = 1;
    this.take(NOTHING);
    const scanner = new Scanner(NO_UNITS, false, null);
    this.stream = { scanner, document: new DocumentReader(scanner, 'utf-16le', this.reading.codePage) };
    this.read(this.stream);
  }

  private take(piece: Uint8Array): void {
    this.window.append(piece, this.done);
    this.done = 0;
  }

  private read({ scanner, document }: NonNullable<typeof this.stream>): void {
    const { units } = this.window;
    scanner.readOn(units, false, null);
    try {
      document.readItems();
    } catch (error) {
      if (!(error instanceof MoreNeeded)) throw error;
    }
    this.done = scanner.itemAt;
    this.wanted = (units.length - this.done) * 2;
  }
}

const BYTE_ORDER_MARK = 0xfeff;
const NOTHING = new Uint8Array(0);
const NO_UNITS = new Uint16Array(0);
