import { type ErrorCode, RepairError } from '../../../contract/errors';
import { unreadable, type Unreadable } from '../../../domain/reading';
import { fullPath, type KeyRef } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { Win32Failure } from '../native/win32';

/** A failure with the key where it happened, which may be far below the requested one. */
export class KeyFailure extends Error {
  override readonly name = 'KeyFailure';

  constructor(
    readonly code: ErrorCode,
    readonly where: string,
    readonly win32?: number,
  ) {
    super(`${code} at ${where}`);
  }
}

function codeFor(win32: number): ErrorCode {
  if (win32 === Win32.ACCESS_DENIED) return 'E-REG-DENIED';
  return win32 === Win32.KEY_DELETED ? 'E-REG-KEY-DELETED' : 'E-REG-FAILED';
}

/** Whether Windows says "no such key" — which by itself proves nothing, see `absence`. */
export function saysMissing(error: unknown): boolean {
  const code = error instanceof Win32Failure ? error.code : error instanceof KeyFailure ? error.win32 : undefined;
  return code === Win32.FILE_NOT_FOUND || code === Win32.PATH_NOT_FOUND;
}

/** Runs `act` and adds the key concerned to what Windows refuses. The innermost key wins. */
export function at<T>(where: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw located(where, error);
  }
}

/** Adds the key to a failure that has none yet. */
export function located(where: string, error: unknown): unknown {
  return error instanceof Win32Failure ? new KeyFailure(codeFor(error.code), where, error.code) : error;
}

/** The failure as the answer to a question. Errors that Windows did not report are thrown again. */
export function asReading(error: unknown): Unreadable {
  if (error instanceof KeyFailure) return unreadable(error.code, error.where, error.win32);
  throw error;
}

/** The failure as the error of an act. */
export function asRepairError(error: unknown): unknown {
  if (!(error instanceof KeyFailure)) return error;
  return new RepairError(error.code, error.where, { win32: error.win32, cause: error });
}

/** Win32 ends every name at its first NUL, so a name that contains one reaches another key or value, or none. */
export function refuseNul(name: string, where: string): void {
  if (name.includes('\0')) throw new KeyFailure('E-REG-NAME-NOT-WIN32', where);
}

export function keyWhere(key: KeyRef): string {
  refuseNul(key.path, fullPath(key));
  return fullPath(key);
}
