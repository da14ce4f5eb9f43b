import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { type Reading, unreadable } from '../../../domain/reading';
import { foldName, fullPath, type KeyRef } from '../../../domain/registry';
import { startingSet } from '../hives/control-sets';
import type { EditableHive } from '../hives/draft';
import type { HiveName } from '../hives/locate';
import { followLinks } from './links';
import { CURRENT, placeOf } from './place';

/** A key's hive file and the names in it, links followed. */
export interface Found {
  readonly hive: HiveName;
  readonly file: EditableHive;
  readonly parts: readonly string[];
}

/** Null for a key outside the given hives. Throws E-HIVE-…, and E-REG-FAILED for a link that leads out of its hive. */
export type FindPlace = (key: KeyRef) => Promise<Found | null>;

export function placeFinder(hives: Readonly<Record<HiveName, EditableHive>>, bits: 32 | 64): FindPlace {
  return async (key) => {
    const isCurrent = foldName(key.path).startsWith(foldName(`SYSTEM\\${CURRENT}`));
    const current = isCurrent ? await startingSet(hives.SYSTEM.file, hives.SYSTEM.root) : CURRENT;
    const place = placeOf(key, bits, current);
    if (place === null) return null;
    const file = hives[place.hive];
    const way = await followLinks(place.hive, place.parts, file.root);
    if (way.kind === 'outside')
      throw new RepairError('E-REG-FAILED', fullPath(key), { detail: sentence('detail.link-leaves-hive') });
    return { hive: place.hive, file, parts: way.parts };
  };
}

/** Turns an error that a question threw into the answer "unreadable". */
export async function asReading<T>(at: string, ask: () => Promise<Reading<T>>): Promise<Reading<T>> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof RepairError)
      return unreadable(error.code, error.code.startsWith('E-HIVE') ? error.where : at, error.win32, error.detail);
    throw error;
  }
}
