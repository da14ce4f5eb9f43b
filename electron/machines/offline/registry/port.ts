import { RepairError } from '../../../contract/errors';
import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import { findHiveKey, type HiveKey, ownValue, treeOfHive } from '../../../domain/regf/hive';
import { fullPath, type KeyRef, type KeyTree, leafOf, type RegistryView, sameName } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import type { RegistryPort } from '../../ports';
import type { EditableHive } from '../hives/draft';
import { HIVE_NAMES } from '../hives/locate';
import { requireKeyPath, requireTree, requireValueName } from './names';
import { nulIn } from './nul';
import { CURRENT } from './place';
import { asReading, type FindPlace, type Found } from './resolve';

const ALREADY_EXISTS = 183;

/** The registry of a Windows that is not running, in its hive files. */
export function offlineRegistry(views: readonly RegistryView[], find: FindPlace): RegistryPort {
  /** Asks the key itself; reads the whole list of each parent on the way, so that absence is proven. */
  async function ask<T>(key: KeyRef, answer: (found: HiveKey, at: string) => Reading<T>): Promise<Reading<T>> {
    const at = fullPath(key);
    return asReading(at, async () => {
      if (at.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', at);
      const place = await find(key);
      if (place === null) return unreadable('E-HIVE-NOT-FOUND', at);
      const found = findHiveKey(await place.file.root(), place.parts);
      return found ? answer(found, at) : ABSENT;
    });
  }

  async function placeFor(key: KeyRef): Promise<Found> {
    const at = fullPath(key);
    requireKeyPath(key.path.split('\\'), at);
    const place = await find(key);
    if (place === null) throw new RepairError('E-HIVE-NOT-FOUND', at);
    // The hives themselves can be neither made nor deleted, and the current control set is not a key but a name for
    // one.
    if (place.parts.length === 0 || sameName(key.path, `SYSTEM\\${CURRENT}`))
      throw new RepairError('E-REG-DENIED', at, { win32: Win32.ACCESS_DENIED });
    return place;
  }

  return {
    views,

    readTree: (key) =>
      ask(key, (found, at) => {
        const tree = treeOfHive(found);
        const odd = nulIn(tree);
        return odd === null ? present(tree) : unreadable('E-REG-NAME-NOT-WIN32', `${at}${odd}`);
      }),

    readValue: (key, name) =>
      ask(key, (found, at) => {
        if (name.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', at);
        const value = found.values().find((candidate) => sameName(candidate.name, name));
        return value ? present(ownValue(value)) : ABSENT;
      }),

    listKey: async (key) =>
      key.path === ''
        ? present({ subkeys: [...HIVE_NAMES].sort(), values: [] })
        : ask(key, (found) =>
            present({ subkeys: found.subkeys().map(({ name }) => name), values: found.values().map(({ name }) => name) }),
          ),

    async writeTree(key, tree) {
      const { file, parts } = await placeFor(key);
      requireTree(tree, fullPath(key), parts.length);
      await requireSameKinds(file, parts, tree, fullPath(key));
      await file.change({ kind: 'write-tree', parts, tree });
    },

    async writeValue(key, value) {
      const { file, parts } = await placeFor(key);
      requireValueName(value.name, fullPath(key));
      if (!findHiveKey(await file.root(), parts))
        throw new RepairError('E-REG-FAILED', fullPath(key), { win32: Win32.FILE_NOT_FOUND });
      await file.change({ kind: 'write-tree', parts, tree: { name: leafOf(key), values: [value], subkeys: [] } });
    },

    async deleteTree(key) {
      const { file, parts } = await placeFor(key);
      await file.change({ kind: 'delete-key', parts });
    },

    async deleteValue(key, name) {
      requireValueName(name, fullPath(key));
      const { file, parts } = await placeFor(key);
      await file.change({ kind: 'delete-value', parts, name });
    },
  };
}

/** An existing key stays what it is: a key does not become a link, nor a link a key. */
async function requireSameKinds(file: EditableHive, parts: readonly string[], tree: KeyTree, at: string): Promise<void> {
  const top = findHiveKey(await file.root(), parts);
  if (top) compare(top, tree, at);
}

function compare(key: HiveKey, tree: KeyTree, at: string): void {
  if (key.link !== (tree.link ?? false)) throw new RepairError('E-REG-FAILED', at, { win32: ALREADY_EXISTS });
  if (tree.subkeys.length === 0) return;
  const subkeys = key.subkeys();
  for (const subtree of tree.subkeys) {
    const existing = subkeys.find(({ name }) => sameName(name, subtree.name));
    if (existing) compare(existing, subtree, `${at}\\${subtree.name}`);
  }
}
