import { AT, CLOSE_BRACKET, DASH, OPEN_BRACKET, QUOTE, SPACE, TAB, textOfUnits } from './chars';
import { ansiDecoder, decodeRegFile } from './decode';
import type { RegFile, RegFileFormat, RegFileKey, RegFileValue } from './document';
import { HEADERS } from './document';
import { Scanner } from './scanner';
import { ValueReader } from './value-data';

export interface RegFileReading {
  /** The code page of ANSI text as a TextDecoder label, such as 'shift_jis'; Windows-1252 when absent. */
  readonly codePage?: string;
}

/**
 * Reads a whole `.reg` file: Version 5.00 or REGEDIT4, in UTF-16, UTF-8 or ANSI. It accepts what Windows' Registry
 * Editor accepts, except that where Windows skips a line it does not understand, this is a fault: in a backup every line
 * counts. Throws E-REG-FILE-MALFORMED with `line N` of the first fault, whatever the bytes. Time is linear.
 *
 * The data of the values shares memory; it must not be written to.
 */
export function parseRegFile(bytes: Uint8Array, { codePage }: RegFileReading = {}): RegFile {
  const { encoding, units, brokenEnd } = decodeRegFile(bytes, codePage);
  const scanner = new Scanner(units, brokenEnd);
  const format = readHeader(scanner);
  const ansi = format === 'version-5' ? null : codePage === undefined ? 'windows-1252' : ansiDecoder(codePage);
  const keys = readKeys(scanner, new ValueReader(scanner, ansi));
  scanner.expectWholeEnd();
  return { format, encoding, keys };
}

/** The first line, blanks around it allowed. Windows refuses the file for anything else there, upper and lower case included. */
function readHeader(scanner: Scanner): RegFileFormat {
  scanner.skipBlanks();
  const from = scanner.at;
  let to = scanner.lineEnd();
  while (to > from && (scanner.units[to - 1] === SPACE || scanner.units[to - 1] === TAB)) to -= 1;
  const longest = HEADERS['version-5'].length;
  const line = to - from > longest ? '' : textOfUnits(scanner.units, from, to);
  const format = FORMATS.find((candidate) => HEADERS[candidate] === line);
  if (!format) return scanner.fault(from, `the first line is neither "${HEADERS['version-5']}" nor "${HEADERS.regedit4}"`);
  scanner.skipLine();
  return format;
}

const FORMATS: readonly RegFileFormat[] = ['version-5', 'regedit4'];

function readKeys(scanner: Scanner, reader: ValueReader): RegFileKey[] {
  const keys: RegFileKey[] = [];
  const room: RegFileValue[] = [];
  for (;;) {
    scanner.skipEmptyLines();
    const from = scanner.at;
    switch (scanner.peek()) {
      case -1:
        return keys;
      case OPEN_BRACKET:
        keys.push(readKey(scanner, reader, room));
        break;
      case AT:
      case QUOTE:
        return scanner.fault(from, 'a value before the first key');
      default:
        return scanner.fault(from, 'a line that is no key, value or comment');
    }
  }
}

/**
 * The values up to the next line that is none. They are collected in `room`, which is empty before and after: an array that grows
 * keeps places free, in a file of many small keys as many as it has values.
 */
function readValues(scanner: Scanner, reader: ValueReader, room: RegFileValue[]): RegFileValue[] {
  for (;;) {
    scanner.skipEmptyLines();
    const from = scanner.at;
    if (scanner.peek() !== QUOTE && scanner.peek() !== AT) return room.splice(0);
    room.push(reader.read(readName(scanner), from));
  }
}

/** `"name"`, or `@` for the default value, as null. */
function readName(scanner: Scanner): string | null {
  if (scanner.peek() === AT) {
    scanner.at += 1;
    return null;
  }
  scanner.skipString('the name of a value');
  return scanner.stringText();
}

/**
 * `[path]` or `[-path]`. Nothing is escaped in it, and a key's name may hold `]`: the last one of the line closes it,
 * as in Registry Editor.
 */
function readKey(scanner: Scanner, reader: ValueReader, room: RegFileValue[]): RegFileKey {
  const { units } = scanner;
  const open = scanner.at;
  const end = scanner.lineEnd();
  let close = end - 1;
  while (close > open && units[close] !== CLOSE_BRACKET) close -= 1;
  if (close === open) scanner.cutOffOrFault(open, end, 'a key without a closing bracket');
  const deleted = units[open + 1] === DASH;
  const from = deleted ? open + 2 : open + 1;
  if (from >= close) scanner.fault(open, 'a key without a path');
  scanner.at = close + 1;
  scanner.finishLine(open, 'text after the closing bracket of a key');
  return { path: textOfUnits(units, from, close), deleted, values: readValues(scanner, reader, room) };
}
