import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { foldName, type KeyTree, type RegistryValue, sameName } from '../../registry';
import { Base, BASE_SIZE, checksumOf } from '../base-block';
import { Cell, contentAt } from '../cells';
import type { HiveChange } from '../change';
import { Nk, NkFlag, readKeyNode } from '../key-node';
import { NIL } from '../image';
import { compareNames, encodeName } from '../names';
import { readSubkeyList } from '../subkey-list';
import { cellsOfData, cellsOfValue, readValue, readValueList } from '../values';
import type { Visit } from '../visit';
import { rewriteSubkeys, rewriteValues } from './lists';
import { releaseSecurity, shareSecurity } from './security';
import { cellsOfKey, type SecurityUse, survey } from './survey';
import { openWorkspace, type Workspace } from './workspace';
import { makeValue, setData } from './write-value';

interface Edit {
  readonly work: Workspace;
  readonly use: SecurityUse;
  /** The time of the change, as FILETIME. */
  readonly now: bigint;
}

/** The first bin also stores the time of the last write. */
const FIRST_BIN_WRITTEN = 20;

/** The survey has read the whole hive within its limits; reading after it needs no limits. */
const SURVEYED: Visit = { key: () => undefined, spend: () => undefined };

/**
 * A hive as `change` leaves it, as new bytes; the given bytes stay as they are. Null if the change changes nothing.
 * The caller must make sure that the names are allowed. The whole hive is checked first: see `survey`.
 */
export function editHive(bytes: Uint8Array, where: string, change: HiveChange, now: Date): Uint8Array | null {
  const work = openWorkspace(bytes, where);
  const edit: Edit = { work, use: survey(work), now: fileTime(now) };
  if (!apply(edit, change)) return null;
  seal(edit);
  return work.finish();
}

/** The number of 100-nanosecond steps since 1601. */
export function fileTime(time: Date): bigint {
  return (BigInt(time.getTime()) + 11_644_473_600_000n) * 10_000n;
}

function apply(edit: Edit, change: HiveChange): boolean {
  const { parts } = change;
  switch (change.kind) {
    case 'delete-key': {
      const parent = find(edit, parts.slice(0, -1));
      return parent !== undefined && deleteKey(edit, parent, parts.at(-1) ?? '');
    }
    case 'delete-value': {
      const key = find(edit, parts);
      return key !== undefined && deleteValue(edit, key, change.name);
    }
    case 'write-tree': {
      writeChain(edit, edit.work.base.root, parts, change.tree);
      return true;
    }
  }
}

function find(edit: Edit, parts: readonly string[]): number | undefined {
  let key: number | undefined = edit.work.base.root;
  for (const part of parts) key = key === undefined ? undefined : childOf(edit, key, part);
  return key;
}

function childOf(edit: Edit, key: number, name: string): number | undefined {
  const { subkeys } = readSubkeyList(edit.work, readKeyNode(edit.work, key), SURVEYED);
  return subkeys.find((offset) => sameName(readKeyNode(edit.work, offset).name, name));
}

function deleteKey(edit: Edit, parent: number, name: string): boolean {
  const { work } = edit;
  const doomed = childOf(edit, parent, name);
  if (doomed === undefined) return false;
  const list = readSubkeyList(work, readKeyNode(work, parent), SURVEYED);
  rewriteSubkeys(
    work,
    parent,
    list,
    list.subkeys.filter((offset) => offset !== doomed),
  );
  freeKeys(edit, doomed);
  touch(edit, parent);
  return true;
}

/** Reads everything before it frees the first cell: a freed cell cannot be read. */
function freeKeys(edit: Edit, top: number): void {
  const { work, use } = edit;
  const cells: number[] = [];
  const security: number[] = [];
  const open = [top];
  for (let offset = open.pop(); offset !== undefined; offset = open.pop()) {
    const node = readKeyNode(work, offset);
    cells.push(...cellsOfKey(work, node, SURVEYED));
    security.push(node.security);
    open.push(...readSubkeyList(work, node, SURVEYED).subkeys);
  }
  for (const cell of cells) work.free(cell);
  for (const offset of security) releaseSecurity(work, use, offset);
}

