import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import type { SystemFacts } from '../domain/system';
import { type DiskPlace, type OfflineMachine, openOfflineMachine } from '../machines/offline';
import type { Address, ConnectOptions, NetworkMachine } from '../machines/network';
import type { Machine } from '../machines/ports';
import {
  connectPractice,
  isScenarioId,
  openPracticeMachine,
  type PracticeMachine,
  type ScenarioId,
  SCENARIOS,
} from '../machines/practice';
import { openRemoteMachine, type RemoteOptions } from '../machines/remote';
import { openWindowsMachine } from '../machines/windows';
import { holdsAdministratorRights } from '../machines/windows/system';
import { systemClock } from '../repair/clock';
import { type RunIndex, runIndex } from '../repair/run-index';
import type { RunContext } from '../repair/run';
import type { Storage } from '../repair/storage';
import {
  offlineRunsFolder,
  practiceRunsFolder,
  practiceStateFile,
  remoteCopiesFolder,
  remoteRunsFolder,
  runsFolder,
  workFolder,
} from './data-folders';
import { runStorage } from './run-storage';
import { PROGRAM_VERSION } from './version';

/** Where to act, as the command line and the wizard name it. */
export type PlaceName = LocalName | ServerName;

/** What can be opened without logging on. */
export type LocalName = { readonly kind: 'this' } | PracticeName | DiskName;

export interface PracticeName {
  readonly kind: 'practice';
  readonly scenario: ScenarioId;
}

/** Another Windows: a folder of its disk or its two hives, and the folders that are its other drives, by letter. */
export interface DiskName {
  readonly kind: 'offline';
  readonly disk: DiskPlace;
  readonly drives?: Readonly<Record<string, string>>;
}

/** A server on the network. Who logs on is not part of its name. */
export interface ServerName {
  readonly kind: 'remote';
  readonly address: Address;
}

/** A machine together with the storage and the folders of its runs. */
export interface Place {
  readonly name: PlaceName;
  readonly machine: Machine;
  /** The same machine with what only a practice server can do; null for a real one. */
  readonly practice: PracticeMachine | null;
  /** The same machine with what only the Windows on a disk can report; null for any other. */
  readonly offline: OfflineMachine | null;
  /** The same machine with what only a machine reached over a network has; null for any other. */
  readonly network: NetworkMachine | null;
  readonly facts: SystemFacts;
  readonly storage: Storage;
  readonly runsRoot: string;
  readonly runs: RunIndex;
  /** The folder of this computer for copies of the machine's files; null if they are made beside the files. */
  readonly copiesRoot: string | null;
  /** What the lock that admits one program at a time applies to. */
  readonly lockName: string;
}

/**
 * Reads `this`, `practice:<scenario>`, `offline:<folder>` or `remote:<host>`; throws E-MACHINE-UNKNOWN with the text,
 * or E-SCENARIO-UNKNOWN with the scenario and all existing ones.
 */
export function parsePlaceName(text: string): PlaceName {
  if (text === 'this') return { kind: 'this' };
  const folder = /^offline:(.+)$/s.exec(text)?.[1];
  if (folder !== undefined) return { kind: 'offline', disk: { folder } };
  const host = /^remote:(.+)$/s.exec(text)?.[1];
  if (host !== undefined) return { kind: 'remote', address: { host: requireHost(host) } };
  const scenario = /^practice:(.*)$/.exec(text)?.[1];
  if (scenario === undefined) throw new RepairError('E-MACHINE-UNKNOWN', text);
  if (!isScenarioId(scenario))
    throw new RepairError('E-SCENARIO-UNKNOWN', scenario, { detail: Object.keys(SCENARIOS).join(', ') });
  return { kind: 'practice', scenario };
}

/** A plain name or address, and nothing that a resolver could interpret as more. Throws E-MACHINE-UNKNOWN. */
export function requireHost(host: string): string {
  const isName = /^[a-z0-9_](?:[a-z0-9._-]{0,253}[a-z0-9_])?$/i.test(host);
  if (!isName && !/^[0-9a-f:.]*:[0-9a-f:.]*(?:%[a-z0-9]+)?$/i.test(host))
    throw new RepairError('E-MACHINE-UNKNOWN', `remote:${host}`);
  return host;
}

