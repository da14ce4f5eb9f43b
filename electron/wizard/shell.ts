import type { TicketView } from '../contract/wizard/views';

/** What belongs to no stage: the program around the wizard, and what the user enters once for all repairs. */
export interface Shell {
  readonly version: string;
  /** How this program is started on a command line. */
  readonly command: string;
  /** The program can be restarted with more rights. */
  readonly canAskForRights: boolean;
  /** The system's dialog for choosing a folder is available. */
  readonly canChooseFolders: boolean;
  readonly ticket: TicketView;
  /** The user declined when Windows asked for more rights. */
  readonly rightsDeclined: boolean;
}
