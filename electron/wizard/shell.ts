import type { TicketView } from '../contract/wizard/views';

/** What belongs to no stage: the program around the wizard, and what is said once for all repairs of this session. */
export interface Shell {
  readonly version: string;
  /** How this program is started on a command line. */
  readonly command: string;
  /** The program can be started again with more rights. */
  readonly canAskForRights: boolean;
  /** It has the system's dialog for choosing a folder. */
  readonly canChooseFolders: boolean;
  readonly ticket: TicketView;
  /** The user said no when Windows asked for more rights. */
  readonly rightsDeclined: boolean;
}
