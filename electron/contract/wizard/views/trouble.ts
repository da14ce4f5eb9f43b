import type { ErrorView } from '../../errors';
import type { Sentence } from '../../words/sentence';

/** What happened, what state the server is in now, what to do. */
export interface TroubleState {
  readonly page: 'trouble';
  readonly error: ErrorView;
  readonly stateNow: Sentence;
  /** The run that can be undone from here; null where there is none. */
  readonly run: string | null;
  /** What can be done from here, most sensible first. */
  readonly ways: readonly TroubleWay[];
}

/** 'try-again' is said with the verb `proceed`, 'undo' with `previewUndo`, the others with the verb of their name. */
export type TroubleWay = 'try-again' | 'look-again' | 'undo' | 'back' | 'start-over';
