import { sentence } from '../../contract/words/sentence';
import { Cell, contentAt } from './cells';
import type { HiveImage } from './image';
import type { KeyNode } from './key-node';
import { malformed, unmarked } from './malformed';
import type { Visit } from './visit';

/** Bytes per entry: the subkey's offset and, in `lf` and `lh`, a hint or a hash of its name. */
export const ENTRY_SIZES: ReadonlyMap<number, number> = new Map([
  [Cell.LI, 4],
  [Cell.LF, 8],
  [Cell.LH, 8],
]);

export interface SubkeyList {
  /** Offsets of the subkeys in the list's order. */
  readonly subkeys: readonly number[];
  /** Offsets of the list's own cells: one, or an `ri` and its leaves. */
  readonly cells: readonly number[];
  /** Signature of the leaves; undefined if there is no list. */
  readonly form: number | undefined;
}

const NONE: SubkeyList = { subkeys: [], cells: [], form: undefined };

/** Reads a key's list of subkeys in any of its forms. Its length must be the count in the key cell. */
export function readSubkeyList(image: HiveImage, { subkeyCount, subkeyList, at }: KeyNode, visit: Visit): SubkeyList {
  if (subkeyCount === 0) return NONE;
  visit.spend(subkeyCount * 4, subkeyList);
  const subkeys: number[] = [];
  const cells: number[] = [subkeyList];
  const start = contentAt(image, subkeyList, 4, 'subkey-list');
  let form = image.view.getUint16(start, true);
  if (form === Cell.RI) {
    const leaves = image.view.getUint16(start + 2, true);
    contentAt(image, subkeyList, 4 + leaves * 4, 'subkey-list');
    visit.spend(leaves * 4, subkeyList);
    for (let i = 0; i < leaves; i++) {
      const leaf = image.view.getUint32(start + 4 + i * 4, true);
      cells.push(leaf);
      form = readLeaf(image, leaf, subkeys, subkeyCount);
    }
  } else {
    readLeaf(image, subkeyList, subkeys, subkeyCount);
  }
  if (subkeys.length !== subkeyCount)
    throw malformed(image.where, at, sentence('detail.hive.subkeys', { wanted: subkeyCount, found: subkeys.length }));
  return { subkeys, cells, form };
}

function readLeaf(image: HiveImage, offset: number, into: number[], most: number): number {
  const { view, where } = image;
  const at = contentAt(image, offset, 4, 'subkey-list');
  const form = view.getUint16(at, true);
  const entry = ENTRY_SIZES.get(form);
  if (entry === undefined) throw unmarked(where, at, 'lf, lh, li');
  const count = view.getUint16(at + 2, true);
  if (into.length + count > most)
    throw malformed(where, at, sentence('detail.hive.subkeys', { wanted: most, found: into.length + count }));
  contentAt(image, offset, 4 + count * entry, 'subkey-list');
  for (let i = 0; i < count; i++) into.push(view.getUint32(at + 4 + i * entry, true));
  return form;
}
