import type { Sentence } from '../contract/words/sentence';

/**
 * Whose work a run is. A run's folder tells the program what to write back into the registry, so it is believed only where
 * nobody else can have written it; lying in the right place proves nothing, since everybody may create folders there.
 */
export interface RunTrust {
  /**
   * Looks at a folder with what it holds, and at the way to it: who owns it, who may write, whether anything is a link. Answers
   * what is wrong, with the place, or null. Throws where that cannot be looked at.
   * @param inside everything below, as of a run; or just the files in it, as of the folder runs lie in
   */
  whyNotOurs(folder: string, inside: 'everything' | 'files'): Promise<Sentence | null>;
  /** Where the hashes of proven backups are kept; null for places whose runs act on nothing. */
  readonly anchors: Anchors | null;
}

/**
 * SHA-256 of each run's backup manifest, by the run's folder, kept where only those can write who made the run. Without it, a
 * run that was altered inside a good folder would still be consistent in itself.
 */
export interface Anchors {
  /** Null where none is known of that folder. */
  get(folder: string): Promise<string | null>;
  /** Durable when it returns. */
  set(folder: string, manifestSha256: string): Promise<void>;
}
