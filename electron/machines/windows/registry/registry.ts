import { ABSENT, present, unreadable, type Reading } from '../../../domain/reading';
import {
  fullPath,
  sameName,
  type KeyListing,
  type KeyRef,
  type KeyTree,
  type RegistryValue,
  type RegistryView,
} from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import type { RegistryPort } from '../../ports';
import * as api from '../native/registry-api';
import { absence } from './absence';
import { TreeDeleter } from './delete-tree';
import { asReading, asRepairError, at, keyWhere, refuseNul, saysMissing } from './failures';
import { refuseUnstorable, refuseWholeHive } from './limits';
import { TreeReader } from './read-tree';
import { saveHive } from './save-hive';
import { createParents, pathOf, TreeWriter } from './write-tree';

/** The registry of this computer, through the Win32 API. */
export function windowsRegistry(views: readonly RegistryView[]): RegistryPort {
  return { views, readTree, readValue, listKey, writeTree, writeValue, deleteTree, deleteValue, saveHive };
}

function readTree(key: KeyRef): Promise<Reading<KeyTree>> {
  return question(key, async (where) => present(await new TreeReader(key.view).read(api.HKLM_KEY, key.path, where)));
}

function readValue(key: KeyRef, name: string): Promise<Reading<RegistryValue>> {
  return question(key, (where) => {
    refuseNul(name, where);
    return opened(key, api.Right.QUERY_VALUE, where, (open) => {
      const value = api.queryValue(open, name);
      const stored = api.valueNames(open).find((listed) => sameName(listed, name));
      if (value) return present({ ...value, name: stored ?? name });
      // A value Windows does not find must also be missing from the list of the key's values.
      return stored === undefined ? ABSENT : unreadable('E-REG-FAILED', where, Win32.FILE_NOT_FOUND);
    });
  });
}

function listKey(key: KeyRef): Promise<Reading<KeyListing>> {
  return question(key, (where) =>
    opened(key, api.Right.LIST, where, (open) => present({ subkeys: api.subkeyNames(open), values: api.valueNames(open) })),
  );
}

function writeTree(key: KeyRef, tree: KeyTree): Promise<void> {
  return act(key, (where) => {
    refuseUnstorable(key.path, tree, where);
    createParents(key, where);
    return new TreeWriter(key.view).write(api.HKLM_KEY, pathOf(key, tree), tree, where);
  });
}

function writeValue(key: KeyRef, value: RegistryValue): Promise<void> {
  return act(key, (where) => {
    refuseNul(value.name, where);
    opened(key, api.Right.SET_VALUE, where, (open) => api.setValue(open, value));
  });
}

function deleteTree(key: KeyRef): Promise<void> {
  return act(key, (where) => {
    refuseWholeHive(key.path, where);
    return unlessAbsent(key, () => new TreeDeleter(key.view).delete(api.HKLM_KEY, key.path, where));
  });
}

function deleteValue(key: KeyRef, name: string): Promise<void> {
  return act(key, (where) => {
    refuseNul(name, where);
    return unlessAbsent(key, () => void opened(key, api.Right.SET_VALUE, where, (open) => api.deleteValue(open, name)));
  });
}

function opened<T>(key: KeyRef, rights: number, where: string, use: (open: api.OpenKey) => T): T {
  return at(where, () => api.withKey(api.openKey(api.HKLM_KEY, key.path, rights, { view: key.view, link: 'itself' }), use));
}

/** Answers a question about a key: a "no such key" for the key itself becomes absence, once proven. */
async function question<T>(key: KeyRef, ask: (where: string) => Reading<T> | Promise<Reading<T>>): Promise<Reading<T>> {
  try {
    return await ask(keyWhere(key));
  } catch (error) {
    const failure = asReading(error);
    return saysMissing(error) && failure.at === fullPath(key) ? absence(key) : failure;
  }
}

async function act(key: KeyRef, perform: (where: string) => void | Promise<void>): Promise<void> {
  try {
    await perform(keyWhere(key));
  } catch (error) {
    throw asRepairError(error);
  }
}

/** A missing key or value is no error, but only if its absence is proven. */
async function unlessAbsent(key: KeyRef, remove: () => void | Promise<void>): Promise<void> {
  try {
    await remove();
  } catch (error) {
    if (saysMissing(error) && asReading(error).at === fullPath(key) && absence(key).state === 'absent') return;
    throw error;
  }
}
