import * as v from 'valibot';
import { list, record } from '../../contract/schema';
import { SentenceSchema } from '../../contract/words/sentence-schema';
import { ArticleNumberSchema } from '../article-schema';
import { ARTICLE_ACTIONS, type ArticleId } from '../articles';

/** Articles that the diagnosis weighs but that have no repair here: the product explains what to do by hand. */
export const EXPLAINED_ARTICLES = [
  'Q274197',
  'Q246086',
  'Q323730',
  'Q199379',
  'Q202258',
  'Q190442',
  'Q184420',
  'Q196161',
  'Q178312',
  'Q263072',
  'Q248445',
  'Q193567',
] as const;

/** Every article that the differential diagnosis weighs. */
export type FindingArticle = ArticleId | (typeof EXPLAINED_ARTICLES)[number];

export const FindingArticleSchema = v.pipe(
  ArticleNumberSchema,
  v.transform((id) => id as FindingArticle),
);

export const FINDING_STATUSES = ['applies', 'possible', 'ruled-out', 'cannot-tell'] as const;

export type FindingStatus = (typeof FINDING_STATUSES)[number];

/** What one article's rule says about a machine, with its reasons. */
export const FindingSchema = record({
  article: FindingArticleSchema,
  status: v.picklist(FINDING_STATUSES),
  for: list(SentenceSchema),
  against: list(SentenceSchema),
  /** What the rule needed to know but could not be read; lowers certainty, never counts as absent. */
  unread: list(SentenceSchema),
  /** What would decide a doubtful case; null in any other. */
  decides: v.nullable(SentenceSchema),
});

export type Finding = v.InferOutput<typeof FindingSchema>;

/** `none` if there is nothing to repair here or it is not certain enough; `refuse` if a repair would do harm. */
export const RECOMMENDED_ACTIONS = [...ARTICLE_ACTIONS, 'none', 'refuse'] as const;

export type RecommendedAction = (typeof RECOMMENDED_ACTIONS)[number];

export const VERDICT_KINDS = [
  'applies',
  'possible',
  'other-fault',
  'healthy',
  'exchange-2000',
  'nothing',
  'cannot-tell',
] as const;

/** The kind of heading the verdict page shows. */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

export interface Diagnosis {
  readonly verdict: VerdictKind;
  /** `article` is null if no article is meant (healthy, refused, nothing, cannot tell). */
  readonly recommended: { readonly article: FindingArticle | null; readonly action: RecommendedAction };
  /** One for every article, in the table's order. */
  readonly findings: readonly Finding[];
}
