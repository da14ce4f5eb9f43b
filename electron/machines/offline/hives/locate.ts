import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { openHive } from '../../../domain/regf/hive';
import { foldName, sameName } from '../../../domain/registry';
import { firstLink } from '../../safe-files';
import { readStamped } from './stamp';

export type HiveName = 'SYSTEM' | 'SOFTWARE';

export const HIVE_NAMES: readonly HiveName[] = ['SYSTEM', 'SOFTWARE'];

/** Where the parts of a Windows that is not running are on this computer. */
export interface OfflineLayout {
  readonly hives: Readonly<Record<HiveName, string>>;
  /** `SYSTEM.ALT` beside SYSTEM, or null. */
  readonly mirror: string | null;
  /** The root of the drive with its Windows; null if the hives are outside a Windows folder. */
  readonly root: string | null;
}

/** The folders of the hives, relative to what a user may name: the folder itself, its Windows folder, its drive. */
const WAYS: readonly (readonly string[])[] = [
  [],
  ['system32', 'config'],
  ['winnt', 'system32', 'config'],
  ['windows', 'system32', 'config'],
  ['winnt.sbs', 'system32', 'config'],
  // Windows NT Server 4.0, Terminal Server Edition
  ['wtsrv', 'system32', 'config'],
];

/**
 * Finds the hives from one of them, their folder, the Windows folder or the root of the drive. Follows no link on the
 * way: on somebody else's disk it could lead to this computer's own hives. Throws E-HIVE-NOT-FOUND, E-FILE-LINK,
 * E-FILE-NOT-ORDINARY.
 */
export async function locateHives(folder: string): Promise<OfflineLayout> {
  const named = path.resolve(folder);
  const top = isHiveName(path.basename(named)) && (await isOwnFile(named, path.dirname(named))) ? path.dirname(named) : named;
  let refused: unknown = new RepairError('E-HIVE-NOT-FOUND', folder);
  for (const way of WAYS) {
    const config = await below(top, way);
    if (config === null) continue;
    const [system, software] = [await below(config, ['system']), await below(config, ['software'])];
    if (system === null || software === null) continue;
    try {
      if ((await isOwnFile(system, top)) && (await isOwnFile(software, top)))
        return { hives: { SYSTEM: system, SOFTWARE: software }, mirror: await mirrorBeside(system), root: rootOf(config) };
    } catch (error) {
      refused = error;
    }
  }
  throw refused;
}

/**
 * Hive files that were named one by one, perhaps copied from their disk and renamed: their content decides which is
 * which. Throws E-HIVE-NOT-FOUND, E-HIVE-MALFORMED, E-HIVE-NOT-BOTH.
 */
export async function givenHives(files: readonly string[]): Promise<OfflineLayout> {
  const found = new Map<HiveName, string>();
  for (const file of files) {
    const name = await identify(file);
    if (name === null || found.has(name)) throw new RepairError('E-HIVE-NOT-BOTH', file);
    found.set(name, path.resolve(file));
  }
  const [system, software] = [found.get('SYSTEM'), found.get('SOFTWARE')];
  if (system === undefined || software === undefined) throw new RepairError('E-HIVE-NOT-BOTH', files.join(', '));
  return {
    hives: { SYSTEM: system, SOFTWARE: software },
    mirror: await mirrorBeside(system),
    root: path.dirname(system) === path.dirname(software) ? rootOf(path.dirname(system)) : null,
  };
}

/** A key at the top of this hive in every Windows, and of no other hive. */
const MARKS: Readonly<Record<HiveName, string>> = { SYSTEM: 'Select', SOFTWARE: 'Microsoft' };

async function identify(file: string): Promise<HiveName | null> {
  if (!(await isOwnFile(file, path.dirname(file)))) throw new RepairError('E-HIVE-NOT-FOUND', file);
  const names = openHive((await readStamped(file))!.bytes, file)
    .subkeys()
    .map(({ name }) => name);
  return HIVE_NAMES.find((hive) => names.some((name) => sameName(name, MARKS[hive]))) ?? null;
}

function isHiveName(name: string): boolean {
  return HIVE_NAMES.some((hive) => sameName(name, hive));
}

/** The mirror is named after the hive, even if that was renamed: `SYSTEM.ALT`. */
async function mirrorBeside(system: string): Promise<string | null> {
  const file = await below(path.dirname(system), [`${path.basename(system)}.ALT`]);
  return file !== null && (await isOwnFile(file, path.dirname(file))) ? file : null;
}

/** `<root>\<Windows>\system32\config`: the drive's root is three folders up. Null for hives elsewhere. */
function rootOf(config: string): string | null {
  const system32 = path.dirname(config);
  const isPlace = foldName(path.basename(config)) === 'CONFIG' && foldName(path.basename(system32)) === 'SYSTEM32';
  return isPlace ? path.dirname(path.dirname(system32)) : null;
}

/** Ignores case, as that Windows did; many disks today do not. */
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

/**
 * Whether a file, not a folder, has this name. Throws E-FILE-LINK with the first link on the way from `top`, and
 * E-FILE-NOT-ORDINARY for a FIFO or a device.
 */
async function isOwnFile(file: string, top: string): Promise<boolean> {
  const link = await firstLink(file, top);
  if (link !== null) throw new RepairError('E-FILE-LINK', link);
  const stats = await lstat(file).catch(() => null);
  if (stats === null || stats.isDirectory()) return false;
  if (!stats.isFile()) throw new RepairError('E-FILE-NOT-ORDINARY', file);
  return true;
}
