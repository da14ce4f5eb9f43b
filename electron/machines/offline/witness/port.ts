import { ABSENT, present, unreadable } from '../../../domain/reading';
import { findHiveKey, treeOfHive } from '../../../domain/regf/hive';
import { fullPath } from '../../../domain/registry';
import type { WitnessPort } from '../../ports';
import { readStamped } from '../hives/stamp';
import { asReading, type FindPlace } from '../registry/resolve';
import { nulIn } from '../registry/nul';
import { scanHive } from './scan-hive';

/** The second route: the hive file read anew from the disk for each question, by the reader that goes cell by cell. */
export function hiveScanWitness(find: FindPlace): WitnessPort {
  return {
    id: 'hive-scan',
    limits: [],
    readTree: (key) =>
      asReading(fullPath(key), async () => {
        const at = fullPath(key);
        if (at.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', at);
        const place = await find(key);
        if (place === null) return unreadable('E-HIVE-NOT-FOUND', at);
        const { file } = place.file;
        const found = findHiveKey(scanHive((await readStamped(file))!.bytes, file), place.parts);
        if (!found) return ABSENT;
        const tree = treeOfHive(found);
        return nulIn(tree) === null ? present(tree) : unreadable('E-REG-NAME-NOT-WIN32', at);
      }),
  };
}
