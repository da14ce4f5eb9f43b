import type { Sentence } from '../../words/sentence';
import type { PlaceId } from './header';
import type { OverrideView, ServerNowView } from './server-now';

/** Page 0: where to act. */
export interface WhereState {
  readonly page: 'where';
  readonly thisComputer: ThisComputerCard;
  /** False in a browser: a page there must not make this computer connect to others. */
  readonly serverOffered: boolean;
  /** False in a browser: a page there must not name files of this computer. */
  readonly diskOffered: boolean;
  /** Newest first. */
  readonly earlier: readonly EarlierRun[];
  /** An interrupted repair comes before everything else. */
  readonly interrupted: EarlierRun | null;
  readonly ticket: TicketView;
  /** The state of the server that was just left; null if none was, or nothing was begun there. */
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

export const OWN_RUN_STATUSES = [
  'interrupted',
  'backed-up',
  'removed',
  'partly-removed',
  'undone',
  'nothing-done',
  'damaged',
] as const;

/** `foreign`: not made by this program on this computer, or altered since. */
export type RunStatus = (typeof OWN_RUN_STATUSES)[number] | 'foreign';

export interface EarlierRun {
  readonly id: string;
  readonly place: PlaceId;
  /** The practice server on which it was made; else null. */
  readonly scenario: string | null;
  /** The title of that practice server; else null. */
  readonly practised: Sentence | null;
  readonly server: string;
  readonly article: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly status: RunStatus;
  /** How far it got; null if the journal cannot be understood. */
  readonly got: Sentence | null;
  readonly canUndo: boolean;
  readonly canResume: boolean;
  /** True if a restart is still to be checked, so that "check after restart" makes sense. */
  readonly canCheck: boolean;
  readonly folder: string;
  /** Null if the journal cannot be understood. */
  readonly now: ServerNowView | null;
  /** Set if it went against the program's advice. */
  readonly override: OverrideView | null;
}
