import type { Sentence } from '../../words/sentence';

/** The practice servers, grouped by what they teach. */
export interface PracticeState {
  readonly page: 'practice';
  readonly groups: readonly ScenarioGroup[];
}

/** Learn the two articles; distinguish their relatives; know what to do in trouble. */
export type ScenarioGroupId = 'learn' | 'relatives' | 'trouble';

export interface ScenarioGroup {
  readonly id: ScenarioGroupId;
  /** First the servers already worked on, the latest at the top; then the others in their teaching order. */
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
