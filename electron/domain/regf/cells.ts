import { sentence } from '../../contract/words/sentence';
import { BASE_SIZE } from './base-block';
import { BIN_HEAD, type HiveImage } from './image';
import { type HivePart, malformed, partSays, unmarked } from './malformed';

/** Signatures of cells, as the 16-bit numbers that the file stores. */
export const Cell = { NK: 0x6b6e, VK: 0x6b76, SK: 0x6b73, DB: 0x6264, LF: 0x666c, LH: 0x686c, LI: 0x696c, RI: 0x6972 } as const;

const NAMES = new Map<number, string>(Object.entries(Cell).map(([name, code]) => [code, name.toLowerCase()]));

/**
 * Where the content of an allocated cell begins in the file, after checking that it has at least `need` bytes.
 * @param what the part of the hive that the cell is read as, for the error
 */
export function contentAt(image: HiveImage, offset: number, need: number, what: HivePart): number {
  const holds = contentSize(image, offset, what);
  if (holds < need)
    throw malformed(image.where, BASE_SIZE + offset, sentence('detail.hive.small', { what: partSays(what), need, holds }));
  return BASE_SIZE + offset + image.head;
}

/** How many bytes of content an allocated cell has. */
export function contentSize(image: HiveImage, offset: number, what: HivePart): number {
  const at = BASE_SIZE + offset;
  if (offset < BIN_HEAD || offset % 8 !== 0 || offset > image.size - 8)
    throw malformed(image.where, at, sentence('detail.hive.outside', { what: partSays(what) }));
  const size = -image.view.getInt32(at, true);
  if (size <= 0) throw malformed(image.where, at, sentence('detail.hive.free', { what: partSays(what) }));
  if (size % 8 !== 0 || size > image.size - offset) throw malformed(image.where, at, sentence('detail.hive.cell-size', { size }));
  return size - image.head;
}

/** Throws unless the content at `at` begins with the signature. */
export function expectCell({ where, view }: HiveImage, at: number, signature: number): void {
  if (view.getUint16(at, true) !== signature) throw unmarked(where, at, NAMES.get(signature) ?? '');
}
