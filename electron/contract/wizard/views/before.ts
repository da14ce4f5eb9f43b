import type { ErrorView } from '../../errors';
import type { Sentence } from '../../words/sentence';
import type { BlockerView } from './blockers';

/** Page 2: questions before anything changes. */
export interface BeforeState {
  readonly page: 'before';
  readonly article: string;
  /** Those that make sense for this repair, in order (a shortened ImagePath asks for no copy of the key database). */
  readonly questions: readonly QuestionId[];
  readonly answers: AnswersView;
  /** Key Management 4.0 and 5.0, which has a Setup of its own. */
  readonly ownSetup: boolean;
  readonly gates: readonly GateView[];
  /** What no answer on this page opens. */
  readonly blockers: readonly BlockerView[];
  /** Every folder with a key database that was found. */
  readonly dataFolders: readonly { readonly path: string; readonly files: number; readonly bytes: number }[];
  /** Where one can be and nobody could look, each with the reason: as long as there is such a place, "none" is no answer. */
  readonly dataUnread: readonly Sentence[];
  /** Whether a copy is made beside the folder, or fetched from a server to this computer. */
  readonly copiesTo: 'beside' | 'this-computer';
  readonly copy: CopyView;
  readonly canContinue: boolean;
}

/** The questions of the page "before anything changes". */
export type QuestionId = 'setup-first' | 'data-copy' | 'password';

export interface GateView {
  /** A `QuestionId` where that question's answer opens it; then the reason is shown with the question. */
  readonly id: string;
  readonly state: 'open' | 'blocked' | 'needs-answer' | 'needs-override' | 'overridden';
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
