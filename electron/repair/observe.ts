import type { Observation } from '../domain/observation';
import type { Clock, Machine } from '../machines/ports';
import { gatherEvidence, type HeldEvidence, type OnCheck } from './gather';
import { askAhead } from './gather/ahead';
import { readAllTargets } from './read-targets';

/**
 * One look at a machine: what a repair would touch, raw, and what the diagnosis reasons from. Changes nothing.
 * `otherSets`: control sets besides the one that starts next that the repair is to clear as well.
 */
export async function observe(
  machine: Machine,
  clock: Clock,
  held: HeldEvidence = {},
  onCheck?: OnCheck,
  otherSets: readonly string[] = [],
): Promise<Observation> {
  const facts = await machine.describe();
  const seen = machine.oneLook?.() ?? machine;
  if (seen !== machine) await askAhead(seen, facts, otherSets);
  const targets = await readAllTargets(seen.registry, otherSets);
  const evidence = await gatherEvidence(seen, facts, held, onCheck);
  return { takenAt: clock.now().toISOString(), facts, targets, evidence };
}
