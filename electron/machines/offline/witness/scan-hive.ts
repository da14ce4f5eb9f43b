import { RepairError } from '../../../contract/errors';
import { type Sentence, sentence } from '../../../contract/words/sentence';
import type { HiveKey } from '../../../domain/regf/hive';
import type { RegistryValue } from '../../../domain/registry';

/**
 * A second reader of hives that shares no code with the first. The first follows the lists from the top key down; this
 * one goes through the file from end to end, cell by cell, and builds the tree from the parent that each key names. A
 * key counts only if it names a parent and some list names the key.
 * @throws RepairError E-HIVE-MALFORMED if a cell, a bin or a value is not what it should be
 */
export function scanHive(bytes: Uint8Array, where: string): HiveKey {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scan = new Scan(file, where);
  const index = scan.index();
  return new ScannedKey(scan, index, file.readUInt32LE(36), 0);
}

const BINS = 4096;
const DEEPEST = 512;

/** Finds the keys that name a given key as their parent. */
class Index {
  /** The parent's position and the key's index in one number, sorted: 28 and 25 bits, enough for any hive. */
  private readonly pairs: Float64Array;

  constructor(
    private readonly keys: readonly number[],
    parentOf: (key: number) => number,
  ) {
    this.pairs = Float64Array.from(keys, (key, i) => (parentOf(key) >>> 3) * PLACES + i).sort();
  }

  /** The offsets of a key's children, in the order of the file. */
  below(parent: number): readonly number[] {
    const [from, end] = [(parent >>> 3) * PLACES, ((parent >>> 3) + 1) * PLACES];
    let [low, high] = [0, this.pairs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.pairs[middle]! < from) low = middle + 1;
      else high = middle;
    }
    const children: number[] = [];
    for (; low < this.pairs.length && this.pairs[low]! < end; low++) children.push(this.keys[this.pairs[low]! - from]!);
    return children;
  }
}

/** More keys than the largest hive can contain. */
const PLACES = 2 ** 25;

class Scan {
  private readonly end: number;
  /** One bit per possible position, set if an allocated cell begins there. */
  private readonly cells: Uint8Array;
  private left: number;

  constructor(
    readonly file: Buffer,
    readonly where: string,
  ) {
    if (file.length < BINS || file.toString('latin1', 0, 4) !== 'regf') throw this.unmarked(0, 'regf');
    this.end = BINS + file.readUInt32LE(40);
    if (this.end > file.length)
      throw this.wrong(40, sentence('detail.hive.bins', { size: this.end - BINS, length: file.length }));
    this.left = this.end;
    this.cells = new Uint8Array(Math.ceil(this.end / 64));
  }

  index(): Index {
    const keys: number[] = [];
    const lists: number[] = [];
    for (let bin = BINS; bin < this.end;) {
      const size = this.file.readUInt32LE(bin + 8);
      if (this.file.toString('latin1', bin, bin + 4) !== 'hbin' || size < 4096 || size > this.end - bin)
        throw this.unmarked(bin, 'hbin');
      for (let at = bin + 32; at < bin + size;) {
        const stored = this.file.readInt32LE(at);
        const length = Math.abs(stored);
        if (length < 8 || length % 8 !== 0 || length > bin + size - at)
          throw this.wrong(at, sentence('detail.hive.cell-size', { size: length }));
        if (stored < 0) {
          setMark(this.cells, at);
          const mark = this.file.readUInt16LE(at + 4);
          if (mark === KEY && length >= 80) keys.push(at - BINS);
          else if (LISTS.has(mark)) lists.push(at);
        }
        at += length;
      }
      bin += size;
    }
    const root = this.file.readUInt32LE(36);
    const listed = this.listed(lists);
    const parentOf = (key: number): number => this.file.readUInt32LE(BINS + key + 20);
    const isChild = (key: number): boolean => key !== root && parentOf(key) % 8 === 0 && isMarked(listed, key);
    return new Index(keys.filter(isChild), parentOf);
  }

