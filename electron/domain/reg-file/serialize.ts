import { type AnsiPage, WINDOWS_1252 } from './ansi-page';
import { AT, CLOSE_BRACKET, DASH, EQUALS, OPEN_BRACKET } from './chars';
import { HEADERS, isTextType, type RegFile, type RegFileKey, type RegFileValue } from './document';
import {
  hasAll,
  hasLineBreak,
  hexLoss,
  keepsAnsiData,
  nameLoss,
  pageCharacters,
  type RegFileForm,
  type RegFileLoss,
  type RegFileLossKind,
  type RegFilePieces,
  unsafeName,
  type WrittenRegFile,
} from './losses';
import { Output } from './output';
import { textForm, unitAt } from './text-data';
import { decodeUtf8 } from './utf-8';
import { decodeUtf16 } from '../utf16';

/**
 * Writes a document as Registry Editor would, in the document's own format and encoding (UTF-16 and UTF-8 with BOM,
 * ANSI as Windows-1252; UTF-16 instead of ANSI that would read as UTF-8). Parsing the bytes gives the document back,
 * except for what `notExpressed` lists as left out. Names with NUL and value names with line breaks are written raw:
 * this parser reads them back, but they are reported, because Windows would not.
 */
export function serializeRegFile(doc: RegFile): WrittenRegFile {
  const written = joined(serializedPieces(doc, doc.keys));
  return looksLikeUtf8(doc, written.bytes) ? serializeRegFile({ ...doc, encoding: 'utf-16le' }) : written;
}

/**
 * The same for keys that arrive one by one. `losses`: what is already known to be left out; further losses are added.
 */
export function serializedPieces(form: RegFileForm, keys: Iterable<RegFileKey>, losses: RegFileLoss[] = []): RegFilePieces {
  return { pieces: new Writer(form, losses).file(keys), notExpressed: losses };
}

/** Joins all pieces. */
export function joined({ pieces, notExpressed }: RegFilePieces): WrittenRegFile {
  const kept = Array.from(pieces, (piece) => piece.slice());
  const bytes = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const piece of kept) {
    bytes.set(piece, to);
    to += piece.length;
  }
  return { bytes, notExpressed };
}

/** ANSI bytes that happen to be UTF-8 would be read as UTF-8 (only REGEDIT4 is always ANSI); UTF-16 is unambiguous. */
function looksLikeUtf8(doc: RegFileForm, bytes: Uint8Array): boolean {
  if (doc.format !== 'version-5' || doc.encoding !== 'ansi') return false;
  const text = decodeUtf8(bytes);
  return text.valid && !text.ascii;
}

class Writer {
  private readonly output: Output;
  private readonly page: AnsiPage;

  constructor(
    private readonly form: RegFileForm,
    private readonly losses: RegFileLoss[],
  ) {
    this.page = form.page ?? WINDOWS_1252;
    this.output = new Output(form.encoding, this.page);
  }

  /** A file for a computer with a known code page is also opened on others; what these read differently is reported. */
  private get listsPage(): boolean {
    return this.form.encoding === 'ansi' && this.form.page !== undefined;
  }

  *file(keys: Iterable<RegFileKey>): Generator<Uint8Array> {
    const { output } = this;
    output.text(HEADERS[this.form.format]);
    output.newLine();
    output.newLine();
    for (const key of keys) {
      if (!this.keyLine(key)) continue;
      for (const value of key.values) {
        this.value(value, key.path);
        if (output.isFull) yield output.take();
      }
      output.newLine();
      if (output.isFull) yield output.take();
    }
    yield output.take();
  }

