import { sentence } from '../../../contract/words/sentence';
import { BASE_SIZE } from '../base-block';
import { BIN_HEAD, binEnd, type HiveImage } from '../image';
import { type HivePart, malformed, partSays } from '../malformed';

/** Every cell of a hive, found by going through the bins from end to end. */
export interface CellMap {
  readonly free: readonly number[];
  /** Records that a cell belongs to something. Throws if it is no allocated cell, or already belongs to something. */
  claim(offset: number, what: HivePart): void;
}

export function mapCells(image: HiveImage): CellMap {
  const { view, size, where } = image;
  const starts = new Uint8Array((size >>> 6) + 1);
  const claimed = new Uint8Array((size >>> 6) + 1);
  const free: number[] = [];
  for (let bin = 0; bin < size;) {
    const end = binEnd(image, bin);
    for (let offset = bin + BIN_HEAD; offset < end;) {
      const stored = view.getInt32(BASE_SIZE + offset, true);
      const length = Math.abs(stored);
      if (length < 8 || length % 8 !== 0 || length > end - offset)
        throw malformed(where, BASE_SIZE + offset, sentence('detail.hive.cell-size', { size: length }));
      if (stored > 0) free.push(offset);
      else mark(starts, offset);
      offset += length;
    }
    bin = end;
  }
  return {
    free,
    claim(offset, what) {
      if (!isMarked(starts, offset))
        throw malformed(where, BASE_SIZE + offset, sentence('detail.hive.no-cell', { what: partSays(what) }));
      if (isMarked(claimed, offset))
        throw malformed(where, BASE_SIZE + offset, sentence('detail.hive.claimed', { what: partSays(what) }));
      mark(claimed, offset);
    },
  };
}

function mark(bits: Uint8Array, offset: number): void {
  bits[offset >>> 6] = (bits[offset >>> 6] ?? 0) | (1 << ((offset >>> 3) & 7));
}

function isMarked(bits: Uint8Array, offset: number): boolean {
  return offset % 8 === 0 && ((bits[offset >>> 6] ?? 0) & (1 << ((offset >>> 3) & 7))) !== 0;
}
