import { foldName } from '../../../domain/registry';
import type { StoredKey } from '../state/model';

/** Changes that ignore permissions: how scenarios are set up, and what Windows itself does at a restart. */

/** Returns `key` with the key at `parts` as `change` makes it; creates missing keys on the way. */
export function placeKey(key: StoredKey, parts: readonly string[], change: (key: StoredKey) => StoredKey): StoredKey {
  const [name, ...rest] = parts;
  if (name === undefined) return change(key);
  const next = key.keys.get(foldName(name)) ?? { name, values: new Map(), keys: new Map() };
  return { ...key, keys: new Map(key.keys).set(foldName(name), placeKey(next, rest, change)) };
}

/** Returns `key` without the key at `parts` and everything below it, if it exists. */
export function removeKey(key: StoredKey, parts: readonly string[]): StoredKey {
  const [name = '', ...rest] = parts;
  const next = key.keys.get(foldName(name));
  if (!next) return key;
  const keys = new Map(key.keys);
  if (rest.length > 0) keys.set(foldName(name), removeKey(next, rest));
  else keys.delete(foldName(name));
  return { ...key, keys };
}

/** Returns `key` without one value of the key at `parts`, if both exist. */
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
