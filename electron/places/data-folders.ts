import os from 'node:os';
import path from 'node:path';

const PRODUCT = 'ExchangeKmsRepair';

/** Environment variables, as `process.env`. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Where runs on this computer are kept: `%ProgramData%\ExchangeKmsRepair\runs`, one place for every account. */
export function runsFolder(variables: Variables = process.env): string {
  return path.join(variables['ProgramData'] ?? 'C:\\ProgramData', PRODUCT, 'runs');
}

/** A practice server's own state file. */
export function practiceStateFile(scenario: string): string {
  return path.join(practiceFolder(), `${scenario}.json`);
}

/** A practice server's runs: beside its state file. */
export function practiceRunsFolder(stateFile: string): string {
  return `${stateFile}.runs`;
}

/** Where the practice servers live: in the user's own data folder, since nothing there concerns anybody else. */
export function practiceFolder(variables: Variables = process.env): string {
  if (process.platform === 'win32') {
    return path.join(variables['LOCALAPPDATA'] ?? path.join(os.homedir(), 'AppData', 'Local'), PRODUCT, 'practice');
  }
  return path.join(variables['XDG_STATE_HOME'] ?? path.join(os.homedir(), '.local', 'state'), 'exchange-kms-repair', 'practice');
}
