import { RepairError } from '../contract/errors';
import { type Sentence, sentence } from '../contract/words/sentence';
import type { Gate, GateAnswers, GateId, GateState } from '../domain/gates';
import { text } from './text';

/** The answers of `--yes` to the wizard's three questions; the journal records that they came from the option. */
export const YES: GateAnswers = { setupTried: 'yes', kmsdata: 'copied', password: 'yes', byOption: true };

/** What a repair depends on: a gate, or that no earlier repair was interrupted. */
export interface Condition {
  readonly id: GateId | 'interrupted';
  readonly state: GateState;
  readonly reason: Sentence;
}

/** The conditions of a repair: its gates, and an earlier repair that was interrupted, if there is one. */
export function conditionsFor(gates: readonly Gate[], interrupted: { readonly reason: Sentence } | null): readonly Condition[] {
  return interrupted === null ? gates : [...gates, { id: 'interrupted', state: 'blocked', reason: interrupted.reason }];
}

/** E-GATE, naming the first gate that is not open and its reason; null if all are open. */
export function refusalAtGate(gates: readonly Gate[]): RepairError | null {
  const shut = gates.find((gate) => gate.state !== 'open');
  return shut ? new RepairError('E-GATE', shut.id, { detail: shut.reason }) : null;
}

export function conditionJson({ id, state, reason }: Condition): unknown {
  return { id, state, reason: text(reason) };
}

/** The conditions that are not met, for the preview: what has to be settled before `--yes`. */
export function conditionLines(conditions: readonly Condition[]): readonly string[] {
  const shut = conditions.filter(({ state }) => state !== 'open').map(({ reason }) => `  - ${text(reason)}`);
  return shut.length === 0 ? [] : [text(sentence('cli.plan.settle')), ...shut];
}