  /** Writes the key's line; false if a file cannot express the key. */
  private keyLine(key: RegFileKey): boolean {
    const lost = pathLoss(key.path) ?? nameLoss(key.path, this.form);
    if (lost !== null) {
      this.losses.push({ kind: lost, path: key.path, leftOut: true, ...this.characters(pageCharacters(key.path), lost) });
      return false;
    }
    this.noteOtherPage(pageCharacters(key.path), { path: key.path });
    if (key.path.includes('\0')) this.losses.push({ kind: 'nul-in-name', path: key.path, leftOut: false });
    const { output } = this;
    output.unit(OPEN_BRACKET);
    if (key.deleted) output.unit(DASH);
    output.text(key.path);
    output.unit(CLOSE_BRACKET);
    output.newLine();
    return true;
  }

  private noteOtherPage(characters: string, at: { readonly path: string; readonly valueName?: string }): void {
    if (this.listsPage && characters !== '') this.losses.push({ kind: 'other-code-page', ...at, characters, leftOut: false });
  }

  /** For a loss that is about the code page: the characters that the page lacks. */
  private characters(all: string, lost: RegFileLossKind): { readonly characters?: string } {
    if (!this.listsPage || !OF_PAGE.has(lost)) return {};
    return {
      characters: Array.from(all)
        .filter((character) => !hasAll(this.page, character))
        .join(''),
    };
  }

  /** The non-ASCII characters of a value that the file stores as bytes of its code page. */
  private pageCharactersOf({ name, type, data, deleted }: RegFileValue): string {
    const isText = !deleted && isTextType(type) && (type === 1 || keepsAnsiData(this.form));
    return pageCharacters(name ?? '', isText ? decodeUtf16(data) : '');
  }

  private value(value: RegFileValue, path: string): void {
    const valueName = value.name ?? '';
    const asText = !value.deleted && value.type === 1 ? textForm(value.data, this.form.encoding, this.page) : 'no';
    const noHex = value.deleted || asText === 'plain' ? null : hexLoss(value.type, value.data, this.form);
    const lost = nameLoss(valueName, this.form) ?? (asText === 'no' ? noHex : null);
    if (lost !== null) {
      this.losses.push({ kind: lost, path, valueName, leftOut: true, ...this.characters(this.pageCharactersOf(value), lost) });
      return;
    }
    if (this.listsPage) this.noteOtherPage(this.pageCharactersOf(value), { path, valueName });
    const unsafe = unsafeName(valueName);
    if (unsafe !== null) this.losses.push({ kind: unsafe, path, valueName, leftOut: false });
    const { output } = this;
    if (value.name === null) output.unit(AT);
    else output.quoted(value.name);
    output.unit(EQUALS);
    if (value.deleted) output.unit(DASH);
    else if (asText === 'plain' || (asText === 'own-reader' && noHex !== null)) output.quotedData(value.data);
    else writeHex(output, value, this.form, this.page);
    output.newLine();
  }
}

const OF_PAGE: ReadonlySet<RegFileLossKind> = new Set(['not-ansi-name', 'not-ansi-data']);

function pathLoss(path: string): RegFileLossKind | null {
  if (path === '' || path.startsWith('-')) return 'impossible-key-name';
  return hasLineBreak(path) ? 'line-break-in-name' : null;
}

function writeHex(output: Output, { type, data }: RegFileValue, form: RegFileForm, page: AnsiPage): void {
  if (type === 4 && data.length === 4) {
    const number = (unitAt(data, 0) | (unitAt(data, 2) << 16)) >>> 0;
    output.text(`dword:${number.toString(16).padStart(8, '0')}`);
    return;
  }
  output.text(type === 3 ? 'hex:' : `hex(${type.toString(16)}):`);
  output.hex(keepsAnsiData(form) && isTextType(type) ? narrowed(data, page) : data);
}

/** UTF-16LE text that passed `hexLoss`, as ANSI bytes. */
function narrowed(data: Uint8Array, page: AnsiPage): Uint8Array {
  const units = new Uint16Array(data.length >> 1);
  for (let i = 0; i < units.length; i++) units[i] = unitAt(data, i * 2);
  return page.encode(units);
}
