import type { RegistryValue } from '../registry';
import { Cell, contentAt, contentSize, expectCell } from './cells';
import type { HiveImage } from './image';
import type { KeyNode } from './key-node';
import { malformed } from './malformed';
import { decodeName } from './names';
import type { Visit } from './visit';

/** Where a value cell keeps what (CM_KEY_VALUE). */
export const Vk = { NAME_LENGTH: 2, DATA_SIZE: 4, DATA: 8, TYPE: 12, FLAGS: 16, NAME: 20 } as const;
export const VK_COMPRESSED = 1;
/** Set in a value's size where its data, of at most four bytes, stands in place of the offset. */
export const INLINE = 0x8000_0000;
/** From version 1.4 (Windows XP) on longer data is kept in pieces of this size. */
export const SEGMENT = 16_344;

/** A value with where it is kept. */
export interface StoredValue extends RegistryValue {
  readonly offset: number;
  /** Offsets of the cells its data takes; none where it is kept inline. */
  readonly cells: readonly number[];
}

/** Offsets of a key's values, in their order. */
export function readValueList(image: HiveImage, { valueCount, valueList }: KeyNode, visit: Visit): readonly number[] {
  if (valueCount === 0) return [];
  visit.spend(valueCount * 4, valueList);
  const at = contentAt(image, valueList, valueCount * 4, 'a list of values');
  const offsets: number[] = new Array<number>(valueCount);
  for (let i = 0; i < valueCount; i++) offsets[i] = image.view.getUint32(at + i * 4, true);
  return offsets;
}

/** One value. Its data is a part of the image, not a copy, except where it is kept in pieces. */
export function readValue(image: HiveImage, offset: number, visit: Visit): StoredValue {
  const { view, bytes } = image;
  const at = contentAt(image, offset, Vk.NAME, 'a value');
  expectCell(image, at, Cell.VK);
  const length = view.getUint16(at + Vk.NAME_LENGTH, true);
  contentAt(image, offset, Vk.NAME + length, 'a value with its name');
  const compressed = (view.getUint16(at + Vk.FLAGS, true) & VK_COMPRESSED) !== 0;
  const name = decodeName(bytes.subarray(at + Vk.NAME, at + Vk.NAME + length), compressed);
  const type = view.getUint32(at + Vk.TYPE, true);
  const stored = view.getUint32(at + Vk.DATA_SIZE, true);
  visit.spend(Vk.NAME + length, offset);
  if (stored >= INLINE) {
    const size = stored - INLINE;
    if (size > 4) throw malformed(image.where, at + Vk.DATA_SIZE, `${size} bytes of data in place of an offset`);
    return { offset, name, type, data: bytes.subarray(at + Vk.DATA, at + Vk.DATA + size), cells: [] };
  }
  if (stored === 0) return { offset, name, type, data: new Uint8Array(), cells: [] };
  visit.spend(stored, offset);
  return { offset, name, type, ...readData(image, view.getUint32(at + Vk.DATA, true), stored) };
}

function readData(image: HiveImage, offset: number, size: number): Pick<StoredValue, 'data' | 'cells'> {
  if (size <= SEGMENT || contentSize(image, offset, 'data') >= size) {
    const at = contentAt(image, offset, size, 'data');
    return { data: image.bytes.subarray(at, at + size), cells: [offset] };
  }
  return readSegments(image, offset, size);
}

function readSegments(image: HiveImage, offset: number, size: number): Pick<StoredValue, 'data' | 'cells'> {
  const { view, bytes, where } = image;
  const at = contentAt(image, offset, 8, 'data in pieces');
  expectCell(image, at, Cell.DB);
  const count = view.getUint16(at + 2, true);
  if (count !== Math.ceil(size / SEGMENT)) throw malformed(where, at + 2, `${size} bytes of data in ${count} pieces`);
  const list = view.getUint32(at + 4, true);
  const listAt = contentAt(image, list, count * 4, 'a list of pieces');
  const data = new Uint8Array(size);
  const cells = [offset, list];
  for (let i = 0; i < count; i++) {
    const segment = view.getUint32(listAt + i * 4, true);
    const part = Math.min(SEGMENT, size - i * SEGMENT);
    const from = contentAt(image, segment, part, 'a piece of data');
    data.set(bytes.subarray(from, from + part), i * SEGMENT);
    cells.push(segment);
  }
  return { data, cells };
}
