import type { Sentence } from '../../words/sentence';
import type { ShownView } from './items';
import type { OverrideView } from './server-now';

/** Page 5: review and remove. */
export interface ReviewState {
  readonly page: 'review';
  readonly phase: 'ready' | 'removing' | 'stopping-after-item';
  readonly rows: readonly ReviewRow[];
  readonly stays: readonly Sentence[];
  /** Why there was nothing to stop; null if the service was stopped, or plays no part. */
  readonly service: Sentence | null;
  /** The answers given before the backup was made, as recorded in the journal. */
  readonly answers: readonly AnswerGiven[];
  /** The name to type. */
  readonly confirmWith: string;
  /** How many are still to be done; in a resumed repair, some are done already. */
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
  /** Whether the answer accepts a loss. */
  readonly isLoss: boolean;
}

export interface ReviewRow {
  readonly id: string;
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  /** As read when the page was reached; for an item that is done, as it is in the backup. */
  readonly before: Sentence;
  readonly after: Sentence;
  readonly act: 'remove' | 'change' | 'nothing';
  readonly backedUp: boolean;
  readonly progress: 'waiting' | 'running' | 'done' | 'failed' | 'skipped';
}
