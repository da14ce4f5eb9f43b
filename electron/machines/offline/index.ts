import type { KeyRef, RegistryView } from '../../domain/registry';
import type { Machine, WholeFilesPort } from '../ports';
import { requireAtRest } from './at-rest';
import { describeOffline, factReader, readBits, readSystemRoot, readVersion } from './describe';
import { driveLetters } from './files/drives';
import { offlineFiles } from './files/port';
import { type ControlSet, readControlSets } from './hives/control-sets';
import type { FileName } from './hives/hive-file';
import { openHiveSet } from './hives/hive-set';
import { givenHives, type HiveName, locateHives } from './hives/locate';
import { keepsMirror, orFromMirror } from './hives/mirror';
import { wholeHives } from './hives/whole-files';
import { offlineRegistry } from './registry/port';
import { placeFinder } from './registry/resolve';
import { offlineServices } from './services';
import { hiveScanWitness } from './witness/port';

export type { ControlSet } from './hives/control-sets';
export type { FileName } from './hives/hive-file';
export type { HiveName } from './hives/locate';

/** A folder of the disk: the one with the hives, the Windows folder or the root; or the two hive files in any order. */
export type DiskPlace = { readonly folder: string } | { readonly files: readonly string[] };

export interface OfflineOptions {
  readonly place: DiskPlace;
  /** More drives of that machine, by letter: D → the folder of this computer that is its root. */
  readonly drives?: Readonly<Record<string, string>>;
}

/** The Windows on a disk, with what only such a machine can report. */
export interface OfflineMachine extends Machine {
  readonly kind: 'offline';
  /** The hive files. */
  readonly hives: Readonly<Record<HiveName, string>>;
  /** All registry files that a repair changes: the hives, and SYSTEM.ALT if that Windows keeps it (Q151247). */
  readonly registryFiles: Readonly<Partial<Record<FileName, string>>>;
  /** The files whose last write was cut short, each with the log that completes it. */
  completed(): Promise<readonly { readonly name: FileName; readonly log: string }[]>;
  /** Letters of that Windows' drives: those whose files can be looked at, and the others it had. */
  readonly drives: { readonly given: Readonly<Record<string, string>>; readonly missing: readonly string[] };
  /** Its control sets, with the use Windows makes of each (Q102984). */
  controlSets(): Promise<readonly ControlSet[]>;
  /**
   * The sets, except the one that starts next, that contain the key at this path below the set, e.g.
   * `Services\MSExchangeKMS`.
   */
  setsWith(path: string): Promise<readonly ControlSet[]>;
  readonly wholeFiles: WholeFilesPort;
  /** Throws E-HIVE-DIRTY, E-HIVE-ONLY-MIRROR or E-HIVE-IN-USE if a hive may not be changed now. */
  requireChangeable(): Promise<void>;
}

/**
 * Opens the Windows on a disk or in a folder, on any system this program runs on. Nothing is changed by opening.
 * @throws RepairError E-HIVE-NOT-FOUND, E-HIVE-MALFORMED, E-HIVE-VERSION, E-HIVE-ONLY-MIRROR, E-HIVE-IN-USE, E-FILE-DENIED
 */
export async function openOfflineMachine({ place, drives: given = {} }: OfflineOptions): Promise<OfflineMachine> {
  const layout = 'folder' in place ? await locateHives(place.folder) : await givenHives(place.files);
  const options = { requireAtRest: () => requireAtRest(layout.root), now: () => new Date() };
  const plain = openHiveSet(layout.hives, options);
  await plain.live.SOFTWARE.root();
  const version = await readVersion(factReader(offlineRegistry(['64'], placeFinder(plain.live, 64))));
  const paths: Partial<Record<FileName, string>> & Record<HiveName, string> = {
    ...layout.hives,
    ...(layout.mirror !== null && keepsMirror(version) ? { 'SYSTEM.ALT': layout.mirror } : {}),
  };
  const set = openHiveSet(paths, options);
  const mirror = set.files['SYSTEM.ALT'] ?? null;
  await orFromMirror(mirror, () => set.live.SYSTEM.root());

  const facts = factReader(offlineRegistry(['64'], placeFinder(set.live, 64)));
  const bits = await readBits(facts);
  const views: readonly RegistryView[] = bits === 64 ? ['64', '32'] : ['32'];
  const find = placeFinder(set.live, bits);
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
  const controlSets = (): Promise<readonly ControlSet[]> => readControlSets(set.live.SYSTEM.root);
  return {
    kind: 'offline',
    hives: layout.hives,
    registryFiles: paths,
    async completed() {
      const loaded = await Promise.all(
        Object.values(set.files).map(async (file) => ({ name: file.name, log: (await file.read()).log })),
      );
      return loaded.flatMap(({ name, log }) => (log === null ? [] : [{ name, log }]));
    },
    drives: { given: Object.fromEntries([...roots].sort(([one], [other]) => (one < other ? -1 : 1))), missing },
    registry,
    services: offlineServices(registry, views[0]!),
    files: offlineFiles(roots, missing),
    witness: hiveScanWitness(find, mirror?.file ?? null),
    describe: () => describeOffline(facts, bits, Object.values(paths)),
    controlSets,
    async setsWith(path) {
      const found: ControlSet[] = [];
      for (const set of await controlSets()) {
        const isOther = !set.roles.includes('default');
        if (isOther && (await registry.listKey(own(`SYSTEM\\${set.name}\\${path}`))).state === 'present') found.push(set);
      }
      return found;
    },
    wholeFiles: wholeHives(set, (draft) => offlineRegistry(views, placeFinder(draft.hives, bits))),
    origin: { ...layout.hives, ...given },
    requireChangeable: () => set.requireChangeable(),
  };
}
