import type { Sentence } from '../../words/sentence';

/** The practice servers there are, grouped by what they teach. */
export interface PracticeState {
  readonly page: 'practice';
  readonly groups: readonly ScenarioGroup[];
}

/** Learn the two articles; tell their relatives apart; what to do in trouble. */
export type ScenarioGroupId = 'learn' | 'relatives' | 'trouble';

export interface ScenarioGroup {
  readonly id: ScenarioGroupId;
  /** Those somebody has worked on first, the latest before the others; then the others in the order in which they teach. */
  readonly scenarios: readonly ScenarioCard[];
}

export interface ScenarioCard {
  readonly id: string;
  readonly title: Sentence;
  /** What the caller says. */
  readonly caller: Sentence;
  /** What to look for on the way. */
  readonly look: Sentence;
  /** True when its state on disk differs from the scenario's start. */
  readonly touched: boolean;
}
