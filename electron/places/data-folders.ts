import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import type { SystemFacts } from '../domain/system';
import { commonDataFolder } from '../machines/windows/data-folder';

const PRODUCT = 'ExchangeKmsRepair';

/** Environment variables, as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Where runs on this computer are kept: `%ProgramData%\ExchangeKmsRepair\runs`, one place for every account. Windows itself is
 * asked for that folder (see `commonDataFolder`); there is none elsewhere.
 */
export function runsFolder(common: string = commonFolder()): string {
  return path.join(common, 'runs');
}

const commonFolder = (): string => (process.platform === 'win32' ? commonDataFolder() : path.join('C:\\ProgramData', PRODUCT));

/**
 * Where runs on the Windows of a disk are kept: on this computer, never on that disk, in a folder of that installation's
 * own. Its name and id come from the disk, so only what is harmless in a file name is taken over.
 */
export function offlineRunsFolder(facts: Installation, variables: Variables = process.env): string {
  return path.join(offlineFolder(variables), folderOf(facts));
}

/** Where runs on a server of the network are kept: the same, by what the server says it is and not by its address. */
export function remoteRunsFolder(facts: Installation, variables: Variables = process.env): string {
  return path.join(remoteFolder(variables), folderOf(facts));
}

/** Where copies of a server's files go: to this computer, in a folder of that server's own beside those of its runs. */
export function remoteCopiesFolder(facts: Installation, variables: Variables = process.env): string {
  return path.join(programFolder(variables), 'copies', folderOf(facts));
}

type Installation = Pick<SystemFacts, 'name' | 'id'>;

function folderOf({ name, id }: Installation): string {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${name.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 15)}-${mark}`;
}

/** Where those folders lie. */
export function offlineFolder(variables: Variables = process.env): string {
  return path.join(programFolder(variables), 'offline');
}

/** Where the folders of servers on the network lie. */
export function remoteFolder(variables: Variables = process.env): string {
  return path.join(programFolder(variables), 'remote');
}

function programFolder(variables: Variables): string {
  return process.platform === 'win32' ? commonFolder() : path.dirname(practiceFolder(variables));
}

/** The servers that were connected to, by name and user; each user's own. */
export function serversFile(variables: Variables = process.env): string {
  return path.join(path.dirname(practiceFolder(variables)), 'servers.json');
}

/**
 * A folder for the program's own short-lived files. With administrator rights one for every account, in which only
 * administrators look; without them the user's own, so that nothing of theirs is in the way of an administrator.
 */
export function workFolder(
  name: 'exports' | 'locks' | 'profile',
  hasRights: boolean,
  variables: Variables = process.env,
): string {
  return path.join(hasRights ? commonFolder() : path.dirname(practiceFolder(variables)), name);
}

/** A practice server's own state file. */
export function practiceStateFile(scenario: string): string {
  return path.join(practiceFolder(), `${scenario}.json`);
}

/** A practice server's runs: beside its state file. */
export function practiceRunsFolder(stateFile: string): string {
  return `${stateFile}.runs`;
}

/** Where server kits are written to if nobody can be asked for a folder. */
export function kitsFolder(variables: Variables = process.env): string {
  return path.join(path.dirname(practiceFolder(variables)), 'kits');
}

/** Where the practice servers live: in the user's own data folder, since nothing there concerns anybody else. */
export function practiceFolder(variables: Variables = process.env): string {
  if (process.platform === 'win32') {
    return path.join(variables['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'), PRODUCT, 'practice');
  }
  return path.join(variables['XDG_STATE_HOME'] ?? path.join(os.homedir(), '.local', 'state'), 'exchange-kms-repair', 'practice');
}

/** Where reports go where nobody can be asked for a place: beside the practice servers, in the user's own data folder. */
export function reportsFolder(variables: Variables = process.env): string {
  return path.join(path.dirname(practiceFolder(variables)), 'reports');
}
