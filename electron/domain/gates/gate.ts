import * as v from 'valibot';
import { record } from '../../contract/schema';
import { SentenceSchema } from '../../contract/words/sentence-schema';
import type { Article } from '../articles';
import type { Diagnosis } from '../diagnosis';
import type { Evidence } from '../evidence';

export const GATE_IDS = [
  'generation',
  'article',
  'healthy',
  'items',
  'restart',
  'setup',
  'data',
  'password',
  'view',
  'dependents',
  'elevation',
] as const;

export type GateId = (typeof GATE_IDS)[number];

/** `overridden`: would be closed, but the server's name was typed; counts as open, marked as against the advice. */
export const GATE_STATES = ['open', 'blocked', 'needs-answer', 'needs-override', 'overridden'] as const;

export type GateState = (typeof GATE_STATES)[number];

/** One safety rule's verdict on a repair. Every repair has to pass all; open gates are shown too, with their reason. */
export const GateSchema = record({
  id: v.picklist(GATE_IDS),
  state: v.picklist(GATE_STATES),
  reason: SentenceSchema,
  /**
   * The first step a closed gate blocks: the backup (so everything), stopping the service, or changing the registry.
   */
  holds: v.picklist(['backup', 'stop', 'change']),
});

export type Gate = v.InferOutput<typeof GateSchema>;

/** What the user answered. Null: not asked or not answered yet. */
export interface GateAnswers {
  readonly setupTried: 'yes' | 'no' | null;
  readonly kmsdata: 'copied' | 'none' | null;
  /** Where the copy is; blank counts as not stated. */
  readonly kmsdataWhere?: string;
  readonly password: 'yes' | 'accept-loss' | null;
  /** Stated by the option --yes, not by a person who was asked: nothing more is known about the answers. */
  readonly byOption?: true;
  /** The server's name, typed after reading what a removal would cost. */
  readonly overrideHealthyTypedName?: string;
}

export const NO_ANSWERS: GateAnswers = { setupTried: null, kmsdata: null, password: null };

/** Everything that a gate may take into account. */
export interface GateCase {
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  readonly answers: GateAnswers;
  readonly article: Article;
}

/** A rule; null if it does not concern the article at all. */
export type GateRule = (case_: GateCase) => Gate | null;

/** True if the server's name was typed. Case does not count, as in Windows. */
export function nameIsTyped({ answers, evidence }: GateCase): boolean {
  const typed = answers.overrideHealthyTypedName?.trim() ?? '';
  return typed !== '' && typed.toUpperCase() === evidence.machine.name.trim().toUpperCase();
}
