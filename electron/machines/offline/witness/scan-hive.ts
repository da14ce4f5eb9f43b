import { RepairError } from '../../../contract/errors';
import type { HiveKey } from '../../../domain/regf/hive';
import type { RegistryValue } from '../../../domain/registry';

/**
 * A second reader of hives, with no line in common with the first. Where that one goes from the top key down the lists,
 * this one goes through the file from end to end, cell by cell, and puts the tree together from what each key says its
 * parent is. A key counts where its parent's claim and some list agree that it is there.
 *
 * Throws E-HIVE-MALFORMED where a cell, a bin or a value is not what it should be.
 */
export function scanHive(bytes: Uint8Array, where: string): HiveKey {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scan = new Scan(file, where);
  const index = scan.index();
  return scan.key(index, file.readUInt32LE(36), 0);
}

const BINS = 4096;
const DEEPEST = 512;

interface Index {
  /** Offsets of keys by the offset of what they call their parent. */
  readonly children: ReadonlyMap<number, readonly number[]>;
}

class Scan {
  private readonly end: number;
  /** One bit for each place where an allocated cell begins. */
  private readonly cells: Uint8Array;
  private left: number;

  constructor(
    private readonly file: Buffer,
    private readonly where: string,
  ) {
    if (file.length < BINS || file.toString('latin1', 0, 4) !== 'regf') throw this.wrong(0, 'no hive');
    this.end = BINS + file.readUInt32LE(40);
    if (this.end > file.length) throw this.wrong(40, 'bins beyond the end of the file');
    this.left = this.end;
    this.cells = new Uint8Array(Math.ceil(this.end / 64));
  }

  index(): Index {
    const keys: number[] = [];
    const lists: number[] = [];
    for (let bin = BINS; bin < this.end;) {
      const size = this.file.readUInt32LE(bin + 8);
      if (this.file.toString('latin1', bin, bin + 4) !== 'hbin' || size < 4096 || size > this.end - bin)
        throw this.wrong(bin, 'no bin');
      for (let at = bin + 32; at < bin + size;) {
        const stored = this.file.readInt32LE(at);
        const length = Math.abs(stored);
        if (length < 8 || length % 8 !== 0 || length > bin + size - at) throw this.wrong(at, 'no cell');
        if (stored < 0) {
          this.cells[at >>> 6]! |= 1 << ((at >>> 3) & 7);
          const mark = this.file.readUInt16LE(at + 4);
          if (mark === KEY && length >= 80) keys.push(at - BINS);
          else if (LISTS.has(mark)) lists.push(at);
        }
        at += length;
      }
      bin += size;
    }
    return { children: this.children(keys, this.listed(lists)) };
  }

  private listed(lists: readonly number[]): ReadonlySet<number> {
    const listed = new Set<number>();
    for (const at of lists) {
      const step = LISTS.get(this.file.readUInt16LE(at + 4)) ?? 4;
      // Data may look like a list; what it names then is no key or has another parent.
      const room = Math.floor((this.room(at - BINS) - 4) / step);
      const count = Math.min(this.file.readUInt16LE(at + 6), room);
      for (let i = 0; i < count; i++) listed.add(this.file.readUInt32LE(at + 8 + i * step));
    }
    return listed;
  }

  private children(keys: readonly number[], listed: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
    const root = this.file.readUInt32LE(36);
    const children = new Map<number, number[]>();
    for (const key of keys) {
      if (key === root || !listed.has(key)) continue;
      const parent = this.file.readUInt32LE(BINS + key + 20);
      const siblings = children.get(parent);
      if (siblings) siblings.push(key);
      else children.set(parent, [key]);
    }
    return children;
  }

