import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import type { Gate, GateAnswers } from '../domain/gates';
import { text } from './text';

/** The answers of `--yes` to the wizard's three questions; the journal records that they came from the option. */
export const YES: GateAnswers = { setupTried: 'yes', kmsdata: 'copied', password: 'yes', byOption: true };

/** E-GATE, naming the first gate that is not open and its reason; null if all are open. */
export function refusalAtGate(gates: readonly Gate[]): RepairError | null {
  const shut = gates.find((gate) => gate.state !== 'open');
  return shut ? new RepairError('E-GATE', shut.id, { detail: shut.reason }) : null;
}

export function gateJson({ id, state, reason }: Gate): unknown {
  return { id, state, reason: text(reason) };
}

/** The gates that are not open, for the preview: what has to be settled before `--yes`. */
export function gateLines(gates: readonly Gate[]): readonly string[] {
  const shut = gates.filter((gate) => gate.state !== 'open').map((gate) => `  - ${text(gate.reason)}`);
  return shut.length === 0 ? [] : [text(sentence('cli.plan.settle')), ...shut];
}