function deleteValue(edit: Edit, key: number, name: string): boolean {
  const { work } = edit;
  const values = readValueList(work, readKeyNode(work, key), SURVEYED);
  const doomed = values.filter((offset) => sameName(readValue(work, offset, SURVEYED).name, name));
  if (doomed.length === 0) return false;
  const cells = doomed.flatMap((offset) => cellsOfValue(work, offset, SURVEYED));
  rewriteValues(
    work,
    key,
    values.filter((offset) => !doomed.includes(offset)),
  );
  for (const cell of cells) work.free(cell);
  touch(edit, key);
  return true;
}

/** Goes down to the key for `tree`, creates what is missing on the way, and merges `tree` there. */
function writeChain(edit: Edit, key: number, parts: readonly string[], tree: KeyTree): void {
  const [name, ...rest] = parts;
  if (name === undefined) {
    mergeTree(edit, key, tree);
    return;
  }
  const existing = childOf(edit, key, name);
  if (existing !== undefined) {
    writeChain(edit, existing, rest, tree);
    return;
  }
  mergeSubkeys(edit, key, [
    rest.length > 0 ? chainOf(name, rest, tree) : { ...tree, name: sameName(tree.name, name) ? tree.name : name },
  ]);
}

function chainOf(name: string, rest: readonly string[], tree: KeyTree): KeyTree {
  const [next = '', ...further] = rest;
  const below =
    further.length > 0 ? chainOf(next, further, tree) : { ...tree, name: sameName(tree.name, next) ? tree.name : next };
  return { name, values: [], subkeys: [below] };
}

function mergeTree(edit: Edit, key: number, tree: KeyTree): void {
  mergeValues(edit, key, tree.values);
  mergeSubkeys(edit, key, tree.subkeys);
}

function mergeSubkeys(edit: Edit, key: number, trees: readonly KeyTree[]): void {
  if (trees.length === 0) return;
  const { work } = edit;
  const list = readSubkeyList(work, readKeyNode(work, key), SURVEYED);
  const entries = list.subkeys.map((offset) => ({ offset, name: readKeyNode(work, offset).name }));
  const byName = new Map(entries.map(({ offset, name }) => [foldName(name), offset]));
  const added: typeof entries = [];
  for (const tree of trees) {
    const existing = byName.get(foldName(tree.name));
    const offset = existing ?? makeKey(edit, key, tree);
    if (existing === undefined) {
      added.push({ offset, name: tree.name });
      byName.set(foldName(tree.name), offset);
    }
    mergeTree(edit, offset, tree);
  }
  if (added.length === 0) return;
  rewriteSubkeys(
    work,
    key,
    list,
    inOrder(entries, added).map(({ offset }) => offset),
  );
  const { at } = readKeyNode(work, key);
  raise16(
    edit,
    at + Nk.LONGEST_SUBKEY,
    most(added, ({ name }) => name.length * 2),
  );
  raise(
    edit,
    at + Nk.LONGEST_CLASS,
    most(trees, ({ className = '' }) => className.length * 2),
  );
  touch(edit, key);
}

/** Existing subkeys keep their order, whatever rule produced it; new ones are inserted by our rule. */
function inOrder<T extends { readonly name: string }>(entries: readonly T[], added: readonly T[]): readonly T[] {
  const fresh = [...added].sort((a, b) => compareNames(a.name, b.name));
  const merged: T[] = [];
  let next = 0;
  for (const entry of entries) {
    while (next < fresh.length && compareNames(fresh[next]!.name, entry.name) < 0) merged.push(fresh[next++]!);
    merged.push(entry);
  }
  return [...merged, ...fresh.slice(next)];
}

