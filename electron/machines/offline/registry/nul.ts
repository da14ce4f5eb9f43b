import type { KeyTree } from '../../../domain/registry';

/**
 * The first key or value below `tree` whose name contains a NUL, as `\path`; null if there is none. Windows' own
 * programs cannot name such a key or value, and neither can a backup to be restored with them.
 */
export function nulIn(tree: KeyTree, at = ''): string | null {
  const value = tree.values.find(({ name }) => name.includes('\0'));
  if (value) return `${at}\\${value.name}`;
  for (const subkey of tree.subkeys) {
    const below = `${at}\\${subkey.name}`;
    const found = subkey.name.includes('\0') ? below : nulIn(subkey, below);
    if (found !== null) return found;
  }
  return null;
}
