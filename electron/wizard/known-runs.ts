import path from 'node:path';
import type { DiskPlace } from '../machines/offline';
import { type ScenarioId, SCENARIOS } from '../machines/practice';
import { offlineFolder, practiceRunsFolder, practiceStateFile, remoteFolder, runsFolder } from '../places/data-folders';
import type { Place } from '../places/place';
import { reportStorage, runStorage } from '../places/run-storage';
import { RepairError } from '../contract/errors';
import { isLocalFolder } from '../repair/local-folder';
import { runIndex } from '../repair/run-index';
import type { StoredRun } from '../repair/run-store';
import type { Env } from './act';
import type { WizardHost } from './host';
import { placeIn } from './known-in';

/** What is needed to look for runs. */
type Sources = Pick<Env, 'openThisComputer' | 'openDisk' | 'openServer' | 'openPractice' | 'host'>;

/** An earlier run, with the way to open the machine it was made on. */
export interface KnownRun {
  readonly stored: StoredRun;
  /** The practice server it was made on; null for other machines. */
  readonly scenario: ScenarioId | null;
  /** Null if somebody has to log on first (`acts/at-server.ts`). */
  readonly open: (() => Promise<Place>) | null;
}

/** All runs, the newest first, wherever they were made; those that cannot be read come last. */
export async function knownRuns({
  openThisComputer,
  openDisk,
  openServer,
  openPractice,
  host,
}: Sources): Promise<readonly KnownRun[]> {
  const under = async (root: string, scenario: ScenarioId | null, open: () => Promise<Place>): Promise<readonly KnownRun[]> =>
    (await runIndex(runStorage(scenario === null ? 'this' : 'practice', root), root).list()).map((stored) => ({
      stored,
      scenario,
      open,
    }));
  const here = openThisComputer ? await under(runsFolder(), null, openThisComputer) : [];
  const onDisks = openDisk ? await runsOnDisks(openDisk, host) : [];
  const practised = await Promise.all(
    Object.values(SCENARIOS).map(({ id }) => under(practiceRunsFolder(practiceStateFile(id)), id, () => openPractice(id))),
  );
  const onServers = openServer === undefined ? [] : await runsOnServers();
  return [...here, ...onDisks, ...onServers, ...practised.flat()].sort((one, other) => startOf(other) - startOf(one));
}

/** Milliseconds since 1970; 0 if the journal does not say. */
const startOf = ({ stored }: KnownRun): number => Date.parse(stored.state?.startedAt ?? '') || 0;

/** Runs on servers of the network, by server. */
async function runsOnServers(): Promise<readonly KnownRun[]> {
  const all: KnownRun[] = [];
  for (const folder of await reportStorage().list(remoteFolder())) {
    const root = path.join(remoteFolder(), folder);
    // A server that somebody else worked on, with more rights: not listed, since these runs could not be undone either.
    const stored = await runIndex(runStorage('remote', root), root)
      .list()
      .catch(() => []);
    all.push(...stored.map((run) => ({ stored: run, scenario: null, open: null })));
  }
  return all;
}

/** Runs on disks, each with the place where its disk was then. */
async function runsOnDisks(open: OpenDisk, host: WizardHost): Promise<readonly KnownRun[]> {
  const all: KnownRun[] = [];
  for (const folder of await reportStorage().list(offlineFolder())) {
    const root = path.join(offlineFolder(), folder);
    // A disk that somebody else worked on, with more rights: not listed, since these runs could not be undone either.
    const stored = await runIndex(runStorage('offline', root), root)
      .list()
      .catch(() => []);
    all.push(...stored.map((run) => ({ stored: run, scenario: null, open: () => openAgain(run, open, host) })));
  }
  return all;
}

type OpenDisk = NonNullable<Env['openDisk']>;

/** Opens the disk of an earlier run; if it is no longer there, the user is asked for it. */
async function openAgain(run: StoredRun, open: OpenDisk, host: WizardHost): Promise<Place> {
  const { origin = {} } = run.state?.started.machine ?? {};
  // A file says where a disk was: never a reason to connect to the network.
  for (const folder of Object.values(origin)) if (!isLocalFolder(folder)) throw new RepairError('E-DISK-PATH', folder);
  const { SYSTEM: system = '', SOFTWARE: software = '', ...drives } = origin;
  const disk: DiskPlace =
    path.dirname(system) === path.dirname(software) ? { folder: path.dirname(system) } : { files: [system, software] };
  try {
    return await open({ kind: 'offline', disk, drives });
  } catch (error) {
    const isGone = error instanceof RepairError && error.code === 'E-HIVE-NOT-FOUND';
    const folder = isGone && host.chooseFolder ? await host.chooseFolder('disk', null) : null;
    if (folder === null) throw error;
    return open({ kind: 'offline', disk: { folder } });
  }
}

async function runsAt(place: Place): Promise<readonly KnownRun[]> {
  const scenario = place.name.kind === 'practice' ? place.name.scenario : null;
  return (await place.runs.list()).map((stored) => ({ stored, scenario, open: () => Promise.resolve(place) }));
}

/** Finds a run by its id: on the wizard's current machine, else wherever it is. Throws E-RUN-NOT-FOUND. */
export async function findKnownRun(env: Env, id: string): Promise<KnownRun> {
  const place = placeIn(env.current());
  const known = place === null ? await knownRuns(env) : await runsAt(place);
  const run = known.find(({ stored }) => stored.id === id);
  if (!run) throw new RepairError('E-RUN-NOT-FOUND', id);
  return run;
}
