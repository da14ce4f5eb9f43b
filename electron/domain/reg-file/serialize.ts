import { AT, CLOSE_BRACKET, DASH, EQUALS, OPEN_BRACKET } from './chars';
import { HEADERS, isTextType, type RegFile, type RegFileFormat, type RegFileKey, type RegFileValue } from './document';
import {
  hasLineBreak,
  hexLoss,
  nameLoss,
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
import { ansiByte } from './windows-1252';

/**
 * Writes a document as Registry Editor would, in the document's own format and encoding (UTF-16 and UTF-8 with BOM, ANSI
 * as Windows-1252). Parsing the bytes gives the document back but for what `notExpressed` lists as left out. Names with
 * NUL or line breaks are written raw: they read back here, but are reported, because Windows would not read them so.
 */
export function serializeRegFile(doc: RegFile): WrittenRegFile {
  const written = joined(serializedPieces(doc, doc.keys));
  return looksLikeUtf8(doc, written.bytes) ? serializeRegFile({ ...doc, encoding: 'utf-16le' }) : written;
}

/** The same for keys that are handed over one by one. `losses`: what is known already to be left out; what is found is added. */
export function serializedPieces(form: RegFileForm, keys: Iterable<RegFileKey>, losses: RegFileLoss[] = []): RegFilePieces {
  return { pieces: new Writer(form, losses).file(keys), notExpressed: losses };
}

/** All pieces as one. */
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

/** ANSI bytes that happen to be UTF-8 would be read as such (only REGEDIT4 is always ANSI); UTF-16 leaves no doubt. */
function looksLikeUtf8(doc: RegFileForm, bytes: Uint8Array): boolean {
  if (doc.format !== 'version-5' || doc.encoding !== 'ansi') return false;
  const text = decodeUtf8(bytes);
  return text.valid && !text.ascii;
}

class Writer {
  private readonly output: Output;

  constructor(
    private readonly form: RegFileForm,
    private readonly losses: RegFileLoss[],
  ) {
    this.output = new Output(form.encoding);
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

  /** False where a file cannot hold the key. */
  private keyLine(key: RegFileKey): boolean {
    const lost = pathLoss(key.path) ?? nameLoss(key.path, this.form.encoding);
    if (lost !== null) {
      this.losses.push({ kind: lost, path: key.path, leftOut: true });
      return false;
    }
    if (key.path.includes('\0')) this.losses.push({ kind: 'nul-in-name', path: key.path, leftOut: false });
    const { output } = this;
    output.unit(OPEN_BRACKET);
    if (key.deleted) output.unit(DASH);
    output.text(key.path);
    output.unit(CLOSE_BRACKET);
    output.newLine();
    return true;
  }

  private value(value: RegFileValue, path: string): void {
    const valueName = value.name ?? '';
    const asText = !value.deleted && value.type === 1 ? textForm(value.data, this.form.encoding) : 'no';
    const noHex = value.deleted || asText === 'plain' ? null : hexLoss(value.type, value.data, this.form.format);
    const lost = nameLoss(valueName, this.form.encoding) ?? (asText === 'no' ? noHex : null);
    if (lost !== null) {
      this.losses.push({ kind: lost, path, valueName, leftOut: true });
      return;
    }
    const unsafe = unsafeName(valueName);
    if (unsafe !== null) this.losses.push({ kind: unsafe, path, valueName, leftOut: false });
    const { output } = this;
    if (value.name === null) output.unit(AT);
    else output.quoted(value.name);
    output.unit(EQUALS);
    if (value.deleted) output.unit(DASH);
    else if (asText === 'plain' || (asText === 'own-reader' && noHex !== null)) output.quotedData(value.data);
    else writeHex(output, value, this.form.format);
    output.newLine();
  }
}

function pathLoss(path: string): RegFileLossKind | null {
  if (path === '' || path.startsWith('-')) return 'impossible-key-name';
  return hasLineBreak(path) ? 'line-break-in-name' : null;
}

function writeHex(output: Output, { type, data }: RegFileValue, format: RegFileFormat): void {
  if (type === 4 && data.length === 4) {
    const number = (unitAt(data, 0) | (unitAt(data, 2) << 16)) >>> 0;
    output.text(`dword:${number.toString(16).padStart(8, '0')}`);
    return;
  }
  output.text(type === 3 ? 'hex:' : `hex(${type.toString(16)}):`);
  output.hex(format === 'regedit4' && isTextType(type) ? narrowed(data) : data);
}

/** UTF-16LE text that `hexLoss` let pass, as ANSI bytes. */
function narrowed(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length >> 1);
  for (let i = 0; i < bytes.length; i++) bytes[i] = ansiByte(unitAt(data, i * 2));
  return bytes;
}
