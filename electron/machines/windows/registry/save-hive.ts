import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { win32 } from 'node:path';
import { type ErrorCode, RepairError } from '../../../contract/errors';
import { fullPath, type KeyRef } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { koffi, once } from '../native/load';
import * as api from '../native/registry-api';
import { hkey, type Hkey } from '../native/registry-functions';
import { withPrivilege } from '../native/security-api';
import { wide, Win32Failure } from '../native/win32';
import { asRepairError, at, keyWhere, located } from './failures';

/** The format that Windows XP and later write (REG_LATEST_FORMAT). */
const LATEST_FORMAT = 2;
const SIGNATURE = 'regf';

/** "Not available here": a Windows without the function, a network disk, an account without the privilege. */
const NOT_OFFERED: ReadonlySet<number> = new Set([
  1, // ERROR_INVALID_FUNCTION
  50, // ERROR_NOT_SUPPORTED
  120, // ERROR_CALL_NOT_IMPLEMENTED
  1314, // ERROR_PRIVILEGE_NOT_HELD
]);

/** Failures that concern the file, not the key. */
const FILE_FAILURES = new Map<number, ErrorCode>([
  [Win32.PATH_NOT_FOUND, 'E-OUT-NOT-WRITABLE'],
  [39, 'E-OUT-FULL'], // ERROR_HANDLE_DISK_FULL
  [112, 'E-OUT-FULL'], // ERROR_DISK_FULL
  [123, 'E-OUT-NOT-WRITABLE'], // ERROR_INVALID_NAME
  [183, 'E-OUT-EXISTS'], // ERROR_ALREADY_EXISTS
  [206, 'E-OUT-PATH-TOO-LONG'], // ERROR_FILENAME_EXCED_RANGE
]);

interface Functions {
  RegSaveKeyExW(key: Hkey, file: Buffer, security: null, format: number): number;
}

const functions = once((): Functions => {
  const advapi32 = koffi().load('advapi32.dll');
  return { RegSaveKeyExW: advapi32.func('RegSaveKeyExW', 'int32', ['uintptr', 'void *', 'void *', 'uint32']) };
});

/**
 * Saves a key with everything below it, including permissions, as a hive file, like `reg.exe save`. False if this
 * system does not offer it, or makes a file that is not a hive (Wine writes text); then no file is left. Throws if the
 * file exists already or cannot be written, or if the key cannot be read.
 */
export function saveHive(key: KeyRef, file: string): Promise<boolean> {
  return Promise.resolve().then(() => save(key, win32.resolve(file)));
}

function save(key: KeyRef, file: string): boolean {
  // Wine overwrites an existing file, Windows does not.
  if (existsSync(file)) throw new RepairError('E-OUT-EXISTS', file);
  const code = withPrivilege('SeBackupPrivilege', () => attempt(key, file));
  if (code === undefined || NOT_OFFERED.has(code)) return false;
  const failure = FILE_FAILURES.get(code);
  if (failure) throw new RepairError(failure, file, { win32: code });
  if (code !== 0) throw asRepairError(located(fullPath(key), new Win32Failure('RegSaveKeyExW', code)));
  if (isHive(file)) return true;
  rmSync(file);
  return false;
}

/** The Win32 code of saving. Opens the key itself: the target of a symbolic link is not part of it. */
function attempt(key: KeyRef, file: string): number {
  try {
    const where = keyWhere(key);
    const open = at(where, () => api.openKey(api.HKLM_KEY, key.path, api.Right.QUERY_VALUE, { view: key.view, link: 'itself' }));
    return api.withKey(open, () => functions().RegSaveKeyExW(hkey(open), wide(file), null, LATEST_FORMAT));
  } catch (error) {
    throw asRepairError(error);
  }
}

/** Every hive begins with a block of 4096 bytes that starts with this signature. */
function isHive(file: string): boolean {
  const start = Buffer.alloc(4096);
  const opened = openSync(file, 'r');
  try {
    return readSync(opened, start, 0, start.length, 0) === start.length && start.toString('latin1', 0, 4) === SIGNATURE;
  } finally {
    closeSync(opened);
  }
}