/** Makes a new, empty key. It takes its parent's security, like any key that is created without its own. */
function makeKey(edit: Edit, parent: number, { name, className = '', link }: KeyTree): number {
  const { work, use } = edit;
  const stored = encodeName(name, work.base.minor);
  const offset = work.allocate(Nk.NAME + stored.bytes.length);
  const classOffset = className === '' ? NIL : work.allocate(className.length * 2);
  const { security } = readKeyNode(work, parent);
  const at = contentAt(work, offset, Nk.NAME, 'key');
  const { view, bytes } = work;
  view.setUint16(at, Cell.NK, true);
  view.setUint16(at + Nk.FLAGS, (stored.compressed ? NkFlag.COMPRESSED : 0) | (link ? NkFlag.LINK : 0), true);
  view.setBigUint64(at + Nk.MODIFIED, edit.now, true);
  view.setUint32(at + Nk.PARENT, parent, true);
  for (const field of [Nk.SUBKEY_LIST, Nk.VOLATILE_LIST, Nk.VALUE_LIST]) view.setUint32(at + field, NIL, true);
  view.setUint32(at + Nk.SECURITY, security, true);
  view.setUint32(at + Nk.CLASS, classOffset, true);
  view.setUint16(at + Nk.NAME_LENGTH, stored.bytes.length, true);
  bytes.set(stored.bytes, at + Nk.NAME);
  if (className !== '') {
    view.setUint16(at + Nk.CLASS_LENGTH, className.length * 2, true);
    bytes.set(encodeName(className, 1).bytes, contentAt(work, classOffset, className.length * 2, 'class-name'));
  }
  shareSecurity(work, use, security);
  return offset;
}

/** Overwritten values keep their place and the spelling of their name. */
function mergeValues(edit: Edit, key: number, values: readonly RegistryValue[]): void {
  if (values.length === 0) return;
  const { work } = edit;
  const { flags } = readKeyNode(work, key);
  if ((flags & NkFlag.PREDEFINED_HANDLE) !== 0)
    throw new RepairError('E-REG-FAILED', work.where, { detail: sentence('detail.hive.predefined') });
  const offsets = [...readValueList(work, readKeyNode(work, key), SURVEYED)];
  const byName = new Map(offsets.map((offset) => [foldName(readValue(work, offset, SURVEYED).name), offset]));
  for (const value of values) {
    const existing = byName.get(foldName(value.name));
    if (existing === undefined) {
      const offset = makeValue(work, value);
      byName.set(foldName(value.name), offset);
      offsets.push(offset);
    } else {
      for (const cell of cellsOfData(work, existing, SURVEYED)) work.free(cell);
      setData(work, existing, value.type, value.data);
    }
  }
  rewriteValues(work, key, offsets);
  const { at } = readKeyNode(work, key);
  raise(
    edit,
    at + Nk.LONGEST_VALUE_NAME,
    most(values, ({ name }) => name.length * 2),
  );
  raise(
    edit,
    at + Nk.LARGEST_VALUE,
    most(values, ({ data }) => data.length),
  );
  touch(edit, key);
}

function most<T>(things: readonly T[], size: (thing: T) => number): number {
  return things.reduce((largest, thing) => Math.max(largest, size(thing)), 0);
}

function raise({ work }: Edit, at: number, value: number): void {
  work.view.setUint32(at, Math.max(work.view.getUint32(at, true), value), true);
}

/** Raises only the lower half of the field: since Windows Vista, the upper half is something else. */
function raise16({ work }: Edit, at: number, value: number): void {
  work.view.setUint16(at, Math.max(work.view.getUint16(at, true), value), true);
}

function touch({ work, now }: Edit, key: number): void {
  work.view.setBigUint64(readKeyNode(work, key).at + Nk.MODIFIED, now, true);
}

/** Records one more complete write: both sequence numbers, the time, the size, the checksum. */
function seal({ work: { view, size, base }, now }: Edit): void {
  const sequence = (Math.max(base.begun, base.done) + 1) >>> 0;
  view.setUint32(Base.SEQUENCE_BEGUN, sequence, true);
  view.setUint32(Base.SEQUENCE_DONE, sequence, true);
  view.setBigUint64(Base.WRITTEN, now, true);
  view.setBigUint64(BASE_SIZE + FIRST_BIN_WRITTEN, now, true);
  view.setUint32(Base.DATA_SIZE, size, true);
  view.setUint32(Base.CHECKSUM, checksumOf(new DataView(view.buffer, view.byteOffset, BASE_SIZE)), true);
}
