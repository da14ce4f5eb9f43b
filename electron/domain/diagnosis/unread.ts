import { type Sentence, sentence } from '../../contract/words/sentence';
import type { ErrorCode } from '../../contract/errors';
import type { Reading, Unreadable } from '../reading';

const DENIED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['E-REG-DENIED', 'E-SCM-DENIED', 'E-FILE-DENIED', 'E-NOT-ELEVATED']);

/** Names what could not be read, and why. */
export function sayUnread({ code, at, win32 }: Unreadable): Sentence {
  if (code === 'E-EVIDENCE-NOT-GIVEN') return sentence('diagnosis.unread.notGiven', { at });
  if (DENIED.has(code)) return sentence('diagnosis.unread.denied', { at });
  return win32 === undefined
    ? sentence('diagnosis.unread.failed', { at, code })
    : sentence('diagnosis.unread.failedWith', { at, code, win32: String(win32) });
}

/** One sentence for each unreadable reading. */
export function sayUnreads(...readings: readonly Reading<unknown>[]): readonly Sentence[] {
  return readings.flatMap((reading) => (reading.state === 'unreadable' ? [sayUnread(reading)] : []));
}
