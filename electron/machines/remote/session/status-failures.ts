import { type ErrorCode, RepairError } from '../../../contract/errors';
import type { Response } from '../wire/smb/message';
import { Status, StatusFailure, statusText } from '../wire/smb/status';

/** Returns the response if its status is success or one of `also`; else throws StatusFailure. */
export function succeeded(response: Response, ...also: readonly number[]): Response {
  if (response.status !== Status.SUCCESS && !also.includes(response.status))
    throw new StatusFailure(response.command, response.status);
  return response;
}

/**
 * Why a logon was refused, by NT status [MS-ERREF 2.3.1]; each code has its own sentence, because each has its own
 * remedy.
 */
const LOGON_CODES: ReadonlyMap<number, ErrorCode> = new Map([
  [0xc000_0064, 'E-LOGON-FAILED'], // no such user
  [0xc000_006a, 'E-LOGON-FAILED'], // wrong password
  [0xc000_006d, 'E-LOGON-FAILED'],
  [0xc000_0234, 'E-LOGON-LOCKED'],
  [0xc000_0072, 'E-LOGON-DISABLED'],
  [0xc000_0071, 'E-LOGON-PASSWORD-EXPIRED'],
  [0xc000_0224, 'E-LOGON-PASSWORD-EXPIRED'], // must change
  [0xc000_0193, 'E-LOGON-ACCOUNT-EXPIRED'],
  [0xc000_006e, 'E-LOGON-RESTRICTED'],
  [0xc000_006f, 'E-LOGON-RESTRICTED'], // hours
  [0xc000_0070, 'E-LOGON-RESTRICTED'], // workstation
  [0xc000_015b, 'E-LOGON-RESTRICTED'], // logon type
  [0xc000_0133, 'E-LOGON-CLOCK'],
  [0xc000_005e, 'E-LOGON-DOMAIN'], // no logon servers
  [0xc000_018c, 'E-LOGON-DOMAIN'], // trusted domain
  [0xc000_018d, 'E-LOGON-DOMAIN'], // trusted relationship
]);

/** A refused logon as a RepairError. `where` is the server, never the user. */
export function logonFailure(status: number, where: string): RepairError {
  return new RepairError(LOGON_CODES.get(status) ?? 'E-LOGON-REFUSED', where, { detail: statusText(status) });
}
