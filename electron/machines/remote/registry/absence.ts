import { RepairError } from '../../../contract/errors';
import { ABSENT, type Absent, unreadable, type Unreadable } from '../../../domain/reading';
import { fullPath, HKLM, type KeyRef, leafOf, parentOf, sameName } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { asReading } from '../session/failures';
import type { Lane, Lanes } from '../session/lanes';
import { Budget } from './budget';
import { at, saysMissing } from './failures';
import { KeyRight, openBelow, type OpenKey, rootOf, withKey } from './keys';
import { TreeReader } from './read-tree';

/**
 * Whether a key that the server reports as missing really is: its parent, or the nearest ancestor that opens, must list
 * its children without it. An unreadable ancestor leaves the question open.
 */
export async function absence(lanes: Lanes, lane: Lane, key: KeyRef): Promise<Absent | Unreadable> {
  for (let child = key; child.path !== ''; child = parentOf(child)) {
    try {
      const names = await namesBelow(lanes, lane, parentOf(child));
      return names.some((name) => sameName(name, leafOf(child)))
        ? unreadable('E-REG-FAILED', fullPath(child), Win32.FILE_NOT_FOUND)
        : ABSENT;
    } catch (error) {
      if (!(error instanceof RepairError)) throw error;
      if (!saysMissing(error)) return asReading(error);
    }
  }
  return unreadable('E-REG-FAILED', HKLM, Win32.FILE_NOT_FOUND);
}

/** Follows links to the parent: `CurrentControlSet` is itself a link. */
async function namesBelow(lanes: Lanes, lane: Lane, key: KeyRef): Promise<readonly string[]> {
  const where = key.path === '' ? HKLM : fullPath(key);
  const reader = new TreeReader(lanes, new Budget(where));
  const list = (open: OpenKey): Promise<readonly string[]> => reader.subkeys(open, key.path, where);
  return at(where, () =>
    key.path === '' ? list(rootOf(lane)) : withKey(openBelow(rootOf(lane), key.path, KeyRight.READ, 'followed'), list),
  );
}
