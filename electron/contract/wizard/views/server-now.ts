import type { Sentence } from '../../words/sentence';

/**
 * The state of a server as far as its run's journal and the last reading show it: registry items, services, backup. One
 * line, the same wherever it appears.
 */
export interface ServerNowView {
  readonly server: string;
  /** The time of that state: of the journal's last line, or of the last reading if that is newer. ISO 8601, UTC. */
  readonly at: string;
  readonly says: Sentence;
}

/** The repair goes, or went, against the program's advice: somebody typed the server's name. */
export interface OverrideView {
  readonly title: Sentence;
  readonly reasons: readonly Sentence[];
}
