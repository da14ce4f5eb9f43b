import { articleWords } from '../articles';
import type { Sentence } from '../words/sentence';
import type { VerdictState } from './views/cause';

/** A verdict as a heading, on the page and in reports: what it means first, then the article's number. */
export function verdictTitle({ verdict, article }: Pick<VerdictState, 'verdict' | 'article'>): Sentence {
  const words = article === null ? null : articleWords(article);
  const id = `wizard.cause.${verdict}.title` as const;
  return article === null || words === null ? { id } : { id, parts: { title: { id: words.title }, article } };
}
