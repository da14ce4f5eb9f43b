import { type Article, type ArticleId, ARTICLES, isArticleId, removes } from '../articles';
import type { Diagnosis, FindingArticle, FindingStatus, RecommendedAction, VerdictKind } from './finding';
import type { Evidence } from '../evidence';
import type { Answer } from './answers';
import { isTooNew } from './questions/exchange';
import { isReported } from './questions/reported';
import { programExists } from './questions/program';
import type { Weighed } from './rule';

/**
 * KM Server is installed here: its program is where ImagePath says. "Stopped" is normal, since it is started by hand.
 */
export function isHealthy(evidence: Evidence): Answer {
  return programExists(evidence);
}

const BY_RANK: readonly Article[] = Object.values(ARTICLES).toSorted((a, b) => a.rank - b.rank);
const idsOf = (articles: readonly Article[]): readonly ArticleId[] => articles.map(({ id }) => id);
const REPAIRS = idsOf(BY_RANK);
const REMOVALS = idsOf(BY_RANK.filter(removes));
/** Repairs that remove nothing, and so may concern a KM Server that works. */
const CHANGES = idsOf(BY_RANK.filter((article) => !removes(article)));

type Summary = Pick<Diagnosis, 'verdict' | 'recommended'>;

/** One step in the order in which a specialist would decide; null passes on to the next step. */
type Step = (findings: Findings, evidence: Evidence) => Summary | null;

interface Findings {
  readonly first: (articles: readonly FindingArticle[], status: FindingStatus) => FindingArticle | null;
  /** The likeliest possible article: with its own telltale sign seen, then with the fewest reasons against. */
  readonly likeliest: (articles: readonly FindingArticle[]) => FindingArticle | null;
  readonly explained: readonly FindingArticle[];
  /**
   * Whether something that a repair's article needs could not be read; an error number that nobody gave does not count.
   */
  readonly unread: boolean;
}

const summary = (verdict: VerdictKind, article: FindingArticle | null, action: RecommendedAction): Summary => ({
  verdict,
  recommended: { article, action },
});

/** The summary for an article found, with its own action if `acts`; null for no article. */
function found(verdict: VerdictKind, article: FindingArticle | null, acts: boolean): Summary | null {
  if (article === null) return null;
  return summary(verdict, article, acts && isArticleId(article) ? ARTICLES[article].action : 'none');
}

const STEPS: readonly Step[] = [
  (_, evidence) => (isTooNew(evidence) === 'yes' ? summary('exchange-2000', null, 'refuse') : null),
  // A repair that removes nothing comes before the refusal of a removal.
  ({ first }) => found('other-fault', first(CHANGES, 'applies'), true),
  // A reported error gets its cause explained even if Key Management works; no repair is offered for it.
  ({ first, explained }, evidence) =>
    isHealthy(evidence) === 'yes' && isReported(evidence) ? found('other-fault', first(explained, 'applies'), false) : null,
  (_, evidence) => (isHealthy(evidence) === 'yes' ? summary('healthy', null, 'refuse') : null),
  ({ first }) => found('applies', first(REMOVALS, 'applies'), true),
  ({ first, explained }) => found('other-fault', first(explained, 'applies'), false),
  ({ likeliest }) => found('possible', likeliest(REPAIRS), false),
  ({ unread }) => (unread ? summary('cannot-tell', null, 'none') : null),
  ({ likeliest, explained }, evidence) => (isReported(evidence) ? found('possible', likeliest(explained), false) : null),
];

/** Derives one verdict and one recommended action from all findings. */
export function settle(weighed: readonly Weighed[], evidence: Evidence): Summary {
  const articles = weighed.map(({ finding }) => finding.article);
  const statuses = new Map(weighed.map(({ finding }) => [finding.article, finding.status]));
  const asked: Findings = {
    first: (wanted, status) => wanted.find((article) => statuses.get(article) === status) ?? null,
    likeliest: (wanted) =>
      likeliest(weighed.filter(({ finding }) => wanted.includes(finding.article) && finding.status === 'possible')),
    explained: articles.filter((article) => !isArticleId(article)),
    unread: weighed.some(
      ({ finding: { article, status, unread } }) =>
        isArticleId(article) && status === 'cannot-tell' && unread.some(({ id }) => id !== 'diagnosis.reported.none'),
    ),
  };
  for (const step of STEPS) {
    const settled = step(asked, evidence);
    if (settled !== null) return settled;
  }
  return summary('nothing', null, 'none');
}

function likeliest(possible: readonly Weighed[]): FindingArticle | null {
  const ranked = possible.toSorted(
    (a, b) => Number(b.confirmed) - Number(a.confirmed) || a.finding.against.length - b.finding.against.length,
  );
  return ranked[0]?.finding.article ?? null;
}
