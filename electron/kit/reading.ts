import type { Sentence } from '../contract/words/sentence';
import type { ArticleId, ItemId, Target } from '../domain/articles';
import type { Diagnosis } from '../domain/diagnosis';
import type { Observation } from '../domain/observation';
import type { KeyTree } from '../domain/registry';
import type { KitItem, KitPhase } from './names';

/** What a RESULT folder says. Contains no secrets except in `observation.targets` and the trees, which are raw. */
export interface KitReading {
  /** The kit's id, as its scripts wrote it into every result. */
  readonly kit: string;
  /** The article the kit is for; null: it only looks. */
  readonly article: ArticleId | null;
  readonly server: string;
  /** The command that starts the repair on that server; null if the kit only looks. */
  readonly command: string | null;
  /** The steps whose results are complete, in the order in which they are made. */
  readonly phases: readonly KitPhase[];
  /** A step that was begun but not finished, with the last line of the log. */
  readonly unfinished: { readonly phase: KitPhase; readonly line: string } | null;
  /** The newest complete look at the server. */
  readonly latest: KitLook;
  /** False if a change was begun after that look: then it says nothing about the items any more. */
  readonly isCurrent: boolean;
  readonly observation: Observation;
  readonly diagnosis: Diagnosis;
  readonly proof: KitProof;
  /** RESULT\LOG.TXT. */
  readonly log: readonly string[];
}

export interface KitLook {
  readonly phase: KitPhase;
  /** The whole keys of the items that exist; SETUPVAL's tree is the Setup key with only that value. */
  readonly trees: ReadonlyMap<KitItem, KeyTree>;
  /** The scripts' counts for each item's export; see `COUNTED`. */
  readonly counts: ReadonlyMap<KitItem, readonly number[]>;
  /** When it was made, by the server's clock and in its language. */
  readonly at: string;
}

/** 'unseen': removed as far as exports show; a key is in no export, which does not prove that it is absent. */
export type KitOutcome = 'looked' | 'backed-up' | 'repaired' | 'unseen' | 'partly' | 'undone' | 'undo-differs' | 'unclear';

/** Before and after, byte for byte, as far as the exports show. */
export interface KitProof {
  readonly outcome: KitOutcome;
  readonly items: readonly KitItemProof[];
  /** The first difference from the backup in what the repair does not touch; null if there is none. */
  readonly siblings: Sentence | null;
  /** Keys and values that were not there at the backup and are now, in the items' keys. */
  readonly added: readonly string[];
}

export interface KitItemProof {
  readonly item: ItemId;
  readonly target: Target;
  readonly state: 'unchanged' | 'removed' | 'changed' | 'never' | 'there' | 'differs' | 'unread' | 'unknown';
  /** The difference; null if there is none. */
  readonly difference: Sentence | null;
  /** The content in the backup, and the content now; null if there is none, or it could not be read. */
  readonly before: ContentSize | null;
  readonly now: ContentSize | null;
}

/** The content of a place, in numbers. */
export type ContentSize =
  | { readonly kind: 'key'; readonly keys: number; readonly values: number; readonly bytes: number }
  | { readonly kind: 'value'; readonly bytes: number };
