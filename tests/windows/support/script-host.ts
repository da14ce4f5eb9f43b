import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { koffi } from '../../../electron/machines/windows/native/load';
import { systemDirectory } from '../../../electron/machines/windows/native/win32';

/** Built by lab-programs.mjs into the stage, for the lab only. */
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
 * Makes Wine run the package's scripts as Windows does: the test host (services/script-host.c) replaces cscript.exe,
 * and WMI's service gets the path with a variable that it has in every Windows. Changes nothing on a real Windows, so
 * that the tests use what it has.
 */
export function readyForScripts(): void {
  if (!inWine()) return;
  copyFileSync(TEST_HOST, CSCRIPT);
  set('HKCU\\Software\\Wine\\DllOverrides', 'cscript.exe', 'REG_SZ', 'native');
  const service = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Winmgmt';
  set(service, 'ImagePath', 'REG_EXPAND_SZ', '%systemroot%\\system32\\winmgmt.exe');
}

function set(key: string, name: string, type: string, data: string): void {
  execFileSync(join(systemDirectory(), 'reg.exe'), ['add', key, '/v', name, '/t', type, '/d', data, '/f'], { stdio: 'ignore' });
}
