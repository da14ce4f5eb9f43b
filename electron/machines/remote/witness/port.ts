import { RepairError } from '../../../contract/errors';
import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import { findHiveKey, treeOfHive } from '../../../domain/regf/hive';
import { fullPath, type KeyRef, type KeyTree, parentOf, type RegistryView } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { nulIn } from '../../offline/registry/nul';
import { scanHive } from '../../offline/witness/scan-hive';
import { asReading } from '../session/failures';
import type { WitnessPort } from '../../ports';

/** Fetches a key as a hive file that the server wrote. */
export type FetchKey = (key: KeyRef) => Promise<Buffer>;

/**
 * The second route: the server saves the *parent* of the key, or the nearest existing key above it, to a hive file,
 * which is read here cell by cell. The server writes that file with other code than answers the first route, and other
 * code reads it here; a key that is not in the file of its parent is gone.
 */
export function savedHiveWitness(fetchKey: FetchKey): WitnessPort {
  return {
    id: 'saved-hive',
    limits: [],
    async readTree(key) {
      const where = fullPath(key);
      if (where.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', where);
      try {
        return await readFrom(fetchKey, key);
      } catch (error) {
        if (error instanceof RepairError) return asReading(error);
        throw error;
      }
    },
  };
}

async function readFrom(fetchKey: FetchKey, key: KeyRef): Promise<Reading<KeyTree>> {
  const names = key.path.split('\\');
  // A hive itself has no parent that could be saved.
  for (let above = Math.max(1, names.length - 1); above > 0; above--) {
    const saved = await fetchOrNull(fetchKey, key.view, names.slice(0, above).join('\\'));
    if (saved === null) continue;
    const found = findHiveKey(scanHive(saved, fullPath(parentOf(key))), names.slice(above));
    if (!found) return ABSENT;
    const tree = treeOfHive(found);
    return nulIn(tree) === null ? present(tree) : unreadable('E-REG-NAME-NOT-WIN32', fullPath(key));
  }
  return unreadable('E-REG-FAILED', fullPath(key), Win32.FILE_NOT_FOUND);
}

/** Null if the server says that this key is missing, too. */
async function fetchOrNull(fetchKey: FetchKey, view: RegistryView, path: string): Promise<Buffer | null> {
  try {
    return await fetchKey({ view, path });
  } catch (error) {
    const isMissing = error instanceof RepairError && error.code === 'E-REG-FAILED' && error.win32 === Win32.FILE_NOT_FOUND;
    if (isMissing) return null;
    throw error;
  }
}
