import { databasesIn } from '../../domain/key-database';
import type { DataCopy } from '../../repair/data-copies';
import type { Look } from '../stage';

/** Beside the folder itself, on the same disk, under a name that says when: `D:\Exchsrvr\Kmsdata-copy-20261121T001500Z`. */
export function copyPlace(folder: string, now: Date): string {
  return `${folder}-copy-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/**
 * The copies an answer names that this program made before it was started again: of a key database that was found, by the name
 * this program gives a copy, and only where both hold the same now. What was seen by another start is seen once more.
 */
export async function copiesAgain({ place, observation, wishes }: Look): Promise<readonly DataCopy[]> {
  const { files } = place.machine;
  const { kmsdata, kmsdataWhere = '' } = wishes.answers;
  const copies: DataCopy[] = [];
  if (kmsdata !== 'copied') return copies;
  for (const { path: from } of databasesIn(observation.evidence.dataFolders)) {
    const to = copyNamed(from, kmsdataWhere);
    const same = to === null ? null : await files.compareFolders?.(from, to).catch(() => null);
    if (to !== null && same) copies.push({ from, to, files: same });
  }
  return copies;
}

/** The copy of a folder that a list of places names; null where it names none. */
function copyNamed(folder: string, places: string): string | null {
  const at = places.indexOf(`${folder}-copy-`);
  const name = places.slice(at, at + copyPlace(folder, new Date(0)).length);
  return at >= 0 && /-copy-\d{8}T\d{6}Z$/.test(name) ? name : null;
}
