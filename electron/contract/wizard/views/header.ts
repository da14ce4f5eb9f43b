import type { ServerNowView } from './server-now';

export type PlaceId = 'this' | 'practice' | 'offline' | 'remote' | 'kit';

export interface HeaderView {
  readonly place: PlaceId | null;
  /** The server's name, e.g. SERVER01; null before one is chosen. */
  readonly server: string | null;
  /** The address that answered, e.g. 192.0.2.7, where the server is reached over a network; null elsewhere. */
  readonly address: string | null;
  readonly scenario: string | null;
  /** The disk or folder of another Windows, as the user named it; null elsewhere. */
  readonly disk: string | null;
  readonly elevated: boolean;
  readonly rights: RightsView;
  readonly version: string;
  /** Whether a connection that signs nothing was accepted for changes; null where it is signed, or there is none. */
  readonly unsigned: 'open' | 'accepted' | null;
  /** Once a run has begun: in what state it has left the server so far. */
  readonly now: ServerNowView | null;
}

/**
 * The rights for acts at this place: there (or none are needed, or no place is chosen yet); missing, and Windows can be
 * asked for them with `elevate`; asked for and declined, which may be done again; missing with no way to ask from here.
 */
export type RightsView = 'held' | 'can-ask' | 'declined' | 'missing';
