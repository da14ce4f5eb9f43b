import * as v from 'valibot';
import { SentenceSchema } from '../contract/words/sentence-schema';
import type { ArticleId } from '../domain/articles';
import { diagnose, type Diagnosis } from '../domain/diagnosis';
import type { Evidence } from '../domain/evidence';
import { EvidenceSchema } from '../domain/evidence-schema';
import { type Gate, type GateAnswers, gatesFor } from '../domain/gates';
import type { Observation } from '../domain/observation';
import type { RunStarted } from './events';

/**
 * The basis of a repair's decision, kept in its journal for the report. Evidence contains neither raw data nor secrets.
 */
export interface RunLook {
  /** When the machine was read; ISO 8601, UTC. */
  readonly takenAt: string;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  /** The state of every safety rule when the run began, with its reason. */
  readonly gates: readonly Gate[];
}

/** What a run's journal keeps of the look it was planned from and of the answers given. */
export function lookForJournal({ takenAt, evidence }: Observation, answers: GateAnswers, article: ArticleId): RunLook {
  const diagnosis = diagnose(evidence);
  return { takenAt, evidence, diagnosis, gates: gatesFor(evidence, diagnosis, answers, article) };
}

const articleId = v.pipe(v.string(), v.regex(/^Q\d{6}$/));
const sentences = v.array(SentenceSchema);

const DiagnosisSchema = v.strictObject({
  verdict: v.picklist(['applies', 'possible', 'other-fault', 'healthy', 'exchange-2000', 'nothing', 'cannot-tell']),
  recommended: v.strictObject({
    article: v.nullable(articleId),
    action: v.picklist(['remove-three', 'remove-service-key', 'trim-imagepath', 'none', 'refuse']),
  }),
  findings: v.array(
    v.strictObject({
      article: articleId,
      status: v.picklist(['applies', 'possible', 'ruled-out', 'cannot-tell']),
      for: sentences,
      against: sentences,
      unread: sentences,
      decides: v.optional(v.nullable(SentenceSchema), null),
    }),
  ),
});

const LookSchema = v.strictObject({
  takenAt: v.string(),
  evidence: EvidenceSchema,
  diagnosis: DiagnosisSchema,
  gates: v.array(
    v.strictObject({
      id: v.string(),
      state: v.picklist(['open', 'blocked', 'needs-answer', 'needs-override', 'overridden']),
      reason: SentenceSchema,
      holds: v.picklist(['backup', 'stop', 'change']),
    }),
  ),
});

/** The look a run was planned from; null if its journal has none, or one that this version does not understand. */
export function lookOf({ look }: Pick<RunStarted, 'look'>): RunLook | null {
  const { success, output } = v.safeParse(LookSchema, look);
  return success ? (output as RunLook) : null;
}
