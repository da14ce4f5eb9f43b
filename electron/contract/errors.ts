import type { Sentence } from './words/sentence';

/**
 * Every way the product can say no: a stable code, the exit status the command line gives for it, and whose turn it is.
 * The sentences (what happened, what to do) are in the words table under `error.<code>.*`.
 */

/** Exit statuses of the command line and of the unattended program. */
export const ExitCode = {
  /** Done, or nothing wrong. */
  OK: 0,
  FAULT_FOUND: 10,
  /** Refused by a safety rule; nothing was changed. */
  REFUSED: 20,
  /** Failed; rolled back or left in a state that can be undone. */
  FAILED: 30,
  USAGE: 64,
  /** A file given to the program cannot be used: malformed, altered, of another version. */
  BAD_DATA: 65,
  /** A file or folder given to the program is not there or cannot be opened. */
  NO_INPUT: 66,
  CANNOT_WRITE: 73,
  NOT_PERMITTED: 77,
} as const;

export type ExitStatus = (typeof ExitCode)[keyof typeof ExitCode];

/** Code → exit status. */
export const ERROR_CODES = {
  /** An option that does not fit the rest of the command line. */
  'E-USAGE': ExitCode.USAGE,
  'E-COMMAND-MISSING': ExitCode.USAGE,
  'E-COMMAND-UNKNOWN': ExitCode.USAGE,
  'E-OPTION-UNKNOWN': ExitCode.USAGE,
  'E-OPTION-MISSING': ExitCode.USAGE,
  'E-OPTION-VALUE': ExitCode.USAGE,
  'E-NO-PASSWORD': ExitCode.USAGE,
  'E-OPERAND-MISSING': ExitCode.USAGE,
  'E-OPERAND-EXTRA': ExitCode.USAGE,
  'E-ARTICLE-UNKNOWN': ExitCode.USAGE,
  'E-MACHINE-UNKNOWN': ExitCode.USAGE,
  'E-SCENARIO-UNKNOWN': ExitCode.USAGE,
  'E-ERROR-ID-MALFORMED': ExitCode.USAGE,
  'E-NOT-WINDOWS': ExitCode.USAGE,

  'E-STATE-UNREADABLE': ExitCode.NO_INPUT,
  'E-STATE-MALFORMED': ExitCode.BAD_DATA,
  'E-STATE-OTHER-SCENARIO': ExitCode.BAD_DATA,
  'E-FILE-UNREADABLE': ExitCode.NO_INPUT,
  'E-EVIDENCE-MALFORMED': ExitCode.BAD_DATA,
  /** A machine's description (--evidence) does not contain this; it counts as not read. */
  'E-EVIDENCE-NOT-GIVEN': ExitCode.BAD_DATA,
  'E-REG-FILE-MALFORMED': ExitCode.BAD_DATA,

  'E-DISK-PATH': ExitCode.USAGE,
  'E-DROP-PATH': ExitCode.USAGE,
  'E-HIVE-NOT-FOUND': ExitCode.NO_INPUT,
  'E-HIVE-NOT-BOTH': ExitCode.NO_INPUT,
  'E-HIVE-MALFORMED': ExitCode.BAD_DATA,
  'E-HIVE-VERSION': ExitCode.BAD_DATA,
  'E-HIVE-DIRTY': ExitCode.REFUSED,
  'E-HIVE-IN-USE': ExitCode.REFUSED,
  'E-HIVE-NOT-PROVEN': ExitCode.FAILED,
  /** A value of more than 1 MB in a hive of Windows NT 4.0 or 2000. */
  'E-HIVE-VALUE-TOO-LARGE': ExitCode.REFUSED,
  /** `Select\Default` is missing or names no set. */
  'E-HIVE-NO-CONTROL-SET': ExitCode.BAD_DATA,
  /** SYSTEM and SYSTEM.ALT are not the same registry, or the mirror is damaged. */
  'E-HIVE-MIRROR-DIFFERS': ExitCode.REFUSED,
  /** SYSTEM is damaged or was written only in part; SYSTEM.ALT is intact. */
  'E-HIVE-ONLY-MIRROR': ExitCode.REFUSED,
  /** One of several files could not be exchanged, and another could not be put back. */
  'E-HIVE-HALF-EXCHANGED': ExitCode.FAILED,

  /** The network machine: reaching a server and talking to it. */
  'E-NET-NAME': ExitCode.NO_INPUT,
  'E-NET-UNREACHABLE': ExitCode.NO_INPUT,
  'E-NET-NETBIOS': ExitCode.NO_INPUT,
  'E-NET-NOT-SMB': ExitCode.NO_INPUT,
  'E-NET-SMB1-OFF': ExitCode.NO_INPUT,
  'E-NET-NO-NTLM': ExitCode.NOT_PERMITTED,
  'E-NET-SHARE-LEVEL': ExitCode.REFUSED,
  'E-NET-PROTOCOL': ExitCode.BAD_DATA,
  'E-NET-LIMIT': ExitCode.BAD_DATA,
  'E-NET-RPC': ExitCode.FAILED,
  'E-NET-LOST': ExitCode.FAILED,
  'E-NET-TIMEOUT': ExitCode.FAILED,
  'E-NET-SIGNATURE': ExitCode.FAILED,
  'E-NET-UNSIGNED': ExitCode.REFUSED,
  'E-NET-OTHER-SERVER': ExitCode.REFUSED,

  'E-LOGON-FAILED': ExitCode.NOT_PERMITTED,
  'E-LOGON-LOCKED': ExitCode.NOT_PERMITTED,
  'E-LOGON-DISABLED': ExitCode.NOT_PERMITTED,
  'E-LOGON-PASSWORD-EXPIRED': ExitCode.NOT_PERMITTED,
  'E-LOGON-ACCOUNT-EXPIRED': ExitCode.NOT_PERMITTED,
  'E-LOGON-RESTRICTED': ExitCode.NOT_PERMITTED,
  'E-LOGON-CLOCK': ExitCode.NOT_PERMITTED,
  'E-LOGON-DOMAIN': ExitCode.NOT_PERMITTED,
  'E-LOGON-GUEST': ExitCode.NOT_PERMITTED,
  'E-LOGON-REFUSED': ExitCode.NOT_PERMITTED,

  'E-REMOTE-NO-REGISTRY': ExitCode.NO_INPUT,
  'E-REMOTE-NO-SERVICES': ExitCode.NO_INPUT,
  'E-REMOTE-NO-SHARE': ExitCode.NO_INPUT,
  'E-REMOTE-NOT-ADMIN': ExitCode.NOT_PERMITTED,
  'E-REMOTE-SAVE-REFUSED': ExitCode.NOT_PERMITTED,
  'E-REMOTE-DISK-FULL': ExitCode.FAILED,
  'E-REMOTE-FILE-LEFT': ExitCode.FAILED,
  'E-REMOTE-FILE-NAME': ExitCode.BAD_DATA,

  'E-OUT-NOT-WRITABLE': ExitCode.CANNOT_WRITE,
  'E-OUT-FULL': ExitCode.CANNOT_WRITE,
  'E-OUT-PATH-TOO-LONG': ExitCode.CANNOT_WRITE,
  'E-OUT-INSIDE-UNPACKED': ExitCode.CANNOT_WRITE,
  'E-OUT-NOT-PRIVATE': ExitCode.CANNOT_WRITE,
  'E-OUT-EXISTS': ExitCode.CANNOT_WRITE,
  /** The copy would be inside the folder that it copies. */
  'E-COPY-INSIDE': ExitCode.CANNOT_WRITE,
  /** The command reads from the place named for output, or the program keeps its own files there. */
  'E-OUT-IN-USE': ExitCode.USAGE,

  'E-REG-DENIED': ExitCode.NOT_PERMITTED,
  'E-REG-FAILED': ExitCode.FAILED,
  'E-REG-KEY-DELETED': ExitCode.FAILED,
  'E-REG-NAME-NOT-WIN32': ExitCode.REFUSED,
  'E-REG-TOO-DEEP': ExitCode.REFUSED,
  'E-REG-TOOLS-BLOCKED': ExitCode.NOT_PERMITTED,
  'E-SCM-DENIED': ExitCode.NOT_PERMITTED,
  'E-SCM-FAILED': ExitCode.FAILED,
  'E-FILE-DENIED': ExitCode.NOT_PERMITTED,
  'E-FILE-FAILED': ExitCode.FAILED,
  'E-FILE-IS-LINK': ExitCode.FAILED,
  /** A folder instead of a file, or the reverse. */
  'E-FILE-WRONG-KIND': ExitCode.FAILED,
  /** A path that leads to another computer; such a path is never followed. */
  'E-FILE-NOT-LOCAL': ExitCode.FAILED,
  'E-COPY-DIFFERS': ExitCode.FAILED,
  /** A link where only a file or folder itself is accepted. */
  'E-FILE-LINK': ExitCode.REFUSED,
  'E-FILE-NOT-ORDINARY': ExitCode.REFUSED,
  'E-NOT-ELEVATED': ExitCode.NOT_PERMITTED,
  'E-ELEVATION-FAILED': ExitCode.NOT_PERMITTED,

  'E-SERVICE-REFUSED-STOP': ExitCode.FAILED,
  'E-SERVICE-STILL-STOPPING': ExitCode.FAILED,
  'E-SERVICE-DEPENDENTS': ExitCode.REFUSED,
  'E-SERVICE-NOT-STOPPED': ExitCode.REFUSED,
  'E-SERVICE-MARKED-FOR-DELETE': ExitCode.FAILED,
  'E-STOP-WAITING': ExitCode.FAILED,

  'E-NOTHING-TO-DO': ExitCode.OK,
  'E-NOT-APPLICABLE': ExitCode.REFUSED,
  'E-GATE': ExitCode.REFUSED,
  'E-CONFIRMATION': ExitCode.REFUSED,
  'E-UNREADABLE-ITEM': ExitCode.REFUSED,
  'E-CHANGED-SINCE-LOOK': ExitCode.REFUSED,
  'E-BUSY': ExitCode.REFUSED,
  'E-WRONG-STEP': ExitCode.REFUSED,

  'E-BACKUP-NOT-PROVEN': ExitCode.FAILED,
  'E-BACKUP-ALTERED': ExitCode.REFUSED,
  'E-BACKUP-MISSING': ExitCode.NO_INPUT,
  'E-WITNESS-DISAGREES': ExitCode.FAILED,
  'E-WITNESS-UNAVAILABLE': ExitCode.FAILED,
  'E-REMOVAL-NOT-PROVEN': ExitCode.FAILED,
  'E-UNDO-NOT-PROVEN': ExitCode.FAILED,

  'E-RUN-NOT-FOUND': ExitCode.NO_INPUT,
  'E-RUN-DAMAGED': ExitCode.BAD_DATA,
  'E-RUN-OTHER-MACHINE': ExitCode.REFUSED,
  /** The server that answers at the address of an earlier repair is not the one that was repaired. */
  'E-RUN-OTHER-SERVER': ExitCode.REFUSED,
  'E-RUN-NOT-UNDOABLE': ExitCode.REFUSED,
  /** Not made by this program on this computer, or altered since. */
  'E-RUN-FOREIGN': ExitCode.REFUSED,
  'E-RUN-NOT-ACCEPTED': ExitCode.USAGE,

  /** The place named has no RESULT folder of a server kit. */
  'E-KIT-RESULT-NONE': ExitCode.NO_INPUT,
  'E-KIT-INCOMPLETE': ExitCode.BAD_DATA,
  'E-KIT-MIXED': ExitCode.BAD_DATA,
  'E-KIT-EDITED': ExitCode.BAD_DATA,
  'E-KIT-STALE': ExitCode.REFUSED,
  /** Why a reading is unreadable: the kit did not look there, or Windows NT has no way to tell. */
  'E-KIT-NOT-SEEN': ExitCode.BAD_DATA,
  /**
   * Why a reading is unreadable: the key is in no export, but a key that nobody may read is missing from an export too.
   */
  'E-KIT-NOT-SHOWN': ExitCode.BAD_DATA,
  /** Why a reading is unreadable: the kit began to change it after the look. */
  'E-KIT-OUTDATED': ExitCode.BAD_DATA,
  'E-KIT-TOO-LARGE': ExitCode.BAD_DATA,
  'E-KIT-LOOK-NEEDED': ExitCode.USAGE,
  'E-KIT-NOT-ASCII': ExitCode.REFUSED,

  'E-IPC-REJECTED': ExitCode.FAILED,
  /** The page called and nothing answered: the program behind it has ended. */
  'E-NO-ANSWER': ExitCode.FAILED,
  'E-INTERNAL': ExitCode.FAILED,
} as const satisfies Record<string, ExitStatus>;

