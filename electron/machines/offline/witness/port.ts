import { firstDifference } from '../../../domain/compare';
import { ABSENT, present, unreadable } from '../../../domain/reading';
import { findHiveKey, treeOfHive } from '../../../domain/regf/hive';
import { fullPath, type KeyTree } from '../../../domain/registry';
import type { WitnessPort } from '../../ports';
import { type FileName, openHiveFile } from '../hives/hive-file';
import { nulIn } from '../registry/nul';
import { asReading, type FindPlace } from '../registry/resolve';
import { scanHive } from './scan-hive';

/**
 * The second route: reads the hive file from the disk again for each question, with the reader that goes cell by cell.
 * If SYSTEM has a mirror, the mirror is read too: a key that is in only one of the two is neither present nor absent.
 */
export function hiveScanWitness(find: FindPlace, mirror: string | null): WitnessPort {
  return {
    id: 'hive-scan',
    limits: [],
    readTree: (key) =>
      asReading(fullPath(key), async () => {
        const at = fullPath(key);
        if (at.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', at);
        const place = await find(key);
        if (place === null) return unreadable('E-HIVE-NOT-FOUND', at);
        const tree = await scanFor(place.hive, place.file.file, place.parts);
        if (mirror !== null && place.hive === 'SYSTEM' && !same(tree, await scanFor('SYSTEM.ALT', mirror, place.parts)))
          return unreadable('E-HIVE-MIRROR-DIFFERS', mirror);
        if (tree === null) return ABSENT;
        return nulIn(tree) === null ? present(tree) : unreadable('E-REG-NAME-NOT-WIN32', at);
      }),
  };
}

async function scanFor(name: FileName, file: string, parts: readonly string[]): Promise<KeyTree | null> {
  const found = findHiveKey(scanHive((await openHiveFile(name, file).read()).hive, file), parts);
  return found ? treeOfHive(found) : null;
}

function same(a: KeyTree | null, b: KeyTree | null): boolean {
  return a === null || b === null ? a === b : firstDifference(a, b) === null;
}
