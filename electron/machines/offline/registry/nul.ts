import type { KeyTree } from '../../../domain/registry';

/**
 * The first key or value below `tree` whose name holds a NUL, as `\path`; null if none does. Windows' own programs cannot
 * name such a thing, and neither can a backup that is to be restored with them.
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
