import type { Target, ItemId } from './articles';
import type { Evidence } from './evidence';
import type { Reading } from './reading';
import type { KeyTree, RegistryValue, RegistryView } from './registry';
import type { SystemFacts } from './system';

/** One place that an article names, raw, as one look at the machine found it. */
export interface TargetReading {
  readonly item: ItemId;
  readonly target: Target;
  readonly view: RegistryView;
  readonly reading: Reading<TargetContent>;
}

export type TargetContent =
  { readonly kind: 'key'; readonly tree: KeyTree } | { readonly kind: 'value'; readonly value: RegistryValue };

/**
 * One look at a machine: the raw targets (what a repair would touch) and the evidence (what the diagnosis reasons
 * from).
 */
export interface Observation {
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly facts: SystemFacts;
  readonly targets: readonly TargetReading[];
  readonly evidence: Evidence;
}
