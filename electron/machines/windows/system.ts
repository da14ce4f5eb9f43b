import { RepairError } from '../../contract/errors';
import { SERVICES_KEY } from '../../domain/articles';
import { textOf } from '../../domain/registry';
import type { SystemFacts, WindowsVersion } from '../../domain/system';
import { systemEnvironment } from './data-folder';
import * as api from './native/registry-api';
import { mayChangeServices } from './native/service-api';
import { computerName, kernelVersion, Win32Failure, windowsBits } from './native/win32';

const MACHINE_KEY = 'SOFTWARE\\Microsoft\\Cryptography';
const VERSION_KEY = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
/** Windows 11 still calls itself Windows 10 in its ProductName value; its builds start here. */
const FIRST_BUILD_OF_11 = 22_000;

/** Facts about this computer. */
export function describeWindows(): SystemFacts {
  const id = text(MACHINE_KEY, 'MachineGuid');
  // Without it nobody would notice if a run were undone on another machine.
  if (id === undefined) throw new RepairError('E-REG-FAILED', `HKEY_LOCAL_MACHINE\\${MACHINE_KEY}`, { detail: 'MachineGuid' });
  return {
    name: computerName(),
    id,
    windows: version(),
    bits: windowsBits(),
    elevated: holdsAdministratorRights(),
    environment: systemEnvironment(),
  };
}

function version(): WindowsVersion {
  const { major, minor, build, servicePack } = kernelVersion();
  const product = text(VERSION_KEY, 'ProductName') ?? `Windows ${major}.${minor}`;
  const named = build >= FIRST_BUILD_OF_11 ? product.replace('Windows 10', 'Windows 11') : product;
  const release = text(VERSION_KEY, 'DisplayVersion') ?? servicePack;
  return { major, minor, build, label: [named, release].filter(Boolean).join(' ') };
}

function text(path: string, name: string): string | undefined {
  const key = openLocal(path, api.Right.QUERY_VALUE);
  const value = key === undefined ? undefined : api.withKey(key, () => api.queryValue(key, name));
  return value && textOf(value);
}

/**
 * Requests the very rights a repair needs, and gives them back, instead of asking the token: a token can be elevated
 * without them (a restricted service account), and can have them without being elevated (UAC switched off, Wine).
 */
export function holdsAdministratorRights(): boolean {
  return mayChangeServices() && mayChangeServicesKey();
}

function mayChangeServicesKey(): boolean {
  const key = openLocal(SERVICES_KEY, api.Right.LIST | api.Right.SET_VALUE | api.Right.CREATE_SUB_KEY);
  if (key) api.closeKey(key);
  return key !== undefined;
}

function openLocal(path: string, rights: number): api.OpenKey | undefined {
  try {
    return api.openKey(api.HKLM_KEY, path, rights, { view: windowsBits() === 64 ? '64' : '32', link: 'followed' });
  } catch (error) {
    if (error instanceof Win32Failure) return undefined;
    throw error;
  }
}
