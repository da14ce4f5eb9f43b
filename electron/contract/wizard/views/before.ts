import type { GateState } from '../../../domain/gates/gate';
import type { ErrorView } from '../../errors';
import type { Sentence } from '../../words/sentence';
import type { BlockerView } from './blockers';

/** Page 2: questions before anything changes. */
export interface BeforeState {
  readonly page: 'before';
  readonly article: string;
  /**
   * The questions that make sense for this repair, in order (shortening ImagePath needs no copy of the key database).
   */
  readonly questions: readonly QuestionId[];
  readonly answers: AnswersView;
  /** True for Key Management 4.0 and 5.0, which has its own Setup. */
  readonly ownSetup: boolean;
  readonly gates: readonly GateView[];
  /** What blocks the repair and no answer on this page opens. */
  readonly blockers: readonly BlockerView[];
  /** Every folder with a key database that was found. */
  readonly dataFolders: readonly { readonly path: string; readonly files: number; readonly bytes: number }[];
  /** Unreadable places that may have one, each with the reason; while there are any, the answer "none" is refused. */
  readonly dataUnread: readonly Sentence[];
  /** Whether the copy is made beside the folder, or fetched from a server to this computer. */
  readonly copiesTo: 'beside' | 'this-computer';
  readonly copy: CopyView;
  readonly canContinue: boolean;
}

/** The questions of the page "before anything changes". */
export type QuestionId = 'setup-first' | 'data-copy' | 'password';

export interface GateView {
  /** A `QuestionId` if that question's answer opens the gate; the reason is then shown with the question. */
  readonly id: string;
  readonly state: GateState;
  readonly reason: Sentence;
}

export interface AnswersView {
  readonly setupTried: 'yes' | 'no' | null;
  readonly dataCopy: 'copied' | 'none' | null;
  readonly dataCopyPlace: string;
  readonly password: 'yes' | 'accept-loss' | null;
  /** The server's name, typed to override the refusal of a healthy KM Server. */
  readonly overrideName: string;
}

export type CopyView =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly phase: 'done'; readonly to: readonly string[]; readonly files: number; readonly bytes: number }
  | { readonly phase: 'failed'; readonly error: ErrorView };
