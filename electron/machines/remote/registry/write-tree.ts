import { RepairError } from '../../../contract/errors';
import { type KeyRef, type KeyTree, leafOf, parentOf, type RegistryValue, sameName } from '../../../domain/registry';
import type { Lane } from '../session/lanes';
import { createKey, flushKey, type NewKey, setValue } from '../wire/rpc/winreg';
import { at, saysMissing } from './failures';
import { closeKey, KeyRight, openBelow, type OpenKey, rootOf, withKey } from './keys';
import { linkTarget } from './link-target';

/** RegCreateKeyEx creates at most this many missing levels in one call. */
const LEVELS_A_CALL = 32;
const ALREADY_EXISTS = 183;
const WRITE = KeyRight.QUERY | KeyRight.SET | KeyRight.CREATE;

/** Creates the missing parents of a key. Follows the links on their path. */
export async function createParents(lane: Lane, key: KeyRef, where: string): Promise<void> {
  const levels = parentOf(key).path.split('\\').filter(Boolean);
  if (levels.length === 0 || (await isThere(lane, levels.join('\\')))) return;
  for (let to = LEVELS_A_CALL; ; to += LEVELS_A_CALL) {
    const path = levels.slice(0, to).join('\\');
    await at(where, async () => closeKey((await create(rootOf(lane), path, { rights: KeyRight.CREATE })).key));
    if (to >= levels.length) return;
  }
}

async function isThere(lane: Lane, path: string): Promise<boolean> {
  try {
    closeKey(await at(path, () => openBelow(rootOf(lane), path, KeyRight.CREATE, 'followed')));
    return true;
  } catch (error) {
    if (error instanceof RepairError && saysMissing(error)) return false;
    throw error;
  }
}

/**
 * Writes `tree` as the key `path` below an open key; existing keys and values that are not in the tree stay. Throws
 * with the key that failed.
 */
export async function writeBelow(parent: OpenKey, path: string, tree: KeyTree, where: string): Promise<void> {
  const key = await at(where, () => openOrCreate(parent, path, tree, where));
  try {
    for (const value of tree.values) await at(where, () => setIn(key, value));
    for (const subkey of tree.subkeys) await writeBelow(key, subkey.name, subkey, `${where}\\${subkey.name}`);
  } finally {
    closeKey(key);
  }
}

export function setIn({ lane, handle }: OpenKey, { name, type, data }: RegistryValue): Promise<unknown> {
  return lane.pipe.call(setValue(handle, name, type, data));
}

/** Has the server write a key to its disk now; a server that does not offer this writes it within seconds. */
export async function flush(lane: Lane, path: string): Promise<void> {
  await withKey(openBelow(rootOf(lane), path, KeyRight.QUERY, 'followed'), ({ handle }) =>
    lane.pipe.call(flushKey(handle)).catch(() => undefined),
  );
}

async function openOrCreate(parent: OpenKey, path: string, tree: KeyTree, where: string): Promise<OpenKey> {
  const there = await openItself(parent, path, tree, where);
  if (there !== null) return there;
  const created = await create(parent, path, {
    rights: rightsFor(tree),
    link: tree.link === true,
    ...(tree.className === undefined ? {} : { className: tree.className }),
  });
  if (created.isNew) return created.key;
  // Somebody else created it in between, and what is open now may be the target of their link.
  closeKey(created.key);
  const theirs = await openItself(parent, path, tree, where);
  if (theirs === null) throw new RepairError('E-REG-FAILED', where);
  return theirs;
}

/** The key itself, even if it is a link; null if there is none. */
async function openItself(parent: OpenKey, path: string, tree: KeyTree, where: string): Promise<OpenKey | null> {
  let key: OpenKey;
  try {
    key = await at(where, () => openBelow(parent, path, rightsFor(tree)));
  } catch (error) {
    if (error instanceof RepairError && saysMissing(error)) return null;
    throw error;
  }
  if (((await linkTarget(key, where)) !== null) === (tree.link === true)) return key;
  // A link cannot become a key, nor a key a link; values put into a link would mislead Windows.
  closeKey(key);
  throw new RepairError('E-REG-FAILED', where, { win32: ALREADY_EXISTS });
}

async function create(
  { lane, handle }: OpenKey,
  path: string,
  what: NewKey,
): Promise<{ readonly key: OpenKey; readonly isNew: boolean }> {
  const { key, isNew } = await lane.pipe.call(createKey(handle, path, what));
  return { key: { lane, handle: key }, isNew };
}

const rightsFor = (tree: KeyTree): number => (tree.link ? WRITE | KeyRight.LINK : WRITE);

/** The path to write a tree to: its last name in the tree's stored spelling. */
export function pathOf(key: KeyRef, tree: KeyTree): string {
  if (!sameName(tree.name, leafOf(key))) return key.path;
  const parent = parentOf(key).path;
  return parent === '' ? tree.name : `${parent}\\${tree.name}`;
}
