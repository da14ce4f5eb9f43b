import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { BASE_SIZE, type HiveRole } from '../base-block';
import { BIN_HEAD, BIN_UNIT, binEnd, type HiveImage, openImage, writeBinHead } from '../image';
import { malformed } from '../malformed';
import { type CellMap, mapCells } from './cell-map';

/**
 * A copy of a hive that is being changed: an image whose bytes may grow, and its free cells. Readers use it like any
 * image, but must get `bytes` and `view` again after every `allocate`.
 */
export interface Workspace extends HiveImage {
  readonly cells: CellMap;
  /** Allocates a cell for `need` bytes of content, all zero; returns its offset. */
  allocate(need: number): number;
  /** Frees a cell and overwrites its content with zeros. */
  free(offset: number): void;
  /** Joins neighbouring free cells in the bins that were changed; returns the finished hive. */
  finish(): Uint8Array;
}

/** Free cells are sorted by size class; this many of the same class are tried before a larger cell is split. */
const TRIES = 32;
/** The format counts in 31 bits. */
const LARGEST = 0x7fff_0000;

/**
 * Throws E-HIVE-VERSION for hives of NT 3.1, whose cells are linked to one another: the product only reads such hives.
 */
export function openWorkspace(original: Uint8Array, where: string, role?: HiveRole): Workspace {
  const image = openImage(new Uint8Array(original), where, role);
  if (image.head !== 4) throw new RepairError('E-HIVE-VERSION', where, { detail: '1.1' });
  let { bytes, view, size } = image;
  const cells = mapCells(image);
  const classes: number[][] = Array.from({ length: 32 }, () => []);
  /** Pages with cells that were allocated or freed. */
  const touched = new Set<number>();

  const sizeAt = (offset: number): number => view.getInt32(BASE_SIZE + offset, true);
  const classOf = (length: number): number => 31 - Math.clz32(length >>> 3);

  function offer(offset: number, length: number): void {
    view.setInt32(BASE_SIZE + offset, length, true);
    classes[classOf(length)]!.push(offset);
    touched.add(Math.floor(offset / BIN_UNIT));
  }

  function take(length: number): number | undefined {
    const own = classes[classOf(length)]!;
    for (let i = own.length - 1; i >= Math.max(0, own.length - TRIES); i--) {
      const offset = own[i]!;
      if (sizeAt(offset) < length) continue;
      own[i] = own.at(-1)!;
      own.pop();
      return offset;
    }
    for (let c = classOf(length) + 1; c < classes.length; c++) {
      const offset = classes[c]!.pop();
      if (offset !== undefined) return offset;
    }
    return undefined;
  }

  function grow(length: number): void {
    const more = Math.ceil((length + BIN_HEAD) / BIN_UNIT) * BIN_UNIT;
    if (size + more > LARGEST) throw new RepairError('E-OUT-FULL', where);
    const needed = BASE_SIZE + size + more;
    if (bytes.length < needed) {
      // Leaves room for later bins, so that many small ones do not copy the hive each time.
      const larger = new Uint8Array(needed + (size >>> 2));
      larger.set(bytes);
      bytes = larger;
      view = new DataView(bytes.buffer);
    }
    bytes.fill(0, BASE_SIZE + size, needed);
    writeBinHead(view, size, more);
    const offset = size + BIN_HEAD;
    size += more;
    offer(offset, more - BIN_HEAD);
  }

  for (const offset of cells.free) classes[classOf(sizeAt(offset))]!.push(offset);

  return {
    where,
    base: image.base,
    head: image.head,
    cells,
    get bytes() {
      return bytes;
    },
    get view() {
      return view;
    },
    get size() {
      return size;
    },
    allocate(need) {
      const length = Math.ceil((need + image.head) / 8) * 8;
      let offset = take(length);
      if (offset === undefined) {
        grow(length);
        offset = take(length)!;
      }
      const rest = sizeAt(offset) - length;
      if (rest > 0) offer(offset + length, rest);
      view.setInt32(BASE_SIZE + offset, -length, true);
      bytes.fill(0, BASE_SIZE + offset + image.head, BASE_SIZE + offset + length);
      return offset;
    },
    free(offset) {
      const length = -sizeAt(offset);
      if (length <= 0) throw malformed(where, BASE_SIZE + offset, sentence('detail.hive.freed-twice'));
      bytes.fill(0, BASE_SIZE + offset + image.head, BASE_SIZE + offset + length);
      offer(offset, length);
    },
    finish() {
      joinFree();
      return bytes.subarray(0, Math.max(original.length, BASE_SIZE + size));
    },
  };

  function joinFree(): void {
    for (let bin = 0; bin < size;) {
      const end = binEnd({ where, view, size }, bin);
      for (let page = bin; page < end; page += BIN_UNIT) {
        if (!touched.has(page / BIN_UNIT)) continue;
        joinBin(bin + BIN_HEAD, end);
        break;
      }
      bin = end;
    }
  }

  function joinBin(start: number, end: number): void {
    let before = -1;
    for (let offset = start; offset < end;) {
      const length = sizeAt(offset);
      if (length > 0 && before >= 0) {
        view.setInt32(BASE_SIZE + before, sizeAt(before) + length, true);
        view.setInt32(BASE_SIZE + offset, 0, true);
      } else {
        before = length > 0 ? offset : -1;
      }
      offset += Math.abs(length);
    }
  }
}
