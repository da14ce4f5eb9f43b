import { Reader } from '../reader';
import { Writer } from '../writer';

/** NDR, 32 bits, little endian [C706 14, MS-RPCE 2.2.4]: the part that the procedures here need. */

/** Any pointer that is not null. */
const REFERENT = 0x0002_0000;

/** Arguments of a call: every number is aligned to its size, counted from the stub's beginning. */
export class NdrWriter {
  private readonly writer = new Writer();

  u16(value: number): this {
    this.writer.align(2).u16(value);
    return this;
  }

  u32(value: number): this {
    this.writer.align(4).u32(value);
    return this;
  }

  handle(handle: Uint8Array): this {
    this.writer.align(4).bytes(handle);
    return this;
  }

  null(): this {
    return this.u32(0);
  }

  pointer(): this {
    return this.u32(REFERENT);
  }

  /** A pointer to a number. */
  numberAt(value: number): this {
    return this.pointer().u32(value);
  }

  /** RRP_UNICODE_STRING [MS-RRP 2.2.5] with its NUL; lengths are in bytes. */
  counted(text: string): this {
    const bytes = (text.length + 1) * 2;
    return this.u16(bytes).u16(bytes).pointer().wide(text);
  }

  /** RRP_UNICODE_STRING without text or room. */
  nothingCounted(): this {
    return this.u16(0).u16(0).null();
  }

  /** RRP_UNICODE_STRING as room for an answer of that many units. */
  room(units: number): this {
    return this.u16(0)
      .u16(units * 2)
      .pointer()
      .u32(units)
      .u32(0)
      .u32(0);
  }

  /** Like `room`, but with a NUL: some servers answer an array that is present but empty with a fault. */
  roomWithNul(units: number): this {
    return this.u16(2)
      .u16(units * 2)
      .pointer()
      .u32(units)
      .u32(0)
      .u32(1)
      .u16(0);
  }

  /** A conformant and varying string of wide characters with its NUL. */
  wide(text: string): this {
    this.u32(text.length + 1)
      .u32(0)
      .u32(text.length + 1);
    this.writer.utf16(`${text}\0`);
    return this;
  }

  /** A conformant array of bytes. */
  bytes(data: Uint8Array): this {
    this.u32(data.length);
    this.writer.bytes(data);
    return this;
  }

  done(): Buffer {
    return this.writer.done();
  }
}

export const HANDLE = 20;

/** An answer's stub. */
export class NdrReader {
  private readonly reader: Reader;

  constructor(stub: Uint8Array, layer: string) {
    this.reader = new Reader(stub, layer);
  }

  u16(): number {
    return this.reader.align(2).u16();
  }

  u32(): number {
    return this.reader.align(4).u32();
  }

  /** A FILETIME, which is two numbers. */
  fileTime(): bigint {
    return this.reader.align(4).u64();
  }

  /** A context handle; a copy, since it outlives its message. */
  handle(): Buffer {
    return Buffer.from(this.reader.align(4).take(HANDLE));
  }

  /** The number that a pointer points to; null for a null pointer. */
  numberAt(): number | null {
    return this.u32() === 0 ? null : this.u32();
  }

  /** RRP_UNICODE_STRING: exactly `Length` bytes count, without a closing NUL. */
  counted(): string {
    const length = this.u16();
    this.u16();
    if (this.u32() === 0) return '';
    const text = this.varying();
    if (length > text.length * 2) throw this.reader.wrong(`${length} bytes of a name of ${text.length} units`);
    const counted = text.slice(0, length / 2);
    return counted.endsWith('\0') ? counted.slice(0, -1) : counted;
  }

  /** A conformant and varying array of wide characters, including any NULs. */
  varying(): string {
    const actual = this.varyingCount();
    return this.reader.utf16(actual * 2);
  }

  /** A conformant and varying array of bytes; a copy. */
  varyingBytes(): Buffer {
    return Buffer.from(this.reader.take(this.varyingCount()));
  }

  /** A conformant array of bytes. */
  bytes(): Buffer {
    return this.reader.take(this.u32());
  }

  wrong(what: string): Error {
    return this.reader.wrong(what);
  }

  private varyingCount(): number {
    const [max, offset, actual] = [this.u32(), this.u32(), this.u32()];
    if (offset !== 0 || actual > max) throw this.reader.wrong(`${actual} items from ${offset} of ${max}`);
    return actual;
  }
}
