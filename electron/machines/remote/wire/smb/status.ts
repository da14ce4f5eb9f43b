/** NT status codes [MS-ERREF 2.3] on which decisions depend. */
export const Status = {
  SUCCESS: 0x0000_0000,
  MORE_PROCESSING: 0xc000_0016,
  /** More of a message is still to be read; not an error. */
  BUFFER_OVERFLOW: 0x8000_0005,
  NO_MORE_FILES: 0x8000_0006,
  NO_SUCH_FILE: 0xc000_000f,
  END_OF_FILE: 0xc000_0011,
  ACCESS_DENIED: 0xc000_0022,
  NAME_INVALID: 0xc000_0033,
  NAME_NOT_FOUND: 0xc000_0034,
  PATH_NOT_FOUND: 0xc000_003a,
  SHARING_VIOLATION: 0xc000_0043,
  PRIVILEGE_NOT_HELD: 0xc000_0061,
  DISK_FULL: 0xc000_007f,
  INSTANCE_NOT_AVAILABLE: 0xc000_00ab,
  PIPE_NOT_AVAILABLE: 0xc000_00ac,
  PIPE_BUSY: 0xc000_00ae,
  PIPE_CLOSING: 0xc000_00b1,
  PIPE_DISCONNECTED: 0xc000_00b0,
  FILE_IS_A_DIRECTORY: 0xc000_00ba,
  BAD_NETWORK_NAME: 0xc000_00cc,
  NOT_A_DIRECTORY: 0xc000_0103,
  PIPE_BROKEN: 0xc000_014b,
  USER_SESSION_DELETED: 0xc000_0203,
} as const;

/** A request that the server answered with a status other than success. */
export class StatusFailure extends Error {
  override readonly name = 'StatusFailure';

  constructor(
    readonly command: number,
    readonly status: number,
  ) {
    super(`SMB 0x${command.toString(16)}: ${statusText(status)}`);
  }
}

export function statusText(status: number): string {
  return `0x${status.toString(16).padStart(8, '0')}`;
}
