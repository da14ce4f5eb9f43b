import { type Sentence, sentence } from '../../contract/words/sentence';
import type { Finding, FindingArticle, FindingStatus } from './finding';
import type { Evidence } from '../evidence';
import type { Answer } from './answers';

/** A question to the evidence, with the sentence for each answer. */
export interface Question {
  readonly ask: (evidence: Evidence) => Answer;
  /** Null if the answer is no reason for or against anything (a log that was never written). */
  readonly yes: (evidence: Evidence) => Sentence | null;
  readonly no: (evidence: Evidence) => Sentence | null;
  /** Names what could not be read; asked only when the answer is 'unread'. */
  readonly unread: (evidence: Evidence) => readonly Sentence[];
}

/** A question whose answers always have a sentence, so that another question can use it. */
export interface TwoSidedQuestion extends Question {
  readonly yes: (evidence: Evidence) => Sentence;
  readonly no: (evidence: Evidence) => Sentence;
}

/**
 * What a question means to an article.
 *
 * | role     | yes                  | no                | unread           |
 * |----------|----------------------|-------------------|------------------|
 * | needs    | for                  | ruled out         | cannot tell      |
 * | forbids  | ruled out            | -                 | cannot tell      |
 * | doubts   | against: possible    | -                 | possible at most |
 * | weakens  | against              | -                 | possible at most |
 * | confirms | for: one is enough   | against           | named            |
 * | supports | for                  | against           | named            |
 *
 * An article with `confirms` questions of which none answers yes is possible at most.
 */
export type Role = 'needs' | 'forbids' | 'doubts' | 'weakens' | 'confirms' | 'supports';

export interface Clue {
  readonly role: Role;
  readonly question: Question;
}

/** An article's telltale signs as data. */
export interface Rule {
  readonly article: FindingArticle;
  readonly clues: readonly Clue[];
  /** What would decide a case that stays `possible` or `cannot-tell`. */
  readonly decides: (evidence: Evidence) => Sentence;
}

/** A finding, and whether one of the article's own telltale signs was seen (or it has none). */
export interface Weighed {
  readonly finding: Finding;
  readonly confirmed: boolean;
}

/** Weighs one article against the evidence. Never throws; every question is asked, so that every reason is shown. */
export function weigh(rule: Rule, evidence: Evidence): Weighed {
  const answered = rule.clues.map(({ role, question }) => ({ role, question, answer: question.ask(evidence) }));
  const reasons: Record<Side | 'unread', Sentence[]> = { for: [], against: [], unread: [] };
  for (const { role, question, answer } of answered) {
    if (answer === 'unread') {
      reasons.unread.push(...question.unread(evidence));
      continue;
    }
    const side = sideOf(role, answer);
    const said = side === null ? null : question[answer](evidence);
    if (side !== null && said !== null) reasons[side].push(said);
  }
  const finding = {
    article: rule.article,
    status: statusOf(answered),
    for: distinct(reasons.for),
    against: distinct(reasons.against),
    unread: distinct(reasons.unread),
  };
  return { finding: { ...finding, decides: whatDecides(rule, evidence, finding) }, confirmed: isConfirmed(answered) };
}

/** What could not be read decides first; then what the rule itself names for a doubtful case. */
function whatDecides(rule: Rule, evidence: Evidence, { status, unread }: Pick<Finding, 'status' | 'unread'>): Sentence | null {
  if (status === 'applies' || status === 'ruled-out') return null;
  const closed = status === 'cannot-tell' && unread.some(({ id }) => id !== 'diagnosis.reported.none');
  return closed ? sentence('diagnosis.decides.unread') : rule.decides(evidence);
}

type Side = 'for' | 'against';

/** The side an answer counts for; null if it is no reason. */
function sideOf(role: Role, answer: 'yes' | 'no'): Side | null {
  if (SPEAKS_FOR.has(role)) return answer === 'yes' ? 'for' : 'against';
  return answer === 'yes' ? 'against' : null;
}

const SPEAKS_FOR: ReadonlySet<Role> = new Set<Role>(['needs', 'confirms', 'supports']);

type Answered = readonly { readonly role: Role; readonly answer: Answer }[];

const isConfirmed = (answered: Answered): boolean =>
  answered.some(({ role, answer }) => role === 'confirms' && answer === 'yes') ||
  !answered.some(({ role }) => role === 'confirms');

function statusOf(answered: Answered): FindingStatus {
  const has = (role: Role, ...answers: readonly Answer[]): boolean =>
    answered.some((one) => one.role === role && answers.includes(one.answer));
  if (has('needs', 'no') || has('forbids', 'yes')) return 'ruled-out';
  if (has('needs', 'unread') || has('forbids', 'unread')) return 'cannot-tell';
  if (has('doubts', 'yes', 'unread') || has('weakens', 'unread')) return 'possible';
  return isConfirmed(answered) ? 'applies' : 'possible';
}

/**
 * Several questions may say the same. Only sentences with the same id can be equal, so most lists need no comparison in
 * full. The result is always a copy: it takes only the memory it needs, while a list that grew reserves more.
 */
function distinct(sentences: readonly Sentence[]): readonly Sentence[] {
  const firstOf = ({ id }: Sentence): number => sentences.findIndex((one) => one.id === id);
  if (sentences.every((one, at) => firstOf(one) === at)) return [...sentences];
  return [...new Map(sentences.map((one) => [JSON.stringify(one), one])).values()];
}
