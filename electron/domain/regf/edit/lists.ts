import { Cell, contentAt, contentSize } from '../cells';
import { NIL } from '../image';
import { Nk, readKeyNode } from '../key-node';
import { nameHash, nameHint } from '../names';
import { ENTRY_SIZES, type SubkeyList } from '../subkey-list';
import type { Workspace } from './workspace';

/** What fits in a list within one 4 KB bin; a longer list becomes an `ri` with leaves of this size, as in Windows. */
const LEAF_BYTES = 4056;

/**
 * Writes a key's list of subkeys anew, in the form of the old one, and frees the old one. `subkeys` must be in order.
 * If the list gets shorter, the place where Windows looked last may be beyond its end, so that mark is cleared.
 */
export function rewriteSubkeys(work: Workspace, key: number, old: SubkeyList, subkeys: readonly number[]): void {
  for (const cell of old.cells) work.free(cell);
  const list = subkeys.length === 0 ? NIL : writeList(work, old.form ?? formFor(work.base.minor), subkeys);
  const at = readKeyNode(work, key).at;
  work.view.setUint32(at + Nk.SUBKEY_COUNT, subkeys.length, true);
  work.view.setUint32(at + Nk.SUBKEY_LIST, list, true);
  if (subkeys.length < old.subkeys.length) work.view.setUint32(at + Nk.WORK_VAR, 0, true);
}

/** `lh` since Windows XP, `lf` since NT 3.51, `li` before. */
function formFor(minor: number): number {
  if (minor >= 5) return Cell.LH;
  return minor >= 3 ? Cell.LF : Cell.LI;
}

function writeList(work: Workspace, form: number, subkeys: readonly number[]): number {
  const most = mostIn(form);
  if (subkeys.length <= most) return writeLeaf(work, form, subkeys);
  // Windows before XP does not split `lf`: a list that is too long for one becomes an `li`, or an `ri` of `li`.
  if (form === Cell.LF && work.base.minor < 5) return writeList(work, Cell.LI, subkeys);
  const leaves: number[] = [];
  for (let i = 0; i < subkeys.length; i += most) leaves.push(writeLeaf(work, form, subkeys.slice(i, i + most)));
  const root = work.allocate(4 + leaves.length * 4);
  const at = writeHead(work, root, Cell.RI, leaves.length);
  leaves.forEach((leaf, i) => work.view.setUint32(at + i * 4, leaf, true));
  return root;
}

function mostIn(form: number): number {
  return Math.floor(LEAF_BYTES / (ENTRY_SIZES.get(form) ?? 8));
}

function writeLeaf(work: Workspace, form: number, subkeys: readonly number[]): number {
  const entry = ENTRY_SIZES.get(form) ?? 8;
  const leaf = work.allocate(4 + subkeys.length * entry);
  const at = writeHead(work, leaf, form, subkeys.length);
  subkeys.forEach((subkey, i) => {
    work.view.setUint32(at + i * entry, subkey, true);
    if (form === Cell.LI) return;
    const { name } = readKeyNode(work, subkey);
    work.view.setUint32(at + i * entry + 4, form === Cell.LH ? nameHash(name) : nameHint(name), true);
  });
  return leaf;
}

function writeHead(work: Workspace, offset: number, form: number, count: number): number {
  const at = contentAt(work, offset, 4, 'subkey-list');
  work.view.setUint16(at, form, true);
  work.view.setUint16(at + 2, count, true);
  return at + 4;
}

/** Writes a key's list of values, in its old cell if it fits there. */
export function rewriteValues(work: Workspace, key: number, values: readonly number[]): void {
  const node = readKeyNode(work, key);
  const room = node.valueCount === 0 ? 0 : contentSize(work, node.valueList, 'value-list');
  let list = node.valueList;
  if (values.length === 0 || room < values.length * 4) {
    if (node.valueCount > 0) work.free(node.valueList);
    list = values.length === 0 ? NIL : work.allocate(values.length * 4);
  }
  if (values.length > 0) {
    const at = contentAt(work, list, values.length * 4, 'value-list');
    values.forEach((value, i) => work.view.setUint32(at + i * 4, value, true));
    for (let i = values.length; i < node.valueCount && list === node.valueList; i++) work.view.setUint32(at + i * 4, 0, true);
  }
  if (values.length < node.valueCount) work.view.setUint32(node.at + Nk.WORK_VAR, 0, true);
  work.view.setUint32(node.at + Nk.VALUE_COUNT, values.length, true);
  work.view.setUint32(node.at + Nk.VALUE_LIST, list, true);
}
