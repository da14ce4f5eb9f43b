import type { SentenceId } from '../../../electron/contract/words/sentence';

/** What each article is about, in one sentence. */
const ABOUT: Readonly<Record<string, SentenceId>> = {
  Q290226: 'wizard.article.Q290226',
  Q196171: 'wizard.article.Q196171',
  Q182814: 'wizard.article.Q182814',
  Q235418: 'wizard.article.Q235418',
  Q274197: 'wizard.article.Q274197',
  Q246086: 'wizard.article.Q246086',
  Q323730: 'wizard.article.Q323730',
  Q199379: 'wizard.article.Q199379',
  Q202258: 'wizard.article.Q202258',
  Q190442: 'wizard.article.Q190442',
  Q184420: 'wizard.article.Q184420',
  Q196161: 'wizard.article.Q196161',
  Q178312: 'wizard.article.Q178312',
  Q263072: 'wizard.article.Q263072',
  Q248445: 'wizard.article.Q248445',
  Q193567: 'wizard.article.Q193567',
};

export function aboutArticle(article: string | null): SentenceId | undefined {
  return article === null ? undefined : ABOUT[article];
}
