import { sameValue } from '../../../domain/compare';
import { foldName, type KeyTree, valueIn, valueShown } from '../../../domain/registry';

/** The first part of `written` that `found` lacks or has otherwise, as `\path` and kind; null if there is none. */
export function missingIn(found: KeyTree, written: KeyTree, at = ''): string | null {
  if ((written.link ?? false) !== (found.link ?? false)) return `${at} link`;
  const value = written.values.find((one) => {
    const twin = valueIn(found, one.name);
    return twin === undefined || !sameValue({ ...twin, name: one.name }, one);
  });
  if (value) return valueShown(at, value.name);
  const below = new Map(found.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
  for (const subkey of written.subkeys) {
    const path = `${at}\\${subkey.name}`;
    const twin = below.get(foldName(subkey.name));
    const missing = twin === undefined ? path : missingIn(twin, subkey, path);
    if (missing !== null) return missing;
  }
  return null;
}
