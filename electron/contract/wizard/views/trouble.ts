import type { ErrorView } from '../../errors';
import type { Sentence } from '../../words/sentence';

/** What happened, what state the server is in now, what to do. */
export interface TroubleState {
  readonly page: 'trouble';
  readonly error: ErrorView;
  readonly stateNow: Sentence;
  /** The run that can be undone from here; null if there is none. */
  readonly run: string | null;
  /** What can be done from here, most sensible first. */
  readonly ways: readonly TroubleWay[];
}

/** 'try-again' calls the verb `proceed`, 'undo' calls `previewUndo`, the others the verb of their name. */
export type TroubleWay = 'try-again' | 'look-again' | 'undo' | 'back' | 'start-over';
