import type { RepairError } from '../../../contract/errors';
import { Win32 } from '../../../domain/service';
import { type Codes, located } from '../session/failures';

const CODES: Codes = { denied: 'E-REG-DENIED', failed: 'E-REG-FAILED' };

/** Runs `act` and adds the key concerned to a refusal by the server. The innermost key wins. */
export async function at<T>(where: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw located(where, error, CODES);
  }
}

/** Whether the server says "no such key", which by itself proves nothing: see `absence`. */
export function saysMissing({ win32 }: RepairError): boolean {
  return win32 === Win32.FILE_NOT_FOUND || win32 === Win32.PATH_NOT_FOUND;
}
