import type { SentenceId } from '../../contract/words/sentence';

/** One thing to do, by its id. Each has one sentence, `acts.next.<id>`, and reads the same wherever it stands in a list. */
export type StepId = StepIn<SentenceId>;

type StepIn<Id> = Id extends `acts.next.${infer Step}` ? Step : never;

/**
 * What an article leaves for the reader to do. `prepare` comes before `retry`, so that the steps of several articles that
 * apply to one server can be told as one list.
 */
export interface ArticleSteps {
  /** What has to be put right by hand first. */
  readonly prepare: readonly StepId[];
  /** What failed and is run again. */
  readonly retry: readonly StepId[];
  /** About Key Management from then on. */
  readonly keyManagement: readonly StepId[];
}
