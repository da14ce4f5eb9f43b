import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { foldName } from '../../../domain/registry';

export type HiveName = 'SYSTEM' | 'SOFTWARE';

export const HIVE_NAMES: readonly HiveName[] = ['SYSTEM', 'SOFTWARE'];

/** Where the parts of a Windows that is not running lie on this computer. */
export interface OfflineLayout {
  readonly hives: Readonly<Record<HiveName, string>>;
  /** The root of the drive its Windows is on; null where only the hives were given. */
  readonly root: string | null;
}

/** Folders the hives are in, seen from what a user may name: the folder itself, its Windows folder, its drive. */
const WAYS: readonly (readonly string[])[] = [
  [],
  ['system32', 'config'],
  ['winnt', 'system32', 'config'],
  ['windows', 'system32', 'config'],
  ['winnt.sbs', 'system32', 'config'],
];

/** Finds the hives from a folder of theirs, the Windows folder or the root of the drive. Throws E-HIVE-NOT-FOUND. */
export async function locateHives(folder: string): Promise<OfflineLayout> {
  const top = path.resolve(folder);
  for (const way of WAYS) {
    const config = await below(top, way);
    if (config === null) continue;
    const [system, software] = [await below(config, ['system']), await below(config, ['software'])];
    if (system !== null && software !== null && (await isFile(system)) && (await isFile(software))) {
      return { hives: { SYSTEM: system, SOFTWARE: software }, root: rootOf(config) };
    }
  }
  throw new RepairError('E-HIVE-NOT-FOUND', folder);
}

/** Two hive files that were named one by one, perhaps copied out of their disk. Throws E-HIVE-NOT-FOUND. */
export async function givenHives(system: string, software: string): Promise<OfflineLayout> {
  for (const file of [system, software]) if (!(await isFile(file))) throw new RepairError('E-HIVE-NOT-FOUND', file);
  return { hives: { SYSTEM: path.resolve(system), SOFTWARE: path.resolve(software) }, root: null };
}

/** `<root>\<Windows>\system32\config`: the drive's root is three folders up. Hives that lie elsewhere have no drive. */
function rootOf(config: string): string | null {
  const system32 = path.dirname(config);
  const isPlace = foldName(path.basename(config)) === 'CONFIG' && foldName(path.basename(system32)) === 'SYSTEM32';
  return isPlace ? path.dirname(path.dirname(system32)) : null;
}

/** Case counts on many disks of today and never did on this one. */
async function below(folder: string, parts: readonly string[]): Promise<string | null> {
  let at = folder;
  for (const part of parts) {
    const names = await readdir(at).catch(() => []);
    const name = names.find((candidate) => foldName(candidate) === foldName(part));
    if (name === undefined) return null;
    at = path.join(at, name);
  }
  return at;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
