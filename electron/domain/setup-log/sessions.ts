import type { SetupLogFacts } from '../evidence';
import { redact } from '../redact';
import { type ReportedSign, signsIn } from '../setup-errors/signs';
import { findErrorIds } from '../setup-errors/spelling';
import { decodeText } from './decode';

/** How much of a log's end is read: a session has a few hundred kilobytes at most, and only the last one counts. */
export const LOG_READ_LIMIT = 4 * 1024 * 1024;

/** The two names that the articles give the file (Q158545; Q231439); it is in the root of a drive with Exchange. */
export const LOG_NAMES = ['Exchange Server Setup.log', 'Exchange_Server_Setup.log'] as const;

/** Setup writes this line at every start (Q290226). */
const SESSION_START = /Microsoft Exchange Setup initialized/gi;

const LINES_KEPT = 40;
const LINE_KEPT = 400;

export interface SetupLogReading {
  readonly facts: SetupLogFacts;
  /** The last Setup error that the last session names, as an unsigned number; null if it names none. */
  readonly errorId: number | null;
  /** What else its last lines say. */
  readonly signs: readonly ReportedSign[];
}

/**
 * What a setup log says: the number of sessions, and the last session. Every run appends to the file (Q158545), so
 * earlier sessions are about other days. Without a start line, no line can be assigned to a session: none is reported.
 */
export function readSetupLog(path: string, bytes: Uint8Array, secrets: readonly string[]): SetupLogReading {
  const { text } = decodeText(bytes);
  const starts = [...text.matchAll(SESSION_START)].map(({ index }) => index);
  const lastStart = starts.at(-1);
  if (lastStart === undefined) return { facts: { path, sessions: 0, lineCount: 0, lines: [] }, errorId: null, signs: [] };
  const lineStart = Math.max(text.lastIndexOf('\n', lastStart), text.lastIndexOf('\r', lastStart)) + 1;
  const session = text
    .slice(lineStart)
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '');
  const kept = session.slice(-LINES_KEPT).map((line) => shorten(redact(line.trimEnd(), secrets)));
  return {
    facts: { path, sessions: starts.length, lineCount: session.length, lines: kept },
    errorId: session.flatMap(findErrorIds).at(-1) ?? null,
    signs: signsIn(session.slice(-LINES_KEPT).join('\n')).filter((sign) => sign !== 'unrecognised'),
  };
}

function shorten(line: string): string {
  return line.length > LINE_KEPT ? `${line.slice(0, LINE_KEPT)}…` : line;
}
