import { type ErrorCode, RepairError } from '../../../contract/errors';
import { type Codes, located } from '../session/failures';
import { Status, StatusFailure } from '../wire/smb/status';

export const FILE_CODES: Codes = { denied: 'E-FILE-DENIED', failed: 'E-FILE-FAILED' };

/** The failure of a request about `path`, on the share of `drive`. */
export function fileFailure(path: string, drive: string, error: unknown): RepairError {
  const status = error instanceof StatusFailure ? error.status : null;
  const share: ErrorCode | null = status === Status.BAD_NETWORK_NAME ? 'E-REMOTE-NO-SHARE' : null;
  return share === null ? located(path, error, FILE_CODES) : new RepairError(share, `${drive}$`, { cause: error });
}
