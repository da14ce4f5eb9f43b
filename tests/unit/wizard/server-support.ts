import { readFileSync } from 'node:fs';
import type { ConnectOptions } from '../../../electron/machines/network';
import type { RegistryPort } from '../../../electron/machines/ports';
import { remoteRunsFolder } from '../../../electron/places/data-folders';
import { connectPractice } from '../../../electron/machines/practice';
import { openPlace, type Place, type ServerName } from '../../../electron/places/place';
import { runStorage } from '../../../electron/places/run-storage';
import { systemClock } from '../../../electron/repair/clock';
import { runIndex } from '../../../electron/repair/run-index';

/** Makes no pauses between the steps of connecting, because nobody watches them here. */
const QUICK = { ...systemClock, sleep: () => Promise.resolve() };

/** A logon as the page sends it. */
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
  /** The name that the server reports. */
  readonly name?: string;
  /** What the registry of the server does differently. */
  readonly registry?: (registry: RegistryPort, place: Place) => Partial<RegistryPort>;
}

/**
 * Opens a server as a shell would for the wizard: a practice server behind the practice network answers, and its runs
 * are stored, bound and locked like those of a real server.
 * @param stateFile the state file of the practice server; another file is another installation
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

/** The registry in the state file of a practice server. */
export function registryIn(stateFile: string): unknown {
  return (JSON.parse(readFileSync(stateFile, 'utf8')) as { readonly registry: unknown }).registry;
}