/**
 * Opens a place. `stateFile` is the practice server's JSON file; if omitted, the scenario's own file in the user's data
 * folder.
 */
export async function openPlace(name: LocalName, stateFile?: string): Promise<Place> {
  switch (name.kind) {
    case 'this':
      return openThisComputer(name);
    case 'practice':
      return openPractice(name, stateFile);
    case 'offline':
      return openOffline(name);
  }
}

/** What is needed to open a server in addition to its name. */
export type ServerLogon = Omit<RemoteOptions, 'address'>;

/**
 * Connects to a server, logs on, and opens it as a place. Its runs are bound to what it says it is (registry and name),
 * not to its address. Throws E-NET-…, E-LOGON-… or E-REMOTE-…; the machine's `close` ends the connection.
 */
export async function openServer(name: ServerName, logon: ServerLogon): Promise<Place> {
  const remote = await openRemoteMachine({ ...logon, address: name.address });
  const facts = await remote.describe();
  const runsRoot = remoteRunsFolder(facts);
  const storage = runStorage('remote', runsRoot);
  return {
    name,
    machine: remote,
    practice: null,
    offline: null,
    network: remote,
    facts,
    storage,
    runsRoot,
    runs: runIndex(storage, runsRoot),
    copiesRoot: remoteCopiesFolder(facts),
    lockName: `remote:${facts.id}`,
  };
}

/**
 * Connects to a practice server as to a real one (`connectPractice`), and opens it as a place: with the same state, so
 * that what is done over the network also shows without it. Throws as connecting and as opening it do.
 */
export async function openPracticeServer(name: PracticeName, logon: ConnectOptions, stateFile?: string): Promise<Place> {
  const place = await openPractice(name, stateFile).catch((error: unknown) => {
    logon.credentials.secret.wipe();
    throw error;
  });
  const network = await connectPractice(place.practice, logon, systemClock);
  return { ...place, machine: network, practice: network, network, facts: await network.describe() };
}

async function openThisComputer(name: LocalName): Promise<Place> {
  const machine = await openWindowsMachine(() => workFolder('exports', holdsAdministratorRights()));
  const facts = await machine.describe();
  const runsRoot = runsFolder();
  const storage = runStorage('this', runsRoot);
  return {
    name,
    machine,
    practice: null,
    offline: null,
    network: null,
    facts,
    storage,
    runsRoot,
    runs: runIndex(storage, runsRoot),
    copiesRoot: null,
    lockName: `this:${facts.id}`,
  };
}

async function openPractice(name: PracticeName, stateFile?: string): Promise<Place & { readonly practice: PracticeMachine }> {
  const file = path.resolve(stateFile ?? practiceStateFile(name.scenario));
  const practice = await openPracticeMachine({
    scenario: name.scenario,
    stateFile: file,
    named: stateFile !== undefined,
    clock: systemClock,
  });
  const facts = await practice.describe();
  const runsRoot = practiceRunsFolder(file);
  const storage = runStorage('practice', runsRoot);
  return {
    name,
    machine: practice,
    practice,
    offline: null,
    network: null,
    facts,
    storage,
    runsRoot,
    runs: runIndex(storage, runsRoot),
    copiesRoot: null,
    lockName: `practice:${file}`,
  };
}

/**
 * Refuses at once what may not be changed (E-HIVE-DIRTY, E-HIVE-IN-USE): such hives do not show the truth about their
 * Windows either.
 */
async function openOffline(name: DiskName): Promise<Place> {
  const offline = await openOfflineMachine({ place: name.disk, ...(name.drives ? { drives: name.drives } : {}) });
  await offline.requireChangeable();
  const facts = await offline.describe();
  const runsRoot = offlineRunsFolder(facts);
  const storage = runStorage('offline', runsRoot);
  const lockName = `offline:${await realpath(offline.hives.SYSTEM)}`;
  return {
    name,
    machine: offline,
    practice: null,
    offline,
    network: null,
    facts,
    storage,
    runsRoot,
    runs: runIndex(storage, runsRoot),
    copiesRoot: null,
    lockName,
  };
}

/** What the steps of a run need from a place. */
export function contextOf({ machine, facts, storage }: Place): RunContext {
  return { machine, facts, storage, clock: systemClock, program: PROGRAM_VERSION };
}
