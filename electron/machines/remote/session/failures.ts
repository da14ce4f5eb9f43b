import { type ErrorCode, RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { unreadable, type Unreadable } from '../../../domain/reading';
import { Win32 } from '../../../domain/service';
import { Win32Failure } from '../wire/rpc/operation';
import { RpcFault } from '../wire/rpc/pdu';
import { Status, StatusFailure, statusText } from '../wire/smb/status';

const DISK_FULL = 112;
const SHARING_VIOLATION = 32;

/** NT status codes with their Win32 numbers, as Windows itself translates them for programs. */
const WIN32_OF: ReadonlyMap<number, number> = new Map([
  [Status.ACCESS_DENIED, Win32.ACCESS_DENIED],
  [Status.NAME_NOT_FOUND, Win32.FILE_NOT_FOUND],
  [Status.NO_SUCH_FILE, Win32.FILE_NOT_FOUND],
  [Status.PATH_NOT_FOUND, Win32.PATH_NOT_FOUND],
  [Status.SHARING_VIOLATION, SHARING_VIOLATION],
  [Status.DISK_FULL, DISK_FULL],
]);

/** The Win32 number of a server's refusal; undefined if the error has none. */
export function win32Of(error: unknown): number | undefined {
  if (error instanceof Win32Failure) return error.code;
  if (error instanceof StatusFailure) return WIN32_OF.get(error.status);
  // A fault with a small number is a Win32 code of the server's runtime, e.g. 5.
  if (error instanceof RpcFault && error.code < 0x1_0000) return error.code;
  return error instanceof RepairError ? error.win32 : undefined;
}

/** The codes of a kind of thing (a key, a service, a file) for denied access and for every other failure. */
export interface Codes {
  readonly denied: ErrorCode;
  readonly failed: ErrorCode;
}

/** A server's refusal as a RepairError about `where`; an existing RepairError stays, so the innermost wins. */
export function located(where: string, error: unknown, { denied, failed }: Codes): RepairError {
  if (error instanceof RepairError) return error;
  const win32 = win32Of(error);
  const known = win32 === undefined ? {} : { win32 };
  if (win32 === Win32.ACCESS_DENIED) return new RepairError(denied, where, { ...known, cause: error });
  if (win32 === Win32.KEY_DELETED) return new RepairError('E-REG-KEY-DELETED', where, { ...known, cause: error });
  if (error instanceof StatusFailure)
    return new RepairError(failed, where, { ...known, detail: statusText(error.status), cause: error });
  if (error instanceof RpcFault)
    return new RepairError(failed, where, { ...known, detail: `RPC 0x${error.code.toString(16)}`, cause: error });
  if (error instanceof Win32Failure) return new RepairError(failed, where, { ...known, cause: error });
  return new RepairError('E-INTERNAL', where, { detail: String(error), cause: error });
}

/** The answer to a question that failed. */
export function asReading({ code, where, win32, detail }: RepairError): Unreadable {
  return unreadable(code, where, win32, detail);
}

/** The error for a server that has more of something than the limit allows. */
export function tooMany(where: string, of: 'bytes' | 'keys' | 'values' | 'files', found: number, limit: number): RepairError {
  return new RepairError('E-NET-LIMIT', where, { detail: sentence(`detail.limit.${of}`, { found, limit }) });
}

/** Whether the connection was lost or did not answer in time: the outcome of what was under way is unknown. */
export function isLost(error: unknown): boolean {
  return error instanceof RepairError && (error.code === 'E-NET-LOST' || error.code === 'E-NET-TIMEOUT');
}

/** Whether the server breached the protocol: nothing it says counts from then on. */
export function isBreach(error: unknown): boolean {
  return error instanceof RepairError && BREACHES.has(error.code);
}

const BREACHES: ReadonlySet<ErrorCode> = new Set(['E-NET-PROTOCOL', 'E-NET-SIGNATURE', 'E-NET-NOT-SMB', 'E-NET-SMB1-OFF']);