  key(index: Index, offset: number, depth: number): HiveKey {
    if (depth > DEEPEST) throw new RepairError('E-REG-TOO-DEEP', this.where);
    const { file } = this;
    const at = this.content(offset, 76);
    if (file.readUInt16LE(at) !== KEY) throw this.wrong(at, 'no key');
    const flags = file.readUInt16LE(at + 2);
    const name = this.name(at + 76, file.readUInt16LE(at + 72), (flags & 0x20) !== 0, offset);
    const below = index.children.get(offset) ?? [];
    return {
      name,
      flags,
      link: (flags & 0x10) !== 0,
      modified: file.readBigUInt64LE(at + 4),
      className: this.className(at),
      security: this.security(file.readUInt32LE(at + 44)),
      values: () => this.values(at),
      subkeys: () => {
        if (below.length !== file.readUInt32LE(at + 20))
          throw this.wrong(at, `${below.length} subkeys found of a key with ${file.readUInt32LE(at + 20)}`);
        return below.map((child) => this.key(index, child, depth + 1));
      },
    };
  }

  private className(at: number): string | undefined {
    const [offset, length] = [this.file.readUInt32LE(at + 48), this.file.readUInt16LE(at + 74)];
    if (length === 0 || offset === NOWHERE) return undefined;
    const start = this.content(offset, length);
    return this.file.toString('utf16le', start, start + length);
  }

  private security(offset: number): Uint8Array | null {
    if (offset === NOWHERE) return null;
    const at = this.content(offset, 20);
    const length = this.file.readUInt32LE(at + 16);
    this.content(offset, 20 + length);
    return this.file.subarray(at + 20, at + 20 + length);
  }

  private values(key: number): readonly RegistryValue[] {
    const count = this.file.readUInt32LE(key + 36);
    if (count === 0) return [];
    const list = this.content(this.file.readUInt32LE(key + 40), count * 4);
    return Array.from({ length: count }, (_, i) => this.value(this.file.readUInt32LE(list + i * 4)));
  }

  private value(offset: number): RegistryValue {
    const { file } = this;
    const at = this.content(offset, 20);
    if (file.readUInt16LE(at) !== VALUE) throw this.wrong(at, 'no value');
    const name = this.name(at + 20, file.readUInt16LE(at + 2), (file.readUInt16LE(at + 16) & 1) !== 0, offset);
    const stored = file.readUInt32LE(at + 4);
    const size = stored % 0x8000_0000;
    this.spend(at, 24 + size);
    const inPlace = stored !== size;
    if (inPlace && size > 4) throw this.wrong(at + 4, 'data of impossible size');
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
    if (this.file.readUInt16LE(head) !== PIECES) throw this.wrong(head, 'data that does not fit its cell');
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
    if (missing !== 0) throw this.wrong(head, 'data with a piece missing');
    return Buffer.concat(parts);
  }

  private name(at: number, length: number, bytewise: boolean, cell: number): string {
    this.content(cell, at - (BINS + cell + 4) + length);
    return this.file.toString(bytewise ? 'latin1' : 'utf16le', at, at + length);
  }

  /** Where a cell's content begins, if it is an allocated cell that holds so much. */
  private content(offset: number, need: number): number {
    if (this.room(offset) < need) throw this.wrong(BINS + offset, 'a cell that is not there or too small');
    return BINS + offset + 4;
  }

  /** Bytes of content in the allocated cell at `offset`; −1 where none begins. */
  private room(offset: number): number {
    const at = BINS + offset;
    const isCell = offset % 8 === 0 && at < this.end && (this.cells[at >>> 6]! & (1 << ((at >>> 3) & 7))) !== 0;
    return isCell ? -this.file.readInt32LE(at) - 4 : -1;
  }

  /** A hive that says more than it holds bytes goes in circles. */
  private spend(at: number, bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw this.wrong(at, 'more content than bytes');
  }

  private wrong(at: number, what: string): RepairError {
    return new RepairError('E-HIVE-MALFORMED', this.where, { detail: `0x${at.toString(16)}: ${what}` });
  }
}

const NOWHERE = 0xffff_ffff;

/** Marks of list cells and the bytes each entry takes. */
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
