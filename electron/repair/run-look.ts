import * as v from 'valibot';
import { SentenceSchema } from '../contract/words/sentence-schema';
import type { ArticleId } from '../domain/articles';
import { diagnose, type Diagnosis } from '../domain/diagnosis';
import { FindingArticleSchema, FindingSchema, RECOMMENDED_ACTIONS, VERDICT_KINDS } from '../domain/diagnosis/finding';
import { type Evidence, EvidenceSchema } from '../domain/evidence';
import { type Gate, type GateAnswers, gatesFor } from '../domain/gates';
import { GateSchema } from '../domain/gates/gate';
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

/** A finding and a gate in the journal of any version: older ones lack `decides`, and newer ones may have other gates. */
const StoredFindingSchema = v.strictObject({
  ...FindingSchema.entries,
  decides: v.optional(v.nullable(SentenceSchema), null),
});
const StoredGateSchema = v.strictObject({ ...GateSchema.entries, id: v.string() });

const LookSchema = v.strictObject({
  takenAt: v.string(),
  evidence: EvidenceSchema,
  diagnosis: v.strictObject({
    verdict: v.picklist(VERDICT_KINDS),
    recommended: v.strictObject({ article: v.nullable(FindingArticleSchema), action: v.picklist(RECOMMENDED_ACTIONS) }),
    findings: v.array(StoredFindingSchema),
  }),
  gates: v.array(StoredGateSchema),
});

/** The look a run was planned from; null if its journal has none, or one that this version does not understand. */
export function lookOf({ look }: Pick<RunStarted, 'look'>): RunLook | null {
  const { success, output } = v.safeParse(LookSchema, look);
  return success ? (output as RunLook) : null;
}
