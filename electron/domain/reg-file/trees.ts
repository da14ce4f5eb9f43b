import { foldName, type KeyTree, type RegistryValue } from '../registry';
import type { RegFile, RegFileValues } from './document';

/**
 * The key at `rootPath` (full path, root in long or short form) as it would be after importing the file into an empty
 * registry: sections merged by the registry's rules for names, the later one winning, deletions applied in their order.
 * A name keeps its first spelling. Undefined if the file leaves no such key. Linear in the document's size.
 */
export function treesOf(doc: RegFile, rootPath: string): KeyTree | undefined {
  const wanted = partsOf(rootPath);
  const folded = foldParts(wanted);
  let root: Branch | null = null;
  for (const key of doc.keys) {
    const parts = partsOf(key.path);
    const shared = sharedLength(parts, wanted, folded);
    if (key.deleted) {
      if (shared === parts.length) root = null;
      else if (shared === folded.length && root) remove(root, parts, shared);
      continue;
    }
    if (shared < folded.length) continue;
    root ??= new Branch(parts[folded.length - 1] ?? '');
    setValues(reach(root, parts, shared), key.values);
  }
  return root ? treeOf(root) : undefined;
}

type ValuesByName = Map<string, RegistryValue>;

class Branch {
  values: readonly RegistryValue[] = [];
  /**
   * Values by folded name, kept only from the second section of the key on: nearly all keys have only one, and a map
   * takes more memory than the values.
   */
  merged: ValuesByName | null = null;
  /** Created when needed: most keys have no subkeys. */
  children: Map<string, Branch> | null = null;

  constructor(readonly name: string) {}
}

/** The names along a path; doubled and trailing backslashes mean nothing, as in the registry's own functions. */
function partsOf(path: string): string[] {
  return path.split('\\').filter((part) => part !== '');
}

const LONG_ROOTS: ReadonlyMap<string, string> = new Map([
  ['HKLM', 'HKEY_LOCAL_MACHINE'],
  ['HKCU', 'HKEY_CURRENT_USER'],
  ['HKCR', 'HKEY_CLASSES_ROOT'],
  ['HKU', 'HKEY_USERS'],
  ['HKCC', 'HKEY_CURRENT_CONFIG'],
]);

function foldParts(parts: readonly string[]): string[] {
  return parts.map((part, index) => foldPart(part, index));
}

function foldPart(part: string, index: number): string {
  const folded = foldName(part);
  return index === 0 ? (LONG_ROOTS.get(folded) ?? folded) : folded;
}

/** How many names from the root on `parts` shares with the wanted path, either exactly or when folded. */
function sharedLength(parts: readonly string[], wanted: readonly string[], folded: readonly string[]): number {
  const most = Math.min(parts.length, folded.length);
  for (let i = 0; i < most; i++) if (parts[i] !== wanted[i] && foldPart(parts[i]!, i) !== folded[i]) return i;
  return most;
}

function reach(root: Branch, parts: readonly string[], from: number): Branch {
  let at = root;
  for (let i = from; i < parts.length; i++) {
    const name = parts[i]!;
    const folded = foldName(name);
    at.children ??= new Map();
    let next = at.children.get(folded);
    if (!next) {
      next = new Branch(name);
      at.children.set(folded, next);
    }
    at = next;
  }
  return at;
}

function remove(root: Branch, parts: readonly string[], from: number): void {
  let at: Branch | undefined = root;
  for (let i = from; i < parts.length - 1; i++) at = at?.children?.get(foldName(parts[i]!));
  at?.children?.delete(foldName(parts[parts.length - 1]!));
}

function setValues(branch: Branch, section: RegFileValues): void {
  if (section.length === 0) return;
  const isFirst = branch.merged === null && branch.values.length === 0;
  const merged: ValuesByName = branch.merged ?? new Map(branch.values.map((value) => [foldName(value.name), value]));
  for (const { name, type, data, deleted } of section) {
    const folded = foldName(name ?? '');
    if (deleted) merged.delete(folded);
    else merged.set(folded, { name: merged.get(folded)?.name ?? name ?? '', type, data });
  }
  if (isFirst) branch.values = [...merged.values()];
  else branch.merged = merged;
}

interface Growing extends KeyTree {
  readonly subkeys: KeyTree[];
}

/** Without recursion: a file may claim a path of any depth. */
function treeOf(root: Branch): KeyTree {
  const top = grow(root);
  const open = [{ branch: root, tree: top }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!next.branch.children) continue;
    for (const child of next.branch.children.values()) {
      const tree = grow(child);
      next.tree.subkeys.push(tree);
      open.push({ branch: child, tree });
    }
  }
  return top;
}

function grow(branch: Branch): Growing {
  return { name: branch.name, values: branch.merged ? [...branch.merged.values()] : branch.values, subkeys: [] };
}