  /** One bit per possible position, set if a list names it. */
  private listed(lists: readonly number[]): Uint8Array {
    const { file, end } = this;
    const listed = new Uint8Array(this.cells.length);
    for (const at of lists) {
      const step = LISTS.get(file.readUInt16LE(at + 4)) ?? 4;
      // Other data may look like a list; what it names is then not a key, or has another parent.
      const room = Math.floor((this.room(at - BINS) - 4) / step);
      const count = Math.min(file.readUInt16LE(at + 6), room);
      for (let i = 0; i < count; i++) {
        const named = file.readUInt32LE(at + 8 + i * step);
        if (named % 8 === 0 && named < end) setMark(listed, named);
      }
    }
    return listed;
  }

  key(offset: number): number {
    const at = this.content(offset, 76);
    if (this.file.readUInt16LE(at) !== KEY) throw this.unmarked(at, 'nk');
    return at;
  }

  className(at: number): string | undefined {
    const [offset, length] = [this.file.readUInt32LE(at + 48), this.file.readUInt16LE(at + 74)];
    if (length === 0 || offset === NOWHERE) return undefined;
    const start = this.content(offset, length);
    return this.file.toString('utf16le', start, start + length);
  }

  security(offset: number): Uint8Array | null {
    if (offset === NOWHERE) return null;
    const at = this.content(offset, 20);
    const length = this.file.readUInt32LE(at + 16);
    this.content(offset, 20 + length);
    return this.file.subarray(at + 20, at + 20 + length);
  }

  values(key: number): readonly RegistryValue[] {
    const count = this.file.readUInt32LE(key + 36);
    // With flag 0x40 the number is a predefined handle: the key has no values of its own.
    if (count === 0 || (this.file.readUInt16LE(key + 2) & 0x40) !== 0) return [];
    const list = this.content(this.file.readUInt32LE(key + 40), count * 4);
    const values: RegistryValue[] = [];
    for (let i = 0; i < count; i++) values.push(this.value(this.file.readUInt32LE(list + i * 4)));
    return values;
  }

  private value(offset: number): RegistryValue {
    const { file } = this;
    const at = this.content(offset, 20);
    if (file.readUInt16LE(at) !== VALUE) throw this.unmarked(at, 'vk');
    const name = this.name(at + 20, file.readUInt16LE(at + 2), (file.readUInt16LE(at + 16) & 1) !== 0, offset);
    const stored = file.readUInt32LE(at + 4);
    const size = stored % 0x8000_0000;
    this.spend(at, 24 + size);
    const inPlace = stored !== size;
    if (inPlace && size > 4) throw this.wrong(at + 4, sentence('detail.hive.inline', { size }));
    const data = inPlace ? file.subarray(at + 8, at + 8 + size) : this.data(file.readUInt32LE(at + 8), size);
    return { name, type: file.readUInt32LE(at + 12), data };
  }

  private data(offset: number, size: number): Uint8Array {
    if (size === 0) return new Uint8Array();
    if (this.room(offset) >= size) {
      const at = this.content(offset, size);
      return this.file.subarray(at, at + size);
    }
    const head = this.content(offset, 8);
    if (this.file.readUInt16LE(head) !== PIECES) throw this.unmarked(head, 'db');
    const pieces = this.file.readUInt16LE(head + 2);
    const list = this.content(this.file.readUInt32LE(head + 4), pieces * 4);
    const parts: Uint8Array[] = [];
    let missing = size;
    for (let i = 0; i < pieces; i++) {
      const part = Math.min(missing, 16_344);
      const at = this.content(this.file.readUInt32LE(list + i * 4), part);
      parts.push(this.file.subarray(at, at + part));
      missing -= part;
    }
    if (missing !== 0) throw this.wrong(head, sentence('detail.hive.pieces', { size, count: pieces }));
    return Buffer.concat(parts);
  }

