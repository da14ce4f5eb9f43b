import type { SentenceId } from './words/sentence';

/** An article that the product describes in its own words wherever it shows the article's number. */
export type ToldArticle = ArticleIn<SentenceId>;

type ArticleIn<Id> = Id extends `articles.${infer Article}.title` ? Article : never;

/** Steps worded as in the lists of next steps. None of them names a server or a file. */
type NextStep = Extract<SentenceId, `acts.next.${string}`>;
type Step = Extract<SentenceId, `articles.step.${string}`> | NextStep;

/** What each article itself tells its reader to do, in order; where there is a repair, this program does that part. */
const STEPS: Readonly<Record<ToldArticle, readonly Step[]>> = {
  Q290226: [
    'articles.step.setup-first',
    'articles.step.stop-service',
    'articles.step.remove-three',
    'articles.step.restart',
    'acts.next.service-pack',
  ],
  Q196171: ['articles.step.remove-service-key', 'articles.step.restart', 'acts.next.service-pack'],
  Q182814: ['articles.step.remove-service-key', 'articles.step.restart', 'acts.next.upgrade', 'acts.next.install-again'],
  Q235418: ['articles.step.trim-image-path', 'acts.next.service-pack', 'acts.next.start-needs-password'],
  Q274197: ['articles.step.web-connector', 'acts.next.service-pack'],
  Q246086: [
    'acts.next.original-cd',
    'acts.next.attendant-off',
    'acts.next.setup-042c',
    'acts.next.reinstall',
    'acts.next.setup-0422',
    'acts.next.attendant-on',
    'acts.next.service-pack',
  ],
  Q323730: ['acts.next.restore-cmd', 'acts.next.service-pack'],
  Q199379: ['acts.next.copy-proxy', 'acts.next.setup-once-more'],
  Q202258: ['acts.next.copy-generator', 'acts.next.service-pack'],
  Q190442: ['acts.next.enable-services', 'acts.next.service-pack'],
  Q184420: ['acts.next.start-with-password'],
  Q196161: [
    'articles.step.raw-backup',
    'articles.step.raw-start',
    'articles.step.raw-ca',
    'articles.step.raw-server',
    'acts.next.setup-once-more',
  ],
  Q178312: ['articles.step.install-asp', 'articles.step.web-server-name', 'acts.next.setup-once-more'],
  Q263072: ['acts.next.terminal-install'],
  Q248445: ['acts.next.winreg-access', 'acts.next.service-pack'],
  Q193567: [
    'acts.next.keep-old-database',
    'articles.step.copy-cd',
    'articles.step.newer-library',
    'articles.step.upgrade-from-copy',
  ],
  Q169324: ['articles.step.install-asp', 'acts.next.setup-once-more'],
  Q266784: ['articles.step.administrator', 'acts.next.service-pack'],
};

/** Every article with words of the product's own; those with a repair come first. */
export const TOLD_ARTICLES = Object.keys(STEPS) as readonly ToldArticle[];

export interface ArticleWords {
  /** What it is about, as a heading. */
  readonly title: SentenceId;
  /** The same in a sentence, with its consequences. */
  readonly about: SentenceId;
  readonly steps: readonly SentenceId[];
}

/**
 * The words for an article's number; null if the product knows only the number (most articles that mention an error).
 */
export function articleWords(article: string): ArticleWords | null {
  return isTold(article)
    ? { title: `articles.${article}.title`, about: `wizard.article.${article}`, steps: STEPS[article] }
    : null;
}

const isTold = (article: string): article is ToldArticle => Object.hasOwn(STEPS, article);
