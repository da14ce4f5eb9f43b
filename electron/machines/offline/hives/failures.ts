import { type ErrorCode, RepairError } from '../../../contract/errors';

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

const READ_CODES: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'E-HIVE-NOT-FOUND',
  ENOTDIR: 'E-HIVE-NOT-FOUND',
  // A hive that a running Windows has loaded: nobody else may open it.
  EBUSY: 'E-HIVE-IN-USE',
  EACCES: 'E-FILE-DENIED',
  EPERM: 'E-FILE-DENIED',
};

const WRITE_CODES: Readonly<Record<string, ErrorCode>> = {
  EBUSY: 'E-HIVE-IN-USE',
  ENOSPC: 'E-OUT-FULL',
  EDQUOT: 'E-OUT-FULL',
  ENAMETOOLONG: 'E-OUT-PATH-TOO-LONG',
};

export function readError(file: string, cause: unknown): RepairError {
  return asRepairError(file, cause, READ_CODES[codeOf(cause)] ?? 'E-FILE-FAILED');
}

export function writeError(file: string, cause: unknown): RepairError {
  return asRepairError(file, cause, WRITE_CODES[codeOf(cause)] ?? 'E-OUT-NOT-WRITABLE');
}

function asRepairError(file: string, cause: unknown, code: ErrorCode): RepairError {
  return cause instanceof RepairError ? cause : new RepairError(code, file, { detail: codeOf(cause), cause });
}
