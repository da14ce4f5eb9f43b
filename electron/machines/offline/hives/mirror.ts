import { type Detail, RepairError } from '../../../contract/errors';
import { type Sentence, sentence } from '../../../contract/words/sentence';
import { Base, BASE_SIZE, checksumOf } from '../../../domain/regf/base-block';
import { surveyHive } from '../../../domain/regf/edit/survey';
import { openHive } from '../../../domain/regf/hive';
import { firstUnplanned } from '../../../domain/regf/prove-change';
import type { WindowsVersion } from '../../../domain/system';
import { scanHive } from '../witness/scan-hive';
import type { HiveFile, LoadedHive } from './hive-file';

/**
 * Windows NT and 2000 write SYSTEM twice at each flush, first SYSTEM, then SYSTEM.ALT, and start from the second if the
 * first is damaged (Q151247). Windows XP and later do not; after an upgrade the file may still be there.
 */
export function keepsMirror({ major, minor }: Pick<WindowsVersion, 'major' | 'minor'>): boolean {
  return major < 5 || (major === 5 && minor === 0);
}

/**
 * A hive and its mirror, both sound. Throws E-HIVE-MIRROR-DIFFERS if they are not the same registry or only the mirror
 * is damaged, and E-HIVE-ONLY-MIRROR if only the hive is damaged: that Windows starts from the mirror.
 */
export async function loadPair(
  hive: HiveFile,
  mirror: HiveFile | null,
): Promise<{ readonly hive: LoadedHive; readonly mirror: LoadedHive | null }> {
  if (mirror === null) return { hive: await loadSound(hive), mirror: null };
  const own = await orFromMirror(mirror, () => loadSound(hive));
  const other = await loadSound(mirror).catch((error: unknown) => {
    throw error instanceof RepairError && SPOILT.has(error.code)
      ? new RepairError('E-HIVE-MIRROR-DIFFERS', mirror.file, {
          detail: errorSays(error.code, error),
        })
      : error;
  });
  const difference = pairDifference(own.hive, hive.file, other.hive, mirror.file);
  if (difference !== null) throw new RepairError('E-HIVE-MIRROR-DIFFERS', mirror.file, { detail: difference });
  return { hive: own, mirror: other };
}

/** Turns what `act` throws about a spoilt hive into E-HIVE-ONLY-MIRROR if the mirror is sound. */
export async function orFromMirror<T>(mirror: HiveFile | null, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (mirror === null || !(error instanceof RepairError) || !SPOILT.has(error.code) || !(await isSound(mirror))) throw error;
    throw new RepairError('E-HIVE-ONLY-MIRROR', error.where, {
      detail: errorSays(`${mirror.file}; ${error.code}`, error),
      cause: error,
    });
  }
}

/** The new mirror: the hive's new contents under the mirror's own name and type. */
export function mirrorOf(hive: Uint8Array, mirror: Uint8Array, file: string): Uint8Array {
  const bytes = new Uint8Array(hive);
  for (const [from, length] of [
    [Base.TYPE, 4],
    [Base.FILE_NAME, Base.FILE_NAME_LENGTH],
  ] as const)
    bytes.set(mirror.subarray(from, from + length), from);
  const view = new DataView(bytes.buffer, bytes.byteOffset, BASE_SIZE);
  view.setUint32(Base.CHECKSUM, checksumOf(view), true);
  const difference = pairDifference(hive, file, bytes, file);
  if (difference !== null) throw new RepairError('E-HIVE-NOT-PROVEN', file, { detail: difference });
  return bytes;
}

const errorSays = (at: string, { detail }: RepairError): Detail =>
  detail === undefined ? at : sentence('detail.at', { at, why: detail });

const SPOILT: ReadonlySet<string> = new Set(['E-HIVE-MALFORMED', 'E-HIVE-DIRTY']);

async function loadSound(file: HiveFile): Promise<LoadedHive> {
  const loaded = await file.readClean();
  surveyHive(loaded.hive, file.file, file.role);
  return loaded;
}

async function isSound(file: HiveFile): Promise<boolean> {
  return loadSound(file).then(
    () => true,
    () => false,
  );
}

/** The first difference between a hive and its mirror, by both readers; null if they contain the same registry. */
function pairDifference(hive: Uint8Array, hiveFile: string, mirror: Uint8Array, mirrorFile: string): Sentence | null {
  return (
    firstUnplanned(openHive(hive, hiveFile), openHive(mirror, mirrorFile, 'mirror'), null) ??
    firstUnplanned(scanHive(hive, hiveFile), scanHive(mirror, mirrorFile), null)
  );
}
