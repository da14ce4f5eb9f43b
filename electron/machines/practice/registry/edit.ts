import { RepairError } from '../../../contract/errors';
import { foldName, type KeyTree, type RegistryValue } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { DEPTH_LIMIT, KEY_NAME_LIMIT, type Right, type StoredKey, VALUE_NAME_LIMIT } from '../state/model';
import { sortedKeys } from './keys';

/** Changes to the stored registry: each makes a new root that shares everything it did not touch. */

/** The new root, and the `error` at which Windows would have stopped half-way. What was done before it stays done. */
export interface Edited {
  readonly root: StoredKey;
  readonly error?: RepairError;
}

const INVALID_PARAMETER = 87;
const ALREADY_EXISTS = 183;

/** Merges `tree` into the key at `parts`, creating it and its parents if they are missing. */
export function writeTree(root: StoredKey, parts: readonly string[], tree: KeyTree, at: string): Edited {
  return editing((fail) => descend(root, 0, root.denied ?? [], fail));

  function descend(key: StoredKey, depth: number, denied: readonly Right[], fail: Fail): StoredKey {
    const part = parts[depth];
    if (part === undefined) return merge(key, tree, at, depth, denied, fail);
    const existing = key.keys.get(foldName(part));
    const isTarget = depth === parts.length - 1;
    const spelling = isTarget && foldName(tree.name) === foldName(part) ? tree.name : part;
    const next = existing ?? created(spelling, isTarget ? tree : {}, at, depth + 1, denied, fail);
    return next ? withKey(key, descend(next, depth + 1, inherited(denied, next), fail)) : key;
  }
}

function merge(key: StoredKey, tree: KeyTree, at: string, depth: number, denied: readonly Right[], fail: Fail): StoredKey {
  if ((key.link ?? false) !== (tree.link ?? false))
    return fail(key, new RepairError('E-REG-FAILED', at, { win32: ALREADY_EXISTS }));
  let result = key;
  if (tree.values.length > 0) {
    if (denied.includes('write')) return fail(key, deniedError(at));
    const values = new Map(key.values);
    for (const value of tree.values) {
      const wrong = wrongValueName(value.name, at);
      if (wrong) return fail({ ...key, values }, wrong);
      putValue(values, value);
    }
    result = { ...key, values };
  }
  if (tree.subkeys.length === 0) return result;
  const keys = new Map(result.keys);
  result = { ...result, keys };
  for (const subtree of tree.subkeys) {
    const below = `${at}\\${subtree.name}`;
    const next = keys.get(foldName(subtree.name)) ?? created(subtree.name, subtree, below, depth + 1, denied, fail);
    if (next) keys.set(foldName(next.name), merge(next, subtree, below, depth + 1, inherited(denied, next), fail));
    if (fail.happened()) break;
  }
  return result;
}

function created(
  name: string,
  like: Pick<KeyTree, 'className' | 'link'>,
  at: string,
  depth: number,
  denied: readonly Right[],
  fail: Fail,
): StoredKey | undefined {
  const wrong = wrongKeyName(name, at) ?? tooDeep(depth, at) ?? (denied.includes('write') ? deniedError(at) : undefined);
  if (wrong) return fail(undefined, wrong);
  return {
    name,
    ...(like.className === undefined ? {} : { className: like.className }),
    ...(like.link ? { link: true as const } : {}),
    values: new Map(),
    keys: new Map(),
  };
}

/** Removes the key and everything below, depth first. If something may not be deleted, it and its parents stay. */
export function deleteTree(root: StoredKey, parts: readonly string[], at: string): Edited {
  return editing((fail) => descend(root, 0, root.denied ?? [], fail));

  function descend(key: StoredKey, depth: number, denied: readonly Right[], fail: Fail): StoredKey {
    const next = key.keys.get(foldName(parts[depth] ?? ''));
    if (!next) return denied.includes('read') ? fail(key, deniedError(at)) : key;
    const rights = inherited(denied, next);
    if (depth < parts.length - 1) return withKey(key, descend(next, depth + 1, rights, fail));
    const rest = pruned(next, at, rights, fail);
    return rest ? withKey(key, rest) : withoutKey(key, next.name);
  }
}

