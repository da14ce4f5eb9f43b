import type { ArticleId } from '../../../domain/articles';
import type { Sentence } from '../../words/sentence';
import type { VerdictState } from './cause';
import type { FolderDialogs } from './dialogs';

/** Articles a kit can be made for. */
export type KitArticle = ArticleId;

/** Server kit: what to make, or results to read. */
export interface KitMakeState {
  readonly page: 'kit-make';
  /** Set if the kit is made from a look that was read back; it is then only for that server and that fault. */
  readonly from: { readonly server: string; readonly article: KitArticle } | null;
  /** What a kit without a look can repair; the user has a choice only if `from` is null. */
  readonly articles: readonly KitArticle[];
  readonly dialogs: FolderDialogs;
}

/** Server kit: it is written; what to do on the server, then how to read the results back. */
export interface KitMadeState {
  readonly page: 'kit-made';
  /** K and eight hexadecimal digits; appears in all results. */
  readonly kit: string;
  readonly article: KitArticle | null;
  readonly server: string | null;
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly says: Sentence }[];
  readonly steps: readonly Sentence[];
  readonly undo: readonly Sentence[];
  /** What the scripts say and ask on the server, in their English wording, and what it means. */
  readonly says: readonly { readonly line: string; readonly means: Sentence }[];
  readonly dialogs: FolderDialogs;
}

export type KitOutcomeView = 'backed-up' | 'repaired' | 'unseen' | 'partly' | 'undone' | 'undo-differs' | 'unclear';

/** Server kit: what it has done on the server, before and after. A look alone leads to the verdict instead. */
export interface KitResultState {
  readonly page: 'kit-result';
  readonly outcome: KitOutcomeView;
  /** What the outcome means for this server. */
  readonly text: Sentence;
  readonly kit: string;
  readonly article: KitArticle | null;
  /** What the repair does to its items: Q235418 shortens a value and removes nothing. */
  readonly act: 'remove' | 'change';
  /** When the newest look was made, by the server's own clock and in its language. */
  readonly lookedAt: string;
  readonly windows: string;
  readonly compared: readonly KitRow[];
  readonly proven: readonly Sentence[];
  readonly notProven: readonly Sentence[];
  readonly next: readonly Sentence[];
  readonly undo: readonly Sentence[];
  /** What the server looks like now, with all evidence. */
  readonly verdict: VerdictState;
  readonly log: readonly string[];
  readonly dialogs: FolderDialogs;
}

export interface KitRow {
  readonly id: string;
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly before: Sentence;
  readonly now: Sentence;
  readonly state: 'unchanged' | 'removed' | 'changed' | 'never' | 'there' | 'differs' | 'unread' | 'unknown';
  /** The first place where it differs; null if it does not. */
  readonly difference: Sentence | null;
}
