import { sentence } from '../../contract/words/sentence';
import type { RegistryValue } from '../registry';
import { Cell, contentAt, contentSize, expectCell } from './cells';
import type { HiveImage } from './image';
import type { KeyNode } from './key-node';
import { malformed } from './malformed';
import { decodeName } from './names';
import type { Visit } from './visit';

/** Offsets of the fields in a value cell (CM_KEY_VALUE). */
export const Vk = { NAME_LENGTH: 2, DATA_SIZE: 4, DATA: 8, TYPE: 12, FLAGS: 16, NAME: 20 } as const;
export const VK_COMPRESSED = 1;
/** Set in a value's size if its data, of at most four bytes, is stored instead of the offset. */
export const INLINE = 0x8000_0000;
/** From version 1.4 (Windows XP) on, longer data is stored in pieces of this size. */
export const SEGMENT = 16_344;

/** Offsets of a key's values, in their order. */
export function readValueList(image: HiveImage, { valueCount, valueList }: KeyNode, visit: Visit): readonly number[] {
  if (valueCount === 0) return [];
  visit.spend(valueCount * 4, valueList);
  const at = contentAt(image, valueList, valueCount * 4, 'value-list');
  const offsets: number[] = new Array<number>(valueCount);
  for (let i = 0; i < valueCount; i++) offsets[i] = image.view.getUint32(at + i * 4, true);
  return offsets;
}

/** Reads one value. Its data is a part of the image, not a copy, unless it is stored in pieces. */
export function readValue(image: HiveImage, offset: number, visit: Visit): RegistryValue {
  const { view, bytes } = image;
  const at = valueAt(image, offset, visit);
  const compressed = (view.getUint16(at + Vk.FLAGS, true) & VK_COMPRESSED) !== 0;
  const name = decodeName(bytes, at + Vk.NAME, view.getUint16(at + Vk.NAME_LENGTH, true), compressed);
  return { name, type: view.getUint32(at + Vk.TYPE, true), data: readData(image, at) };
}

/** The cells of a value: its own and those of its data (none if the data is stored inline). */
export function cellsOfValue(image: HiveImage, offset: number, visit: Visit): readonly number[] {
  return [offset, ...cellsOfData(image, offset, visit)];
}

/** The cells of a value's data. */
export function cellsOfData(image: HiveImage, offset: number, visit: Visit): readonly number[] {
  const { view } = image;
  const at = valueAt(image, offset, visit);
  const size = view.getUint32(at + Vk.DATA_SIZE, true);
  const cell = view.getUint32(at + Vk.DATA, true);
  if (size === 0 || size >= INLINE) return [];
  return isWhole(image, cell, size) ? [cell] : pieces(image, cell, size).cells;
}

/** Where a value's content begins, after checking its name and the size of its data. */
function valueAt(image: HiveImage, offset: number, visit: Visit): number {
  const { view, where } = image;
  const at = contentAt(image, offset, Vk.NAME, 'value');
  expectCell(image, at, Cell.VK);
  const length = view.getUint16(at + Vk.NAME_LENGTH, true);
  contentAt(image, offset, Vk.NAME + length, 'value');
  visit.spend(Vk.NAME + length, offset);
  const stored = view.getUint32(at + Vk.DATA_SIZE, true);
  if (stored < INLINE) visit.spend(stored, offset);
  else if (stored - INLINE > 4)
    throw malformed(where, at + Vk.DATA_SIZE, sentence('detail.hive.inline', { size: stored - INLINE }));
  return at;
}

function readData(image: HiveImage, at: number): Uint8Array {
  const { view, bytes } = image;
  const size = view.getUint32(at + Vk.DATA_SIZE, true);
  if (size >= INLINE) return part(bytes, at + Vk.DATA, size - INLINE);
  if (size === 0) return new Uint8Array();
  const cell = view.getUint32(at + Vk.DATA, true);
  if (isWhole(image, cell, size)) return part(bytes, contentAt(image, cell, size, 'data'), size);
  const data = new Uint8Array(size);
  let filled = 0;
  for (const { from, length } of pieces(image, cell, size).parts) {
    data.set(part(bytes, from, length), filled);
    filled += length;
  }
  return data;
}

/** Whether the data is in one cell; data that is longer than a piece and does not fit its cell is stored in pieces. */
function isWhole(image: HiveImage, cell: number, size: number): boolean {
  if (size > SEGMENT && contentSize(image, cell, 'data') < size) return false;
  contentAt(image, cell, size, 'data');
  return true;
}

interface Pieces {
  readonly cells: readonly number[];
  /** Where each piece is in the file. */
  readonly parts: readonly { readonly from: number; readonly length: number }[];
}

function pieces(image: HiveImage, offset: number, size: number): Pieces {
  const { view, where } = image;
  const at = contentAt(image, offset, 8, 'data');
  expectCell(image, at, Cell.DB);
  const count = view.getUint16(at + 2, true);
  if (count !== Math.ceil(size / SEGMENT)) throw malformed(where, at + 2, sentence('detail.hive.pieces', { size, count }));
  const list = view.getUint32(at + 4, true);
  const listAt = contentAt(image, list, count * 4, 'piece-list');
  const cells = [offset, list];
  const parts = [];
  for (let i = 0; i < count; i++) {
    const segment = view.getUint32(listAt + i * 4, true);
    const length = Math.min(SEGMENT, size - i * SEGMENT);
    parts.push({ from: contentAt(image, segment, length, 'data'), length });
    cells.push(segment);
  }
  return { cells, parts };
}

/** As `subarray`, in a third of the time. */
function part(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + at, length);
}
