import type { DecidingAnswer } from '../../domain/diagnosis/deciding';
import type { Evidence } from '../../domain/evidence';
import { ABSENT, present, type Reading } from '../../domain/reading';
import { LOG_NAMES, LOG_READ_LIMIT, readSetupLog } from '../../domain/setup-log/sessions';
import { signsIn } from '../../domain/setup-errors/signs';
import { readErrorId } from '../../domain/setup-errors/spelling';
import type { FileFacts, Machine } from '../../machines/ports';

/**
 * What the user supplies: a log file picked by hand, the error or message that Setup showed, and answers to the
 * deciding questions.
 */
export interface HeldEvidence {
  readonly logFile?: { readonly path: string; readonly bytes: Uint8Array };
  readonly errorText?: string;
  readonly deciding?: readonly DecidingAnswer[];
}

export type LogReadings = Pick<Evidence, 'setupLog' | 'reportedError' | 'reportedSigns'>;

/** What the user reports; null if nothing. */
type Told = Pick<Evidence, 'reportedError' | 'reportedSigns'> | null;

/**
 * The setup log and the reported error. A file that the user picked takes precedence over the machine's own log, and
 * what the user reports over what the log names. A text without an error number still counts by its wording
 * (`signsIn`).
 */
export async function readLog(
  machine: Machine,
  drives: readonly string[],
  held: HeldEvidence,
  secrets: readonly string[],
): Promise<LogReadings> {
  const told = toldBy(held);
  const file = held.logFile === undefined ? await findLog(machine, drives) : present(held.logFile);
  if (file.state !== 'present') return { setupLog: file, ...(told ?? NOTHING_TOLD) };
  return readingsOf(file.value, told, secrets);
}

/**
 * Adds what the user supplies to evidence that did not come from a look (a described machine); it replaces the
 * described log and error.
 */
export function addHeld(evidence: Evidence, held: HeldEvidence): Evidence {
  const told = toldBy(held);
  const { deciding = evidence.deciding } = held;
  return { ...evidence, deciding, ...(held.logFile === undefined ? told : readingsOf(held.logFile, told, [])) };
}

const NOTHING_TOLD: NonNullable<Told> = { reportedError: null, reportedSigns: [] };

function toldBy({ errorText = '' }: HeldEvidence): Told {
  if (errorText.trim() === '') return null;
  const id = readErrorId(errorText);
  return { reportedError: id === null ? null : { id, from: 'user' }, reportedSigns: signsIn(errorText) };
}

function readingsOf({ path, bytes }: LogFile, told: Told, secrets: readonly string[]): LogReadings {
  const { facts, errorId, signs } = readSetupLog(path, bytes, secrets);
  const logged: NonNullable<Told> = {
    reportedError: errorId === null ? null : { id: errorId, from: 'log' },
    reportedSigns: signs,
  };
  return { setupLog: present(facts), ...(told ?? logged) };
}

interface LogFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The log in the root of a drive with Exchange, under either name (Q158545, Q231439); of several, the newest. */
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
