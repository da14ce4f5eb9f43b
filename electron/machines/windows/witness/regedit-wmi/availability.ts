import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, type RegistryValue } from '../../../../domain/registry';
import type { PassedOverWhy } from '../../../../domain/witness';
import * as api from '../../native/registry-api';
import { Win32Failure } from '../../native/win32';

/** Settings of Windows Script Host; below HKEY_LOCAL_MACHINE for everyone, below HKEY_CURRENT_USER for this user. */
const SETTINGS = 'SOFTWARE\\Microsoft\\Windows Script Host\\Settings';

/** What `scriptHostObstacle` decides on. */
export interface ScriptHostFacts {
  /** The value `Enabled` of the settings, for everyone and for this user. */
  readonly enabled: readonly (RegistryValue | undefined)[];
  /** Files in System32 that the scripts need, and whether they exist. */
  readonly files: Readonly<Record<string, boolean>>;
}

export type ScriptHostObstacle = Extract<PassedOverWhy, 'switched-off' | 'not-installed'>;

/**
 * Why scripts in VBScript cannot run here, as far as this can be seen without trying; null if they may.
 * - `Enabled` = 0 switches Script Host off. Either setting counts: which one wins depends on a third (`IgnoreUserSettings`).
 * - VBScript is being retired: it is optional since Windows 11 24H2, and without it `vbscript.dll` is missing.
 */
export function scriptHostObstacle({ enabled, files }: ScriptHostFacts): ScriptHostObstacle | null {
  if (enabled.some((value) => value !== undefined && isZero(value))) return 'switched-off';
  return Object.values(files).every(Boolean) ? null : 'not-installed';
}

export function scriptHostFacts(system32: string): ScriptHostFacts {
  return {
    enabled: [api.HKLM_KEY, api.HKCU_KEY].map(enabledSetting),
    files: Object.fromEntries(
      ['cscript.exe', 'vbscript.dll', 'scrobj.dll'].map((name) => [name, existsSync(join(system32, name))]),
    ),
  };
}

/** Accepts both a number and a text, as Script Host itself does. */
function isZero(value: RegistryValue): boolean {
  return value.type === 1 ? textOf(value).trim() === '0' : value.data.length > 0 && value.data.every((byte) => byte === 0);
}

/** In the view of the cscript that is started, which has the architecture of this program; see `chooseWitness`. */
function enabledSetting(root: api.OpenKey): RegistryValue | undefined {
  const view = process.arch === 'ia32' ? '32' : '64';
  try {
    return api.withKey(api.openKey(root, SETTINGS, api.Right.QUERY_VALUE, { view, link: 'followed' }), (key) =>
      api.queryValue(key, 'Enabled'),
    );
  } catch (error) {
    if (error instanceof Win32Failure) return undefined;
    throw error;
  }
}
