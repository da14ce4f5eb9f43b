import { encodeUtf16 } from '../../../domain/utf16';

/** Builds a message, little endian. */
export class Writer {
  private buffer = Buffer.alloc(128);
  private end = 0;

  get length(): number {
    return this.end;
  }

  u8(value: number): this {
    const at = this.grow(1);
    this.buffer.writeUInt8(value, at);
    return this;
  }

  u16(value: number): this {
    const at = this.grow(2);
    this.buffer.writeUInt16LE(value, at);
    return this;
  }

  u32(value: number): this {
    const at = this.grow(4);
    this.buffer.writeUInt32LE(value, at);
    return this;
  }

  u64(value: bigint): this {
    const at = this.grow(8);
    this.buffer.writeBigUInt64LE(value, at);
    return this;
  }

  bytes(value: Uint8Array): this {
    const at = this.grow(value.length);
    this.buffer.set(value, at);
    return this;
  }

  zeros(count: number): this {
    this.grow(count);
    return this;
  }

  /** Zeros up to the next multiple of `size`. */
  align(size: number): this {
    return this.zeros((size - (this.end % size)) % size);
  }

  ascii(text: string): this {
    return this.bytes(Buffer.from(text, 'latin1'));
  }

  utf16(text: string): this {
    return this.bytes(encodeUtf16(text));
  }

  done(): Buffer {
    return this.buffer.subarray(0, this.end);
  }

  /** Makes room, perhaps in a new buffer, and returns where it begins. */
  private grow(count: number): number {
    const from = this.end;
    this.end += count;
    if (this.end > this.buffer.length) {
      const larger = Buffer.alloc(Math.max(this.end, this.buffer.length * 2));
      this.buffer.copy(larger, 0, 0, from);
      this.buffer = larger;
    }
    return from;
  }
}
