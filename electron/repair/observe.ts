import type { Observation } from '../domain/observation';
import type { Clock, Machine } from '../machines/ports';
import { gatherEvidence, type HeldEvidence, type OnCheck } from './gather';
import { askAhead } from './gather/ahead';
import { readAllTargets } from './read-targets';

/**
 * One look at a machine: the raw content of what a repair would touch, and the evidence for the diagnosis. Changes
 * nothing. `otherSets`: control sets that the repair is to clear in addition to the one that starts next.
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
