import type { Sentence } from '../contract/words/sentence';

/**
 * Decides who made a run. A run's folder tells the program what to write back into the registry, so it is trusted only
 * if nobody else can have written it. Its location proves nothing, since everybody may create folders there.
 */
export interface RunTrust {
  /**
   * Checks a folder, its content and the path to it: who owns it, who may write, whether anything is a link. Returns
   * what is wrong, with the place, or null. Throws if that cannot be checked.
   * @param inside everything below it, as for a run; or only the files directly in it, as for the folder of all runs
   */
  whyNotOurs(folder: string, inside: 'everything' | 'files'): Promise<Sentence | null>;
  /** Where the hashes of proven backups are kept; null for a storage whose runs are never acted on. */
  readonly anchors: Anchors | null;
}

/**
 * SHA-256 of each run's backup manifest, by the run's folder, kept where only the accounts that can make runs can
 * write. Without it, a run that was altered inside a good folder would still be consistent in itself.
 */
export interface Anchors {
  /** Null if none is known for that folder. */
  get(folder: string): Promise<string | null>;
  /** Durable when it returns. */
  set(folder: string, manifestSha256: string): Promise<void>;
}
