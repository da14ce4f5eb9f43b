import path from 'node:path';
import { databasesIn } from '../../domain/key-database';
import type { DataCopy } from '../../repair/data-copies';
import type { Look } from '../stage';

/**
 * Where a copy goes: beside the folder itself, on the same disk, under a name with the time:
 * `D:\Exchsrvr\Kmsdata-copy-20261121T001500Z`. In a folder on this computer: `D_Exchsrvr_Kmsdata-copy-…`, since a
 * server's own path is never one here.
 */
export function copyPlace(folder: string, copiesRoot: string | null, now: Date): string {
  const stamp = `copy-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  if (copiesRoot === null) return `${folder}-${stamp}`;
  return path.join(copiesRoot, `${folder.replace(/[^A-Za-z0-9-]+/g, '_').slice(-80)}-${stamp}`);
}

/**
 * The copies named in an answer that this program made before it was restarted: of a key database that was found, under
 * the name that this program gives a copy, and only if both have the same content now. What another process has seen is
 * checked once more.
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

/** The copy of a folder that a list of places names; null if it names none. */
function copyNamed(folder: string, places: string): string | null {
  const at = places.indexOf(`${folder}-copy-`);
  const name = places.slice(at, at + copyPlace(folder, null, new Date(0)).length);
  return at >= 0 && /-copy-\d{8}T\d{6}Z$/.test(name) ? name : null;
}
