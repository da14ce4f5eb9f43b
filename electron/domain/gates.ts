import { type ArticleId, ARTICLES } from './articles';
import type { Diagnosis } from './diagnosis';
import type { Evidence } from './evidence';
import { dataGate, passwordGate, setupGate } from './gates/answer-gates';
import {
  articleGate,
  dependentsGate,
  elevationGate,
  generationGate,
  healthyGate,
  itemsGate,
  restartGate,
  viewGate,
} from './gates/diagnosis-gates';
import type { Gate, GateAnswers, GateRule } from './gates/gate';

export { NO_ANSWERS } from './gates/gate';
export type { Gate, GateAnswers, GateId, GateState } from './gates/gate';

/** In the order in which a person should read them: refusals first, then questions, then what a later step asks. */
const RULES: readonly GateRule[] = [
  generationGate,
  healthyGate,
  articleGate,
  itemsGate,
  restartGate,
  setupGate,
  dataGate,
  passwordGate,
  viewGate,
  dependentsGate,
  elevationGate,
];

/**
 * Every safety rule that concerns a repair, with its state and reason. A repair may take a step only if no gate that
 * blocks it, or blocks an earlier step, is closed (`closedGates`). The same rules apply to every kind of machine.
 */
export function gatesFor(evidence: Evidence, diagnosis: Diagnosis, answers: GateAnswers, article: ArticleId): readonly Gate[] {
  return RULES.flatMap((rule) => rule({ evidence, diagnosis, answers, article: ARTICLES[article] }) ?? []);
}

const STEPS: readonly Gate['holds'][] = ['backup', 'stop', 'change'];

/** The gates that block a repair from taking this step; empty means it may be taken. */
export function closedGates(gates: readonly Gate[], step: Gate['holds']): readonly Gate[] {
  const upTo = STEPS.slice(0, STEPS.indexOf(step) + 1);
  return gates.filter(({ state, holds }) => state !== 'open' && state !== 'overridden' && upTo.includes(holds));
}

/** The rules that somebody overrode by typing the server's name; usually none. */
export function overriddenGates<G extends Pick<Gate, 'state'>>(gates: readonly G[]): readonly G[] {
  return gates.filter(({ state }) => state === 'overridden');
}
