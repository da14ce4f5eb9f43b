import { sealed } from './blank-hive';

const SECTOR = 512;

/**
 * A hive whose write from `before` to `after` was cut short after `cut` bytes of its bins, and its log in the old
 * format, both made from the description of the format without the code under test.
 */
export function oldLogOf(
  before: Uint8Array,
  after: Uint8Array,
  cut: number,
): { readonly hive: Uint8Array; readonly log: Uint8Array } {
  const [was, is] = [Buffer.from(before), Buffer.from(after)];
  const hive = Buffer.alloc(Math.max(was.length, is.length));
  was.copy(hive);
  is.copy(hive, 4096, 4096, 4096 + Math.min(cut, is.length - 4096));
  // The write begins with the new base block, whose second number is still the old one.
  is.copy(hive, 0, 0, 4096);
  hive.writeUInt32LE(was.readUInt32LE(8), 8);

  const size = is.readUInt32LE(40);
  const bitmap = Buffer.alloc(Math.ceil(size / SECTOR / 8));
  const sectors: Buffer[] = [];
  for (let i = 0; i < size / SECTOR; i++) {
    const at = 4096 + i * SECTOR;
    const sector = is.subarray(at, at + SECTOR);
    if (sector.equals(was.subarray(at, at + SECTOR))) continue;
    bitmap[i >>> 3]! |= 1 << (i & 7);
    sectors.push(sector);
  }
  const head = Buffer.from(is.subarray(0, SECTOR));
  head.writeUInt32LE(1, 28);
  const vector = Buffer.concat([Buffer.from('DIRT'), bitmap]);
  const padding = Buffer.alloc(Math.ceil(vector.length / SECTOR) * SECTOR - vector.length);
  return { hive: sealed(hive), log: Buffer.concat([sealed(head), vector, padding, ...sectors]) };
}
