import { foldName } from '../../../domain/registry';
import type { StoredKey } from '../state/model';

/** Changes nobody's rights stand against: how scenarios are set up, and what Windows itself does at a restart. */

/** The key at `parts` as `change` makes it; missing keys on the way are made. */
export function placeKey(key: StoredKey, parts: readonly string[], change: (key: StoredKey) => StoredKey): StoredKey {
  const [name, ...rest] = parts;
  if (name === undefined) return change(key);
  const next = key.keys.get(foldName(name)) ?? { name, values: new Map(), keys: new Map() };
  return { ...key, keys: new Map(key.keys).set(foldName(name), placeKey(next, rest, change)) };
}

/** Without the key at `parts` and all below, if it is there. */
export function removeKey(key: StoredKey, parts: readonly string[]): StoredKey {
  const [name = '', ...rest] = parts;
  const next = key.keys.get(foldName(name));
  if (!next) return key;
  const keys = new Map(key.keys);
  if (rest.length > 0) keys.set(foldName(name), removeKey(next, rest));
  else keys.delete(foldName(name));
  return { ...key, keys };
}

/** Without one value of the key at `parts`, if both are there. */
export function removeValue(key: StoredKey, parts: readonly string[], valueName: string): StoredKey {
  const [name, ...rest] = parts;
  if (name === undefined) {
    const values = new Map(key.values);
    values.delete(foldName(valueName));
    return { ...key, values };
  }
  const next = key.keys.get(foldName(name));
  return next ? { ...key, keys: new Map(key.keys).set(foldName(name), removeValue(next, rest, valueName)) } : key;
}