  name(at: number, length: number, bytewise: boolean, cell: number): string {
    this.content(cell, at - (BINS + cell + 4) + length);
    return this.file.toString(bytewise ? 'latin1' : 'utf16le', at, at + length);
  }

  /** Where the content of an allocated cell begins; throws if the cell has less than `need` bytes. */
  private content(offset: number, need: number): number {
    if (this.room(offset) < need) throw this.wrong(BINS + offset, sentence('detail.hive.no-room'));
    return BINS + offset + 4;
  }

  /** Bytes of content in the allocated cell at `offset`; −1 if none begins there. */
  private room(offset: number): number {
    const at = BINS + offset;
    const isCell = offset % 8 === 0 && at < this.end && isMarked(this.cells, at);
    return isCell ? -this.file.readInt32LE(at) - 4 : -1;
  }

  /** Values that add up to more bytes than the file has refer to the same data again and again. */
  private spend(at: number, bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw this.wrong(at, sentence('detail.hive.too-much'));
  }

  wrong(at: number, what: Sentence): RepairError {
    const place = `0x${at.toString(16)}`;
    return new RepairError('E-HIVE-MALFORMED', this.where, { detail: sentence('detail.at', { at: place, why: what }) });
  }

  private unmarked(at: number, mark: string): RepairError {
    return this.wrong(at, sentence('detail.hive.mark', { mark }));
  }
}

/** A key as the scan found it. A class, like the first reader's: there are too many keys for closures. */
class ScannedKey implements HiveKey {
  readonly name: string;
  private readonly at: number;

  constructor(
    private readonly scan: Scan,
    private readonly index: Index,
    private readonly offset: number,
    private readonly depth: number,
  ) {
    if (depth > DEEPEST) throw new RepairError('E-REG-TOO-DEEP', scan.where);
    this.at = scan.key(offset);
    this.name = scan.name(this.at + 76, scan.file.readUInt16LE(this.at + 72), (this.flags & 0x20) !== 0, offset);
  }

  get flags(): number {
    return this.scan.file.readUInt16LE(this.at + 2);
  }

  get link(): boolean {
    return (this.flags & 0x10) !== 0;
  }

  get modified(): bigint {
    return this.scan.file.readBigUInt64LE(this.at + 4);
  }

  get className(): string | undefined {
    return this.scan.className(this.at);
  }

  get security(): Uint8Array | null {
    return this.scan.security(this.scan.file.readUInt32LE(this.at + 44));
  }

  values(): readonly RegistryValue[] {
    return this.scan.values(this.at);
  }

  subkeys(): readonly HiveKey[] {
    const { scan, index, at, offset, depth } = this;
    const below = index.below(offset);
    const wanted = scan.file.readUInt32LE(at + 20);
    if (below.length !== wanted) throw scan.wrong(at, sentence('detail.hive.subkeys', { wanted, found: below.length }));
    return below.map((child) => new ScannedKey(scan, index, child, depth + 1));
  }
}

const NOWHERE = 0xffff_ffff;

/** Marks of list cells, each with the size of an entry in bytes. */
const LISTS: ReadonlyMap<number, number> = new Map([
  [mark('lf'), 8],
  [mark('lh'), 8],
  [mark('li'), 4],
]);
const KEY = mark('nk');
const VALUE = mark('vk');
const PIECES = mark('db');

function mark(letters: string): number {
  return Buffer.from(letters, 'latin1').readUInt16LE(0);
}

/** Sets the bit of one position; a set has one bit for every eight bytes. */
function setMark(places: Uint8Array, offset: number): void {
  places[offset >>> 6]! |= 1 << ((offset >>> 3) & 7);
}

function isMarked(places: Uint8Array, offset: number): boolean {
  return (places[offset >>> 6]! & (1 << ((offset >>> 3) & 7))) !== 0;
}
