import { sentence } from '../../contract/words/sentence';
import { BASE_SIZE, type BaseBlock, HBIN, type HiveRole, readBaseBlock } from './base-block';
import { malformed, unmarked } from './malformed';

/**
 * The bytes of a hive file, with what is needed to navigate them. Offsets inside count from the end of the base block.
 */
export interface HiveImage {
  /** The file, for errors. */
  readonly where: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly base: BaseBlock;
  /** Bytes of all bins. */
  readonly size: number;
  /** Bytes before a cell's content: its size; in hives of NT 3.1 also the offset of the preceding cell. */
  readonly head: 4 | 8;
}

/** No offset. */
export const NIL = 0xffff_ffff;

export const BIN_HEAD = 32;
export const BIN_UNIT = 4096;
const NK = 0x6b6e;

/** Opens a hive's bytes. It checks the base block and the chain of bins; cells are checked when they are read. */
export function openImage(given: Uint8Array, where: string, role?: HiveRole): HiveImage {
  // A part of a Node Buffer is a Buffer, which takes three times as long to create.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const base = readBaseBlock(bytes, where, role);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = base.dataSize;
  if (size === 0 || size % BIN_UNIT !== 0 || size > bytes.length - BASE_SIZE) {
    throw malformed(where, 40, sentence('detail.hive.bins', { size, length: bytes.length }));
  }
  const image = { where, bytes, view, base, size };
  for (let at = 0; at < size; at = binEnd(image, at)) continue;
  return { ...image, head: base.minor === 1 && !isKeyAt(image, base.root + 4) ? 8 : 4 };
}

/** Where the bin at `offset` ends; throws if there is none. */
export function binEnd({ where, view, size }: Pick<HiveImage, 'where' | 'view' | 'size'>, offset: number): number {
  const at = BASE_SIZE + offset;
  if (view.getUint32(at, true) !== HBIN) throw unmarked(where, at, 'hbin');
  if (view.getUint32(at + 4, true) !== offset) throw malformed(where, at + 4, sentence('detail.hive.bin-place'));
  const length = view.getUint32(at + 8, true);
  if (length === 0 || length % BIN_UNIT !== 0 || length > size - offset)
    throw malformed(where, at + 8, sentence('detail.hive.bin-size', { size: length }));
  return offset + length;
}

export function writeBinHead(view: DataView, offset: number, length: number): void {
  const at = BASE_SIZE + offset;
  view.setUint32(at, HBIN, true);
  view.setUint32(at + 4, offset, true);
  view.setUint32(at + 8, length, true);
}

function isKeyAt({ view, size }: Pick<HiveImage, 'view' | 'size'>, offset: number): boolean {
  return offset < size - 1 && view.getUint16(BASE_SIZE + offset, true) === NK;
}
