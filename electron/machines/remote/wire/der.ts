import { Reader } from './reader';

/**
 * The part of DER [ITU-T X.690, 8.1 and 10.1] that SPNEGO needs: tags of one byte, definite lengths of up to four
 * bytes.
 */
export interface Element {
  readonly tag: number;
  readonly content: Buffer;
}

export function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthBytes(content.length), content]);
}

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 + bytes.length, ...bytes]);
}

/** The elements that `bytes` consists of, in order. Throws E-NET-PROTOCOL. */
export function elementsIn(bytes: Uint8Array, layer: string): readonly Element[] {
  const reader = new Reader(bytes, layer);
  const found: Element[] = [];
  while (reader.left > 0) found.push(readElement(reader));
  return found;
}

/** The content of the only element in `bytes`, which must have this tag. */
export function onlyElement(bytes: Uint8Array, tag: number, layer: string): Buffer {
  const [first, ...more] = elementsIn(bytes, layer);
  if (first?.tag !== tag || more.length > 0) throw new Reader(bytes, layer).wrong(`no element 0x${tag.toString(16)}`);
  return first.content;
}

function readElement(reader: Reader): Element {
  const tag = reader.u8();
  if ((tag & 0x1f) === 0x1f) throw reader.wrong('a tag of more than one byte');
  return { tag, content: reader.take(readLength(reader)) };
}

function readLength(reader: Reader): number {
  const first = reader.u8();
  if (first < 0x80) return first;
  const count = first & 0x7f;
  if (count === 0 || count > 4) throw reader.wrong(`a length of ${count} bytes`);
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + reader.u8();
  return length;
}
