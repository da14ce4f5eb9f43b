import path from 'node:path';
import type { Address } from '../machines/network';
import { runIndex } from '../repair/run-index';
import type { StoredRun } from '../repair/run-store';
import { remoteFolder } from './data-folders';
import { parsePlaceName } from './place';
import { reportStorage, runStorage } from './run-storage';

/** A run on a server of the network, with what it takes to log on there again but the password. */
export interface ServerRun {
  readonly stored: StoredRun;
  /** Null where the run does not tell it, or no longer in a form that could be reached. */
  readonly logon: { readonly address: Address; readonly user: string; readonly domain: string } | null;
}

/**
 * Every run on every server, by what is kept on this computer: nothing is connected to. Which server a run belongs to is decided by what
 * that server says of itself once it is reached, never by the address.
 */
export async function serverRuns(root: string = remoteFolder()): Promise<readonly ServerRun[]> {
  const all: ServerRun[] = [];
  for (const folder of await reportStorage().list(root)) {
    const runs = path.join(root, folder);
    // Runs of somebody with more rights: not listed, since they could not be undone either.
    const stored = await runIndex(runStorage('remote', runs), runs)
      .list()
      .catch(() => []);
    all.push(...stored.map((run) => ({ stored: run, logon: logonOf(run) })));
  }
  return all;
}

function logonOf({ state }: StoredRun): ServerRun['logon'] {
  const { host, port, user, domain = '' } = state?.started.machine.origin ?? {};
  if (host === undefined || user === undefined) return null;
  try {
    const name = parsePlaceName(`remote:${host}`);
    if (name.kind !== 'remote') return null;
    const number = Number(port);
    const isPort = Number.isInteger(number) && number > 0 && number < 65_536;
    return { address: { ...name.address, ...(port !== undefined && isPort ? { port: number } : {}) }, user, domain };
  } catch {
    return null;
  }
}
