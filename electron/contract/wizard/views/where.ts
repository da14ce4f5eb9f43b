import type { Sentence } from '../../words/sentence';
import type { PlaceId } from './header';
import type { OverrideView, ServerNowView } from './server-now';

/** Page 0: where to act. */
export interface WhereState {
  readonly page: 'where';
  readonly thisComputer: ThisComputerCard;
  /** Not in a browser: a page there must not make this computer connect to others. */
  readonly serverOffered: boolean;
  /** Not in a browser: a page there must not name files of this computer. */
  readonly diskOffered: boolean;
  /** Newest first. */
  readonly earlier: readonly EarlierRun[];
  /** An interrupted repair comes before everything else. */
  readonly interrupted: EarlierRun | null;
  readonly ticket: TicketView;
  /** In what state the server is that was just left; null where none was, or nothing was begun there. */
  readonly left: ServerNowView | null;
}

export interface ThisComputerCard {
  readonly available: boolean;
  readonly name: string | null;
  /** 'unknown' until a first glance at the registry is done. */
  readonly glance: 'unknown' | 'found' | 'none' | 'unreadable';
}

export interface TicketView {
  readonly number: string;
  readonly technician: string;
}

export type RunStatus =
  'interrupted' | 'backed-up' | 'removed' | 'partly-removed' | 'undone' | 'nothing-done' | 'damaged' | 'foreign';

export interface EarlierRun {
  readonly id: string;
  readonly place: PlaceId;
  /** The practice server it was made on; null elsewhere. */
  readonly scenario: string | null;
  /** What that practice server is called; null elsewhere. */
  readonly practised: Sentence | null;
  readonly server: string;
  readonly article: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly status: RunStatus;
  /** How far it got; null where the journal cannot be understood. */
  readonly got: Sentence | null;
  readonly canUndo: boolean;
  readonly canResume: boolean;
  /** True where a restart is still owed, so that "check after restart" makes sense. */
  readonly canCheck: boolean;
  readonly folder: string;
  /** Null where the journal cannot be understood. */
  readonly now: ServerNowView | null;
  /** Set where it went against the advice. */
  readonly override: OverrideView | null;
}
