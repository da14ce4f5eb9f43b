import { win32 } from 'node:path';
import type { Environment } from '../../domain/image-path';
import { foldName, RegistryType, textOf } from '../../domain/registry';
import { environmentOf } from './environment';
import * as api from './native/registry-api';
import { once } from './native/load';
import { computerName, Win32Failure, windowsBits, windowsDirectory } from './native/win32';

/** The program's own key. Below HKLM\SOFTWARE only administrators and SYSTEM may write, and everybody may read. */
export const PROGRAM_KEY = 'SOFTWARE\\Exchange KMS Repair';

/** The value with which an administrator moves the program's data from %ProgramData% to another folder. */
const DATA_FOLDER = 'DATAFOLDER';

/** The variables of this Windows, regardless of those of this process. */
export const systemEnvironment = once((): Environment =>
  environmentOf({ windows: windowsDirectory(), computerName: computerName(), texts: textsIn }),
);

/**
 * The folder for what the program keeps for all accounts. It does not depend on a variable of this process: otherwise a
 * user without administrator rights could choose where an administrator keeps runs, lock and exports.
 */
export const commonDataFolder = once((): string => {
  const named = textsIn(PROGRAM_KEY).get(DATA_FOLDER) ?? '';
  return /^[a-z]:\\/i.test(named)
    ? win32.resolve(named)
    : win32.join(systemEnvironment()['PROGRAMDATA'] ?? '', 'ExchangeKmsRepair');
});

/** The texts of a key's values by their names in upper case. */
function textsIn(path: string): ReadonlyMap<string, string> {
  try {
    const opened = api.openKey(api.HKLM_KEY, path, api.Right.QUERY_VALUE, {
      view: windowsBits() === 64 ? '64' : '32',
      link: 'followed',
    });
    return api.withKey(opened, (key) => {
      const values = api.valueNames(key).flatMap((name) => api.queryValue(key, name) ?? []);
      const texts = values.filter(({ type }) => type === RegistryType.REG_SZ || type === RegistryType.REG_EXPAND_SZ);
      return new Map(texts.map((value) => [foldName(value.name), textOf(value)]));
    });
  } catch (error) {
    if (error instanceof Win32Failure) return new Map();
    throw error;
  }
}
