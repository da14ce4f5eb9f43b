import type { Sentence } from '../../words/sentence';

/**
 * In what state a server is, as far as its run's journal and the last reading tell: registry items, services, backup. One line,
 * the same wherever it is shown.
 */
export interface ServerNowView {
  readonly server: string;
  /** When it was so: the journal's last line, or the last reading if that is newer. ISO 8601, UTC. */
  readonly at: string;
  readonly says: Sentence;
}

/** The repair goes, or went, against the advice: somebody typed the server's name. */
export interface OverrideView {
  readonly title: Sentence;
  readonly reasons: readonly Sentence[];
}
