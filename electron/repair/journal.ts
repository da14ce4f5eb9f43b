import * as v from 'valibot';
import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import type { Clock } from '../machines/ports';
import type { JournalEntry, JournalEvent } from './events';
import { sha256 } from './fingerprint';
import type { AppendFile, Storage } from './storage';

/** The journal's file in a run's folder. */
export const JOURNAL_FILE = 'journal.jsonl';

/** Closes a line that a kill or a power cut left unfinished, to distinguish it from one that was changed later. */
const CUT_OFF = ' (cut off)';

/**
 * The run's memory: one JSON line before and after every act, each on disk before the call returns. Every line carries
 * a digest over itself and the line before, which distinguishes a torn last line (power cut) from a changed one.
 */
export class Journal {
  private constructor(
    private readonly file: AppendFile,
    private readonly clock: Clock,
    private last: string,
    private readonly written: JournalEntry[],
  ) {}

  /** Starts a journal in a folder that has none. */
  static async create(storage: Storage, path: string, clock: Clock): Promise<Journal> {
    if (await storage.exists(path)) throw new RepairError('E-OUT-EXISTS', path);
    return new Journal(await storage.openAppend(path), clock, '', []);
  }

  /**
   * Opens an existing journal to continue it. A torn last line is closed off and kept for the reader, never removed.
   */
  static async reopen(storage: Storage, path: string, clock: Clock): Promise<Journal> {
    const { entries, unclosed, lastDigest } = parseJournal((await storage.readFile(path)).toString('utf8'), path);
    const file = await storage.openAppend(path);
    if (unclosed !== '') await file.append(unclosed);
    return new Journal(file, clock, lastDigest, [...entries]);
  }

  get entries(): readonly JournalEntry[] {
    return this.written;
  }

  async write(event: JournalEvent): Promise<void> {
    const seq = this.written.length + 1;
    const at = this.clock.now().toISOString();
    const digest = digestOf(this.last, seq, at, event);
    await this.file.append(`${JSON.stringify({ seq, at, event, digest })}\n`);
    this.last = digest;
    this.written.push({ seq, at, event });
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

export interface ParsedJournal {
  readonly entries: readonly JournalEntry[];
  /** What has to be written before the next line: '' unless the last line has no end. */
  readonly unclosed: string;
  readonly lastDigest: string;
}

const LineSchema = v.strictObject({
  seq: v.number(),
  at: v.string(),
  event: v.looseObject({ kind: v.string() }),
  digest: v.string(),
});

/**
 * Parses a journal's text. Skips a cut-off line: a power cut leaves one at the end or, closed off, before the lines of
 * a later start. A line that is missing or was changed breaks the chain and throws E-RUN-DAMAGED with its number.
 */
export function parseJournal(text: string, path: string): ParsedJournal {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  // The empty rest is checked first: creating the error of parsing '' takes longer than reading a line.
  const isWhole = rest !== '' && parseJson(rest) !== undefined;
  const entries: JournalEntry[] = [];
  let last = '';
  for (const [index, line] of (isWhole ? [...lines, rest] : lines).entries()) {
    if (line.endsWith(CUT_OFF)) continue;
    const parsed = v.safeParse(LineSchema, parseJson(line));
    const entry = parsed.success ? checkedEntry(parsed.output, last, entries.length + 1) : null;
    if (!parsed.success || !entry)
      throw new RepairError('E-RUN-DAMAGED', path, { detail: sentence('detail.line', { n: index + 1 }) });
    entries.push(entry);
    last = parsed.output.digest;
  }
  return { entries, unclosed: rest === '' ? '' : isWhole ? '\n' : `${CUT_OFF}\n`, lastDigest: last };
}

/** Undefined for a truncated line: no proper prefix of a JSON object is itself JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function checkedEntry(line: v.InferOutput<typeof LineSchema>, last: string, seq: number): JournalEntry | null {
  const event = line.event as JournalEvent;
  if (line.seq !== seq || line.digest !== digestOf(last, line.seq, line.at, event)) return null;
  return { seq, at: line.at, event };
}

function digestOf(last: string, seq: number, at: string, event: JournalEvent): string {
  return sha256(`${last}\n${JSON.stringify([seq, at, event])}`);
}
