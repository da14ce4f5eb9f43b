import type { ServerNowView } from './server-now';

export const PLACE_IDS = ['this', 'practice', 'offline', 'remote', 'kit'] as const;

export type PlaceId = (typeof PLACE_IDS)[number];

export interface HeaderView {
  readonly place: PlaceId | null;
  /** The server's name, e.g. SERVER01; null before one is chosen. */
  readonly server: string | null;
  /** The address that answered, e.g. 192.0.2.7, if the server is reached over a network; else null. */
  readonly address: string | null;
  readonly scenario: string | null;
  /** The disk or folder of another Windows, as the user named it; else null. */
  readonly disk: string | null;
  readonly elevated: boolean;
  readonly rights: RightsView;
  readonly version: string;
  /** Whether a connection that signs nothing was accepted for changes; null if it is signed, or there is none. */
  readonly unsigned: 'open' | 'accepted' | null;
  /** The state in which the run has left the server so far; null before a run begins. */
  readonly now: ServerNowView | null;
}

/**
 * The rights for acts at this place. 'held': the program has them, needs none, or no place is chosen yet. 'can-ask':
 * they are missing, and `elevate` asks Windows for them. 'declined': asked for and declined; they can be asked for
 * again. 'missing': they are missing, with no way to ask for them from here.
 */
export type RightsView = 'held' | 'can-ask' | 'declined' | 'missing';
