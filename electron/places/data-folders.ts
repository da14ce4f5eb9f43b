import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import type { SystemFacts } from '../domain/system';
import { commonDataFolder } from '../machines/windows/data-folder';

const PRODUCT = 'ExchangeKmsRepair';

/** Environment variables, as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Where runs on this computer are kept: `%ProgramData%\ExchangeKmsRepair\runs`, one place for all accounts. Windows
 * itself is asked for that folder (see `commonDataFolder`); elsewhere there is none.
 */
export function runsFolder(common: string = commonFolder()): string {
  return path.join(common, 'runs');
}

const commonFolder = (): string => (process.platform === 'win32' ? commonDataFolder() : path.join('C:\\ProgramData', PRODUCT));

/**
 * Where runs on the Windows of a disk are kept: on this computer, never on that disk, in a separate folder for each
 * installation. Its name and id come from the disk, so only characters that are harmless in a file name are used.
 */
export function offlineRunsFolder(facts: Installation, variables: Variables = process.env): string {
  return path.join(offlineFolder(variables), folderOf(facts));
}

/** Where runs on a network server are kept: likewise, by what the server says it is and not by its address. */
export function remoteRunsFolder(facts: Installation, variables: Variables = process.env): string {
  return path.join(remoteFolder(variables), folderOf(facts));
}

/** Where copies of a server's files go: to this computer, in a folder of that server beside those of its runs. */
export function remoteCopiesFolder(facts: Installation, variables: Variables = process.env): string {
  return path.join(programFolder(variables), 'copies', folderOf(facts));
}

type Installation = Pick<SystemFacts, 'name' | 'id'>;

function folderOf({ name, id }: Installation): string {
  const mark = createHash('sha256').update(id).digest('hex').slice(0, 12);
  return `${name.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 15)}-${mark}`;
}

/** The folder with the folders of offline installations. */
export function offlineFolder(variables: Variables = process.env): string {
  return path.join(programFolder(variables), 'offline');
}

/** The folder with the folders of network servers. */
export function remoteFolder(variables: Variables = process.env): string {
  return path.join(programFolder(variables), 'remote');
}

function programFolder(variables: Variables): string {
  return process.platform === 'win32' ? commonFolder() : path.dirname(practiceFolder(variables));
}

/** The servers that were connected to, by name and user; each user has a separate file. */
export function serversFile(variables: Variables = process.env): string {
  return path.join(path.dirname(practiceFolder(variables)), 'servers.json');
}

/**
 * A folder for the program's own short-lived files. With administrator rights one for all accounts, used only by
 * administrators; without them the user's own, so that nothing of the user's gets in an administrator's way.
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

/** Where server kits are written if nobody can be asked for a folder. */
export function kitsFolder(variables: Variables = process.env): string {
  return path.join(path.dirname(practiceFolder(variables)), 'kits');
}

/** Where the practice servers are kept: in the user's own data folder, because they concern nobody else. */
export function practiceFolder(variables: Variables = process.env): string {
  if (process.platform === 'win32') {
    return path.join(variables['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'), PRODUCT, 'practice');
  }
  return path.join(variables['XDG_STATE_HOME'] ?? path.join(os.homedir(), '.local', 'state'), 'exchange-kms-repair', 'practice');
}

/** Where reports go if nobody can be asked for a place: beside the practice servers, in the user's own data folder. */
export function reportsFolder(variables: Variables = process.env): string {
  return path.join(path.dirname(practiceFolder(variables)), 'reports');
}
