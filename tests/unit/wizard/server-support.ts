import { readFileSync } from 'node:fs';
import type { ConnectOptions } from '../../../electron/machines/network';
import type { RegistryPort } from '../../../electron/machines/ports';
import { remoteRunsFolder } from '../../../electron/places/data-folders';
import { connectPractice } from '../../../electron/machines/practice';
import { openPlace, type Place, type ServerName } from '../../../electron/places/place';
import { runStorage } from '../../../electron/places/run-storage';
import { systemClock } from '../../../electron/repair/clock';
import { runIndex } from '../../../electron/repair/run-index';

/** Nobody watches the steps of connecting here. */
const QUICK = { ...systemClock, sleep: () => Promise.resolve() };

/** What is typed to log on, as the page sends it. */
export const logon = (host: string, user = 'Administrator', password = 'practice') => ({
  host,
  port: null,
  user,
  domain: '',
  ntlm1: false,
  password: Array.from(new TextEncoder().encode(password)),
});

/** What a test changes about a server. */
interface Changed {
  /** The name it gives itself. */
  readonly name?: string;
  /** What its registry does otherwise. */
  readonly registry?: (registry: RegistryPort, place: Place) => Partial<RegistryPort>;
}

/**
 * Opens a server as a shell would give it to the wizard: what answers is a practice server behind the practice network, and its runs
 * are kept, bound and locked as those of a real server are.
 * @param stateFile the practice server's own file: another file is another installation
 */
export async function openAsServer(
  stateFile: string,
  name: ServerName,
  given: ConnectOptions,
  { name: called, registry }: Changed = {},
): Promise<Place> {
  const place = await openPlace({ kind: 'practice', scenario: 'q290226' }, stateFile);
  const network = await connectPractice(place.practice!, given, QUICK);
  const described = await network.describe();
  const facts = { ...described, name: called ?? described.name };
  const machine = { ...network, kind: 'remote' as const, describe: () => Promise.resolve(facts) };
  const runsRoot = remoteRunsFolder(facts);
  const storage = runStorage('remote', runsRoot);
  return {
    ...place,
    name,
    machine: { ...machine, registry: { ...machine.registry, ...registry?.(machine.registry, place) } },
    network: machine,
    practice: null,
    facts,
    storage,
    runsRoot,
    runs: runIndex(storage, runsRoot),
    copiesRoot: null,
    lockName: `remote:${facts.id}`,
  };
}

/** The registry of a practice server, as its file has it. */
export function registryIn(stateFile: string): unknown {
  return (JSON.parse(readFileSync(stateFile, 'utf8')) as { readonly registry: unknown }).registry;
}
