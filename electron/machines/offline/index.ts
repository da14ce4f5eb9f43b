import type { KeyRef, RegistryView } from '../../domain/registry';
import type { Machine, WholeFilesPort } from '../ports';
import { requireAtRest } from './at-rest';
import { describeOffline, factReader, readBits, readSystemRoot } from './describe';
import { driveLetters } from './files/drives';
import { offlineFiles } from './files/port';
import { type ControlSet, readControlSets } from './hives/control-sets';
import { type HiveFile, openHiveFile } from './hives/hive-file';
import { givenHives, HIVE_NAMES, type HiveName, locateHives } from './hives/locate';
import { wholeHives } from './hives/whole-files';
import { offlineRegistry } from './registry/port';
import { placeFinder } from './registry/resolve';
import { offlineServices } from './services';
import { hiveScanWitness } from './witness/port';

export type { ControlSet } from './hives/control-sets';
export type { HiveName } from './hives/locate';

/** A folder of the disk: the one with the hives, the Windows folder or the root; or the two hive files, in any order. */
export type DiskPlace = { readonly folder: string } | { readonly files: readonly string[] };

export interface OfflineOptions {
  readonly place: DiskPlace;
  /** More drives of that machine, by letter: D → the folder of this computer that is its root. */
  readonly drives?: Readonly<Record<string, string>>;
}

/** The Windows on a disk, with what only such a machine can say. */
export interface OfflineMachine extends Machine {
  readonly kind: 'offline';
  /** The hive files. */
  readonly hives: Readonly<Record<HiveName, string>>;
  /** Letters of that Windows' drives: those whose files can be looked at, and those it had besides. */
  readonly drives: { readonly given: Readonly<Record<string, string>>; readonly missing: readonly string[] };
  /** Its control sets, with the use Windows makes of each (Q102984). */
  controlSets(): Promise<readonly ControlSet[]>;
  /** The sets besides the current one that have a key, given by its path below the set, e.g. `Services\MSExchangeKMS`. */
  setsWith(path: string): Promise<readonly ControlSet[]>;
  readonly wholeFiles: WholeFilesPort;
  /** Throws E-HIVE-DIRTY or E-HIVE-IN-USE where a hive may not be changed now. */
  requireChangeable(): Promise<void>;
}

/**
 * Opens the Windows on a disk or in a folder, on any system this program runs on. Nothing is changed by opening.
 * @throws RepairError E-HIVE-NOT-FOUND, E-HIVE-MALFORMED, E-HIVE-VERSION, E-HIVE-IN-USE, E-FILE-DENIED
 */
export async function openOfflineMachine({ place, drives: given = {} }: OfflineOptions): Promise<OfflineMachine> {
  const layout = 'folder' in place ? await locateHives(place.folder) : await givenHives(place.files);
  const options = { requireAtRest: () => requireAtRest(layout.root), now: () => new Date() };
  const hives: Record<HiveName, HiveFile> = {
    SYSTEM: openHiveFile(layout.hives.SYSTEM, options),
    SOFTWARE: openHiveFile(layout.hives.SOFTWARE, options),
  };
  for (const name of HIVE_NAMES) await hives[name].root();

  const facts = factReader(offlineRegistry(['64'], placeFinder(hives, 64)));
  const bits = await readBits(facts);
  const views: readonly RegistryView[] = bits === 64 ? ['64', '32'] : ['32'];
  const find = placeFinder(hives, bits);
  const registry = offlineRegistry(views, find);
  const own = (path: string): KeyRef => ({ view: views[0]!, path });

  const systemDrive = (await readSystemRoot(facts)).charAt(0).toUpperCase();
  const letters = driveLetters(await registry.readTree(own('SYSTEM\\MountedDevices')));
  const roots = new Map(Object.entries(given).map(([letter, folder]) => [letter.charAt(0).toUpperCase(), folder]));
  if (layout.root !== null && !roots.has(systemDrive)) roots.set(systemDrive, layout.root);
  for (const letter of letters.letters) {
    const twin = [...roots.keys()].find((known) => letters.sameVolume(known, letter));
    if (twin !== undefined) roots.set(letter, roots.get(twin)!);
  }

  const missing = letters.letters.filter((letter) => !roots.has(letter));
  const controlSets = (): Promise<readonly ControlSet[]> => readControlSets(hives.SYSTEM.root);
  return {
    kind: 'offline',
    hives: layout.hives,
    drives: { given: Object.fromEntries([...roots].sort()), missing },
    registry,
    services: offlineServices(registry, views[0]!),
    files: offlineFiles(roots, missing),
    witness: hiveScanWitness(find),
    describe: () => describeOffline(facts, bits, Object.values(layout.hives)),
    controlSets,
    async setsWith(path) {
      const found: ControlSet[] = [];
      for (const set of await controlSets()) {
        const isOther = !set.roles.includes('current');
        if (isOther && (await registry.listKey(own(`SYSTEM\\${set.name}\\${path}`))).state === 'present') found.push(set);
      }
      return found;
    },
    wholeFiles: wholeHives(hives, find),
    origin: { ...layout.hives, ...given },
    async requireChangeable() {
      for (const name of HIVE_NAMES) await hives[name].requireChangeable();
    },
  };
}
