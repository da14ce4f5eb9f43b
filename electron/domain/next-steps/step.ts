import type { SentenceId } from '../../contract/words/sentence';

/**
 * One thing to do, by its id. Each has one sentence, `acts.next.<id>`, and reads the same in every list.
 */
export type StepId = StepIn<SentenceId>;

type StepIn<Id> = Id extends `acts.next.${infer Step}` ? Step : never;

/**
 * What an article leaves for the reader to do. `prepare` comes before `retry`, so that the steps of several articles
 * that apply to one server form a single list.
 */
export interface ArticleSteps {
  /** What has to be corrected by hand first. */
  readonly prepare: readonly StepId[];
  /** What failed and is to be run again. */
  readonly retry: readonly StepId[];
  /** What concerns Key Management from then on. */
  readonly keyManagement: readonly StepId[];
}
