import { Base, BASE_SIZE, type BaseBlock, checksumOf, readBaseBlock } from './base-block';

/**
 * A log of the old format begins with a base block of one sector, then "DIRT" and one bit for each sector of the bins.
 */
const SECTOR = 512;
const DIRT = 0x54524944;
const MARK_SIZE = 4;

/**
 * Completes, from its log, a hive whose last write was cut short, as its Windows would do: the log contains the sectors
 * that were to be written (regf specification, "Old format"). Null if the log is incomplete or belongs to another
 * write. The checksum of the hive's own base block must be right, since the base block says which write that was.
 */
export function replayOldLog(hive: Uint8Array, log: Uint8Array, where: string): Uint8Array | null {
  const base = readBaseBlock(hive, where);
  const head = headOf(log);
  if (!base.checksumHolds || head === null || !isSameWrite(base, hive, head)) return null;
  const sectors = dirtySectors(log, head.dataSize);
  if (sectors === null) return null;
  const whole = new Uint8Array(Math.max(hive.length, BASE_SIZE + head.dataSize));
  whole.set(hive);
  whole.set(log.subarray(0, SECTOR));
  for (const { from, to } of sectors) whole.set(log.subarray(from, from + SECTOR), BASE_SIZE + to);
  const view = new DataView(whole.buffer, 0, BASE_SIZE);
  view.setUint32(Base.TYPE, 0, true);
  view.setUint32(Base.CHECKSUM, checksumOf(view), true);
  return whole;
}

interface LogHead {
  readonly view: DataView;
  readonly sequence: number;
  readonly dataSize: number;
}

function headOf(log: Uint8Array): LogHead | null {
  if (log.length < SECTOR + MARK_SIZE) return null;
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  const u32 = (at: number): number => view.getUint32(at, true);
  const isWhole = u32(Base.CHECKSUM) === checksumOf(view) && u32(Base.SEQUENCE_BEGUN) === u32(Base.SEQUENCE_DONE);
  const dataSize = u32(Base.DATA_SIZE);
  if (!isWhole || u32(SECTOR) !== DIRT || dataSize === 0 || dataSize % BASE_SIZE !== 0) return null;
  return { view, sequence: u32(Base.SEQUENCE_DONE), dataSize };
}

/** The log of a write has the sequence number with which that write began in the hive, and the same time. */
function isSameWrite({ begun }: BaseBlock, hive: Uint8Array, { view, sequence }: LogHead): boolean {
  const written = new DataView(hive.buffer, hive.byteOffset, BASE_SIZE).getBigUint64(Base.WRITTEN, true);
  return sequence === begun && view.getBigUint64(Base.WRITTEN, true) === written;
}

/** Where each dirty sector is in the log, and where it goes in the bins; null if the log ends before the last one. */
function dirtySectors(log: Uint8Array, dataSize: number): readonly { readonly from: number; readonly to: number }[] | null {
  const count = dataSize / SECTOR;
  const bits = SECTOR + MARK_SIZE;
  const bitmapEnd = bits + Math.ceil(count / 8);
  let from = Math.ceil(bitmapEnd / SECTOR) * SECTOR;
  if (bitmapEnd > log.length) return null;
  const sectors: { from: number; to: number }[] = [];
  for (let i = 0; i < count; i++) {
    if (((log[bits + (i >>> 3)] ?? 0) & (1 << (i & 7))) === 0) continue;
    if (from + SECTOR > log.length) return null;
    sectors.push({ from, to: i * SECTOR });
    from += SECTOR;
  }
  return sectors;
}