export type ErrorCode = keyof typeof ERROR_CODES;

export type Detail = string | Sentence;

/** What travels to the screen, the report and the journal: no stack, no secret. */
export interface ErrorView {
  readonly code: ErrorCode;
  /** The thing the error is about: a key, a file, an option, an ID. */
  readonly where: string;
  readonly win32?: number;
  /**
   * One more fact, already redacted: a sentence (the first difference found), or a name or place that is the same in
   * every language (`ENOSPC`, `0x00001020`).
   */
  readonly detail?: Detail;
}

/** The one exception the product throws on purpose. */
export class RepairError extends Error implements ErrorView {
  override readonly name = 'RepairError';
  readonly win32?: number;
  readonly detail?: Detail;

  constructor(
    readonly code: ErrorCode,
    readonly where: string,
    more: { readonly win32?: number | undefined; readonly detail?: Detail | undefined; readonly cause?: unknown } = {},
  ) {
    super(
      `${code}: ${where}${more.detail ? ` (${plainDetail(more.detail)})` : ''}`,
      more.cause === undefined ? undefined : { cause: more.cause },
    );
    if (more.win32 !== undefined) this.win32 = more.win32;
    if (more.detail !== undefined) this.detail = more.detail;
  }

  get exitStatus(): ExitStatus {
    return ERROR_CODES[this.code];
  }

  toView(): ErrorView {
    return {
      code: this.code,
      where: this.where,
      ...(this.win32 === undefined ? {} : { win32: this.win32 }),
      ...(this.detail === undefined ? {} : { detail: this.detail }),
    };
  }
}

/** A detail for logs and stack traces, where nobody's language is known. */
export function plainDetail(detail: Detail): string {
  return typeof detail === 'string' ? detail : [detail.id, ...Object.values(detail.parts ?? {})].map(String).join(' ');
}

/** Anything thrown, as an `ErrorView`; an error not thrown on purpose becomes E-INTERNAL with its message. */
export function viewOfError(error: unknown): ErrorView {
  if (error instanceof RepairError) return error.toView();
  return {
    code: 'E-INTERNAL',
    where: error instanceof Error ? error.name : typeof error,
    detail: String(error instanceof Error ? error.message : error),
  };
}
