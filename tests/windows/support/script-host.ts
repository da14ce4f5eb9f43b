import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RegistryType, textData } from '../../../electron/domain/registry';
import type { RegistryPort } from '../../../electron/machines/ports';
import { koffi } from '../../../electron/machines/windows/native/load';
import { systemDirectory } from '../../../electron/machines/windows/native/win32';
import { reg } from './scratch';

/** Built by lab-programs.mjs beside the bundled tests, in the lab only. */
const TEST_HOST = join(dirname(fileURLToPath(import.meta.url)), '..', 'script-host.exe');

export const CSCRIPT = join(systemDirectory(), 'cscript.exe');

/** Whether this Windows is Wine, whose ntdll has a function that says so. */
export function inWine(): boolean {
  try {
    koffi().load('ntdll.dll').func('wine_get_version', 'str', []);
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes Wine able to run the package's scripts as Windows does: the test host takes cscript.exe's place and name
 * (services/script-host.c), and WMI's service has the path with a variable that it has in every Windows. Elsewhere
 * nothing is touched: what Windows has is what is tested.
 */
export async function readyForScripts(registry: RegistryPort): Promise<void> {
  if (!inWine()) return;
  copyFileSync(TEST_HOST, CSCRIPT);
  const override = ['HKCU\\Software\\Wine\\DllOverrides', '/v', 'cscript.exe', '/d', 'native', '/f'];
  assert.equal(reg('add', ...override).status, 0);
  await registry.writeValue(
    { view: '64', path: 'SYSTEM\\CurrentControlSet\\Services\\Winmgmt' },
    { name: 'ImagePath', type: RegistryType.REG_EXPAND_SZ, data: textData('%systemroot%\\system32\\winmgmt.exe') },
  );
}
