import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { decodeUtf16 } from '../../../domain/utf16';

/**
 * Bytes that came from a server, read only within their bounds: whatever a count or an offset in them claims, nothing
 * outside is touched, and an impossible claim throws E-NET-PROTOCOL with the layer and the position.
 */
export class Reader {
  private readonly view: Buffer;
  private at = 0;

  /** `layer` names the format for messages, e.g. "SMB negotiate". */
  constructor(
    bytes: Uint8Array,
    readonly layer: string,
  ) {
    this.view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get position(): number {
    return this.at;
  }

  get length(): number {
    return this.view.length;
  }

  /** Bytes after the position. */
  get left(): number {
    return this.view.length - this.at;
  }

  seek(position: number): this {
    if (!Number.isInteger(position) || position < 0 || position > this.view.length)
      throw this.wrong(`offset ${position} of ${this.view.length} bytes`);
    this.at = position;
    return this;
  }

  skip(count: number): this {
    return this.seek(this.at + count);
  }

  /** Moves to the next multiple of `size`, counted from the first byte. */
  align(size: number): this {
    return this.seek(Math.ceil(this.at / size) * size);
  }

  u8(): number {
    return this.view.readUInt8(this.advance(1));
  }

  u16(): number {
    return this.view.readUInt16LE(this.advance(2));
  }

  u32(): number {
    return this.view.readUInt32LE(this.advance(4));
  }

  u64(): bigint {
    return this.view.readBigUInt64LE(this.advance(8));
  }

  /** The next `count` bytes; a view, not a copy. */
  take(count: number): Buffer {
    const from = this.advance(count);
    return this.view.subarray(from, from + count);
  }

  /** `count` bytes at `offset`, regardless of the position. */
  slice(offset: number, count: number): Buffer {
    const was = this.at;
    const bytes = this.seek(offset).take(count);
    this.at = was;
    return bytes;
  }

  /** UTF-16LE text of `count` bytes. */
  utf16(count: number): string {
    if (count % 2 !== 0) throw this.wrong(`text of ${count} bytes`);
    return decodeUtf16(this.take(count));
  }

  /** UTF-16LE text up to its NUL, or to the end if it has none. */
  utf16z(): string {
    const start = this.at;
    while (this.left >= 2) if (this.u16() === 0) return decodeUtf16(this.view.subarray(start, this.at - 2));
    const text = decodeUtf16(this.view.subarray(start, this.at));
    this.at = this.view.length;
    return text;
  }

  /** @param what what is wrong, for readers of a stack trace who know the protocol */
  wrong(what: string): RepairError {
    return new RepairError('E-NET-PROTOCOL', this.layer, {
      detail: sentence('detail.net.byte', { at: this.at }),
      cause: new Error(what),
    });
  }

  private advance(count: number): number {
    const from = this.at;
    if (!Number.isInteger(count) || count < 0 || count > this.view.length - from)
      throw this.wrong(`${count} bytes wanted, ${this.view.length - from} left`);
    this.at = from + count;
    return from;
  }
}