function pruned(key: StoredKey, at: string, denied: readonly Right[], fail: Fail): StoredKey | undefined {
  if (denied.includes('read')) return fail(key, deniedError(at));
  if (key.name.includes('\0')) return fail(key, new RepairError('E-REG-NAME-NOT-WIN32', at));
  const kept = new Map<string, StoredKey>();
  for (const subkey of sortedKeys(key)) {
    const rest = pruned(subkey, `${at}\\${subkey.name}`, inherited(denied, subkey), fail);
    if (rest) kept.set(foldName(rest.name), rest);
  }
  if (denied.includes('delete')) fail(key, deniedError(at));
  else if (kept.size === 0) return undefined;
  return { ...key, keys: kept };
}

/** Replaces the existing key at `parts` with what `change` makes of it. */
export function replaceKey(root: StoredKey, parts: readonly string[], change: (key: StoredKey) => StoredKey): StoredKey {
  const [part, ...rest] = parts;
  if (part === undefined) return change(root);
  const next = root.keys.get(foldName(part));
  return next ? withKey(root, replaceKey(next, rest, change)) : root;
}

/** An overwritten value keeps its place and its first spelling. Copies the data: a Buffer's `slice` would not. */
export function putValue(values: Map<string, RegistryValue>, { name, type, data }: RegistryValue): void {
  const existing = values.get(foldName(name));
  values.set(foldName(name), { name: existing?.name ?? name, type, data: new Uint8Array(data) });
}

export function deniedError(at: string): RepairError {
  return new RepairError('E-REG-DENIED', at, { win32: Win32.ACCESS_DENIED });
}

export function wrongValueName(name: string, at: string): RepairError | undefined {
  if (name.includes('\0')) return new RepairError('E-REG-NAME-NOT-WIN32', at);
  return name.length > VALUE_NAME_LIMIT ? new RepairError('E-REG-FAILED', at, { win32: INVALID_PARAMETER }) : undefined;
}

function wrongKeyName(name: string, at: string): RepairError | undefined {
  if (name.includes('\0')) return new RepairError('E-REG-NAME-NOT-WIN32', at);
  const wrong = name === '' || name.length > KEY_NAME_LIMIT || name.includes('\\');
  return wrong ? new RepairError('E-REG-FAILED', at, { win32: INVALID_PARAMETER }) : undefined;
}

function tooDeep(depth: number, at: string): RepairError | undefined {
  return depth > DEPTH_LIMIT ? new RepairError('E-REG-TOO-DEEP', at, { win32: INVALID_PARAMETER }) : undefined;
}

function inherited(denied: readonly Right[], key: StoredKey): readonly Right[] {
  return key.denied ? [...denied, ...key.denied] : denied;
}

function withKey(parent: StoredKey, key: StoredKey): StoredKey {
  if (parent.keys.get(foldName(key.name)) === key) return parent;
  return { ...parent, keys: new Map(parent.keys).set(foldName(key.name), key) };
}

function withoutKey(parent: StoredKey, name: string): StoredKey {
  const keys = new Map(parent.keys);
  keys.delete(foldName(name));
  return { ...parent, keys };
}

/** Records the first error and returns what to go on with. */
interface Fail {
  <T>(rest: T, error: RepairError): T;
  happened(): boolean;
}

function editing(edit: (fail: Fail) => StoredKey): Edited {
  let first: RepairError | undefined;
  const fail: Fail = Object.assign(
    <T>(rest: T, error: RepairError): T => {
      first ??= error;
      return rest;
    },
    { happened: () => first !== undefined },
  );
  const next = edit(fail);
  return first ? { root: next, error: first } : { root: next };
}
