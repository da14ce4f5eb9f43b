import { foldName, type KeyTree } from '../../../domain/registry';
import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import { Win32 } from '../../../domain/service';
import type { Right, StoredKey } from '../state/model';

/** Questions to the stored registry; they never change it. Paths are given as stored parts (`storedParts`). */

/** A key with the denials that apply to it, its own and inherited ones. */
export interface Found {
  readonly key: StoredKey;
  readonly denied: readonly Right[];
}

/**
 * The key at `parts`. Below a key that may not be read nothing is known to be absent, so it is unreadable. `at` is what
 * errors name: the path as it was asked for.
 */
export function findKey(root: StoredKey, parts: readonly string[], at: string): Reading<Found> {
  let key = root;
  let denied: readonly Right[] = root.denied ?? [];
  for (const part of parts) {
    if (denied.includes('read')) return deniedAt(at);
    const next = key.keys.get(foldName(part));
    if (!next) return ABSENT;
    key = next;
    denied = [...denied, ...(key.denied ?? [])];
  }
  return denied.includes('read') ? deniedAt(at) : present({ key, denied });
}

function deniedAt(at: string): Reading<never> {
  return unreadable('E-REG-DENIED', at, Win32.ACCESS_DENIED);
}

export function sortedKeys(key: StoredKey): readonly StoredKey[] {
  return [...key.keys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, subkey]) => subkey);
}

/** The whole tree, or where it has a gap: a key that may not be read, or a name that Win32 cannot express. */
export function treeOf(key: StoredKey, at: string): Reading<KeyTree> {
  for (const { name } of key.values.values()) {
    if (name.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', `${at}\\${name}`);
  }
  const subkeys: KeyTree[] = [];
  for (const subkey of sortedKeys(key)) {
    const below = `${at}\\${subkey.name}`;
    if (subkey.name.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', below);
    if (subkey.denied?.includes('read')) return deniedAt(below);
    const tree = treeOf(subkey, below);
    if (tree.state !== 'present') return tree;
    subkeys.push(tree.value);
  }
  return present({
    name: key.name,
    ...(key.className === undefined ? {} : { className: key.className }),
    ...(key.link ? { link: true as const } : {}),
    values: [...key.values.values()].map((value) => ({ ...value, data: new Uint8Array(value.data) })),
    subkeys,
  });
}
