import type { Sentence } from '../../words/sentence';
import type { ShownView } from './items';
import type { OverrideView } from './server-now';

/** Page 5: review and remove. */
export interface ReviewState {
  readonly page: 'review';
  readonly phase: 'ready' | 'removing' | 'stopping-after-item';
  readonly rows: readonly ReviewRow[];
  readonly stays: readonly Sentence[];
  /** Why there was nothing to stop; null where the service was stopped, or plays no part. */
  readonly service: Sentence | null;
  /** What was answered before the backup was made, as the journal has it. */
  readonly answers: readonly AnswerGiven[];
  /** The name to type. */
  readonly confirmWith: string;
  /** How many are still to be done; of a repair that is resumed some are done already. */
  readonly items: number;
  /** How many are done. */
  readonly itemsDone: number;
  readonly override: OverrideView | null;
  /** 0 to 1; never goes back. */
  readonly progress: number;
}

export interface AnswerGiven {
  readonly question: Sentence;
  readonly answer: Sentence;
  /** A loss was accepted. */
  readonly isLoss: boolean;
}

export interface ReviewRow {
  readonly id: string;
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  /** As it was read when the page was reached; of an item that is done, what the backup holds. */
  readonly before: Sentence;
  readonly after: Sentence;
  readonly act: 'remove' | 'change' | 'nothing';
  readonly backedUp: boolean;
  readonly progress: 'waiting' | 'running' | 'done' | 'failed' | 'skipped';
}
