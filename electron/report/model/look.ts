import * as v from 'valibot';
import { list, record } from '../../contract/schema';
import { SentenceSchema } from '../../contract/words/sentence-schema';
import type { EvidenceItem } from '../../domain/diagnosis/evidence-items';
import { FindingArticleSchema, FindingSchema, RECOMMENDED_ACTIONS, VERDICT_KINDS } from '../../domain/diagnosis/finding';
import type { NamedPath } from '../../domain/diagnosis/missing-files';
import { READING_STATES } from '../../domain/reading';
import { text, time } from './kinds';

const readingState = v.picklist(READING_STATES);

const EvidenceItemSchema = record({
  id: text,
  label: SentenceSchema,
  state: readingState,
  source: text,
  says: SentenceSchema,
}) satisfies v.GenericSchema<unknown, EvidenceItem>;

const NamedPathSchema = record({ path: text, state: readingState, namedBy: text }) satisfies v.GenericSchema<unknown, NamedPath>;

/** One look at the server, and the conclusions from it. */
export const LookSchema = record({
  takenAt: time,
  verdict: v.picklist(VERDICT_KINDS),
  /** The article that the verdict is about; null if there is none. */
  article: v.nullable(FindingArticleSchema),
  action: v.picklist(RECOMMENDED_ACTIONS),
  /** Every article that was weighed; the verdict's comes first. */
  findings: list(FindingSchema),
  evidence: list(EvidenceItemSchema),
  namedPaths: list(NamedPathSchema),
  /** The last session of Setup's log, redacted; null if there is none. */
  setupLog: v.nullable(record({ path: text, lines: list(text) })),
});
