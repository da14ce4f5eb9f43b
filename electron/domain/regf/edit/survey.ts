import type { HiveRole } from '../base-block';
import { contentAt, expectCell, Cell } from '../cells';
import { type HiveImage, NIL } from '../image';
import { type KeyNode, readClassName, readKeyNode } from '../key-node';
import { readSubkeyList } from '../subkey-list';
import { cellsOfValue, readValueList } from '../values';
import { newVisit, requireDepth, type Visit } from '../visit';
import { openWorkspace, type Workspace } from './workspace';

/** How many keys use each security cell, as counted here: the cells' own counts are not trusted. */
export type SecurityUse = Map<number, number>;

/**
 * Reads the whole hive before anything is changed. Every cell in use must be allocated and belong to only one key,
 * value or list, or freeing one of them would destroy another; throws E-HIVE-MALFORMED if not.
 */
export function survey(work: Workspace): SecurityUse {
  const visit = newVisit(work);
  const use: SecurityUse = new Map();
  const open: { offset: number; depth: number }[] = [{ offset: work.base.root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { offset, depth } = next;
    requireDepth(work, depth);
    visit.key(offset);
    const node = readKeyNode(work, offset);
    for (const cell of cellsOfKey(work, node, visit)) work.cells.claim(cell, 'key-part');
    if (node.security !== NIL) {
      if (!use.has(node.security)) claimSecurity(work, node.security);
      use.set(node.security, (use.get(node.security) ?? 0) + 1);
    }
    for (const subkey of readSubkeyList(work, node, visit).subkeys) open.push({ offset: subkey, depth: depth + 1 });
  }
  return use;
}

/** Checks the structure of a whole hive as an edit would: see `survey`. Also throws E-HIVE-VERSION. */
export function surveyHive(bytes: Uint8Array, where: string, role?: HiveRole): void {
  survey(openWorkspace(bytes, where, role));
}

function claimSecurity(work: Workspace, offset: number): void {
  expectCell(work, contentAt(work, offset, 20, 'security'), Cell.SK);
  work.cells.claim(offset, 'security');
}

/** The key's own cells: itself, its class name, its lists, its values with their data; neither subkeys nor security. */
export function cellsOfKey(image: HiveImage, node: KeyNode, visit: Visit): readonly number[] {
  const cells = [node.offset];
  if (readClassName(image, node) !== undefined) cells.push(node.classOffset);
  if (node.valueCount > 0) cells.push(node.valueList);
  for (const offset of readValueList(image, node, visit)) cells.push(...cellsOfValue(image, offset, visit));
  cells.push(...readSubkeyList(image, node, visit).cells);
  return cells;
}
