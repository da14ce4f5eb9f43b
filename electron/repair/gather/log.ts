import type { Evidence, ReportedError } from '../../domain/evidence';
import { ABSENT, present, type Reading } from '../../domain/reading';
import { redact } from '../../domain/redact';
import { LOG_NAMES, LOG_READ_LIMIT, readSetupLog } from '../../domain/setup-log/sessions';
import { readReportedError } from '../../domain/setup-errors/explain';
import type { FileFacts, Machine } from '../../machines/ports';

/** What the user holds: a log file picked by hand, and the error or message Setup showed. */
export interface HeldEvidence {
  readonly logFile?: { readonly path: string; readonly bytes: Uint8Array };
  readonly errorText?: string;
}

export type LogReadings = Pick<Evidence, 'setupLog' | 'reportedError'>;

/**
 * The setup log and the reported error. A file the user holds comes before the machine's own; what the user was told
 * comes before what the log names. Throws E-ERROR-ID-MALFORMED where the user's text holds no error.
 */
export async function readLog(
  machine: Machine,
  drives: readonly string[],
  held: HeldEvidence,
  secrets: readonly string[],
): Promise<LogReadings> {
  const told = toldError(held, secrets);
  const file = held.logFile === undefined ? await findLog(machine, drives) : present(held.logFile);
  if (file.state !== 'present') return { setupLog: file, reportedError: told };
  return readingsOf(file.value, told, secrets);
}

/**
 * Evidence that did not come from a look (a described machine) with what the user holds added to it; that replaces the
 * described log and error. Throws E-ERROR-ID-MALFORMED as `readLog` does.
 */
export function addHeld(evidence: Evidence, held: HeldEvidence): Evidence {
  const told = toldError(held, []);
  const { setupLog, reportedError } = evidence;
  const readings =
    held.logFile === undefined ? { setupLog, reportedError: told ?? reportedError } : readingsOf(held.logFile, told, []);
  return { ...evidence, ...readings };
}

/** The text may hold the password as well, pasted along with the message: an error about it names it without. */
function toldError({ errorText }: HeldEvidence, secrets: readonly string[]): ReportedError | null {
  return errorText?.trim() ? { id: readReportedError(redact(errorText, secrets)), from: 'user' } : null;
}

function readingsOf({ path, bytes }: LogFile, told: ReportedError | null, secrets: readonly string[]): LogReadings {
  const { facts, errorId } = readSetupLog(path, bytes, secrets);
  const logged: ReportedError | null = errorId === null ? null : { id: errorId, from: 'log' };
  return { setupLog: present(facts), reportedError: told ?? logged };
}

interface LogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The log in the root of a drive Exchange is on, by either name (Q158545, Q231439); of several the one written last. */
async function findLog(machine: Machine, drives: readonly string[]): Promise<Reading<LogFile>> {
  let newest: { readonly path: string; readonly facts: FileFacts } | null = null;
  let unread: Reading<LogFile> = ABSENT;
  for (const path of drives.flatMap((drive) => LOG_NAMES.map((name) => `${drive}\\${name}`))) {
    const stat = await machine.files.stat(path);
    if (stat.state === 'unreadable') unread = stat;
    if (
      stat.state === 'present' &&
      stat.value.kind === 'file' &&
      (newest === null || stat.value.modified > newest.facts.modified)
    ) {
      newest = { path, facts: stat.value };
    }
  }
  if (newest === null) return unread;
  const bytes = await machine.files.readEnd(newest.path, LOG_READ_LIMIT);
  return bytes.state === 'present' ? present({ path: newest.path, bytes: bytes.value }) : bytes;
}
