import type { ActKind, VerbOf } from './verb-list';
import type { BackupState } from './views/backup';
import type { BeforeState } from './views/before';
import type { LookingState, VerdictState } from './views/cause';
import type { HeaderView } from './views/header';
import type { KitMadeState, KitMakeState, KitResultState } from './views/kit';
import type { PracticeState } from './views/practice';
import type { ResultState } from './views/result';
import type { ReviewState } from './views/review';
import type { ServerState } from './views/server';
import type { StopState } from './views/stop';
import type { TroubleState } from './views/trouble';
import type { UndoState } from './views/undo';
import type { WhereState } from './views/where';

export type * from './views/backup';
export type * from './views/before';
export type * from './views/blockers';
export type * from './views/cause';
export type * from './views/dialogs';
export type * from './views/header';
export type * from './views/items';
export type * from './views/kit';
export type * from './views/practice';
export type * from './views/result';
export type * from './views/review';
export type * from './views/server';
export type * from './views/server-now';
export type * from './views/stop';
export type * from './views/trouble';
export type * from './views/undo';
export type * from './views/where';

/**
 * What the wizard shows, as data. The main process keeps one `WizardState`; the renderer draws it and derives
 * everything else. Sentences cross as ids with their parts and become text in the reader's language.
 */
export interface WizardView {
  /** Counts up with every change, so that a late answer never overwrites a newer one. */
  readonly revision: number;
  readonly header: HeaderView;
  readonly rail: readonly RailStep[];
  readonly state: WizardState;
  /** The running act; null if none runs, or only a look, which may be left at any time. */
  readonly acting: ActingView | null;
}

/** An act at work, and how it can be asked to end; null where ending it halfway would be unsafe. */
export interface ActingView {
  readonly kind: ActKind;
  readonly end: VerbOf<'signal'> | null;
}

/** A repair on a machine takes the first seven; with a server kit: where, kit, cause, kit-fix, result. */
export type StepId = 'where' | 'cause' | 'before' | 'backup' | 'stop' | 'review' | 'result' | 'kit' | 'kit-fix';

export interface RailStep {
  readonly id: StepId;
  /** 'passed': the step is behind, and there was nothing to do in it. */
  readonly state: 'done' | 'passed' | 'current' | 'ahead';
}

export type WizardState =
  | WhereState
  | PracticeState
  | ServerState
  | LookingState
  | VerdictState
  | BeforeState
  | BackupState
  | StopState
  | ReviewState
  | ResultState
  | UndoState
  | KitMakeState
  | KitMadeState
  | KitResultState
  | TroubleState;
