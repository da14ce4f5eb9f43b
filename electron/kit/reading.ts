import type { Sentence } from '../contract/words/sentence';
import type { ArticleId, ItemId, Target } from '../domain/articles';
import type { Diagnosis } from '../domain/diagnosis';
import type { Observation } from '../domain/observation';
import type { KeyTree } from '../domain/registry';
import type { KitItem, KitPhase } from './names';

/** What a RESULT folder says. No secret but in `observation.targets` and the trees, which are raw. */
export interface KitReading {
  /** The kit's id, as its scripts wrote it into every result. */
  readonly kit: string;
  /** The article the kit is for; null: it only looks. */
  readonly article: ArticleId | null;
  readonly server: string;
  /** What is typed on that server to start the repair; null where the kit only looks. */
  readonly command: string | null;
  /** The steps whose results are complete, in the order in which they are made. */
  readonly phases: readonly KitPhase[];
  /** A step begun and not finished, with the last line of the log. */
  readonly unfinished: { readonly phase: KitPhase; readonly line: string } | null;
  /** The newest state of the server that was looked at in full. */
  readonly latest: KitLook;
  /** False where a change was begun after that look: then it tells nothing of the items any more. */
  readonly isCurrent: boolean;
  readonly observation: Observation;
  readonly diagnosis: Diagnosis;
  readonly proof: KitProof;
  /** RESULT\LOG.TXT. */
  readonly log: readonly string[];
}

export interface KitLook {
  readonly phase: KitPhase;
  /** Whole keys of the items that are there; SETUPVAL's tree is the Setup key with that value alone. */
  readonly trees: ReadonlyMap<KitItem, KeyTree>;
  /** What the scripts counted, per item's export; see `COUNTED`. */
  readonly counts: ReadonlyMap<KitItem, readonly number[]>;
  /** When it was made, as the server's clock and language say it. */
  readonly at: string;
}

/** 'unseen': removed as far as the exports show; at least one key is in no export, which does not prove that it is not there. */
export type KitOutcome = 'looked' | 'backed-up' | 'repaired' | 'unseen' | 'partly' | 'undone' | 'undo-differs' | 'unclear';

/** Before and after, byte for byte, as far as the exports tell. */
export interface KitProof {
  readonly outcome: KitOutcome;
  readonly items: readonly KitItemProof[];
  /** The first place where what the repair does not touch is not as the backup found it; null where all of it is. */
  readonly siblings: Sentence | null;
  /** Keys and values that were not there at the backup and are now, in the items' keys. */
  readonly added: readonly string[];
}

export interface KitItemProof {
  readonly item: ItemId;
  readonly target: Target;
  readonly state: 'unchanged' | 'removed' | 'changed' | 'never' | 'there' | 'differs' | 'unread' | 'unknown';
  /** Where it differs; null where it does not. */
  readonly difference: Sentence | null;
  /** What the backup holds, and what stands there now; null where nothing does, or it could not be read. */
  readonly before: ContentSize | null;
  readonly now: ContentSize | null;
}

/** What stands at a place, in numbers. */
export type ContentSize =
  | { readonly kind: 'key'; readonly keys: number; readonly values: number; readonly bytes: number }
  | { readonly kind: 'value'; readonly bytes: number };
