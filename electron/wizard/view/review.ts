import type { AnswerGiven, ReviewState } from '../../contract/wizard/views';
import { sentence, type Sentence } from '../../contract/words/sentence';
import { type ArticleId, ARTICLES, removes } from '../../domain/articles';
import { changing } from '../../domain/plan';
import { wasStopped } from '../../repair/run-state';
import { overrideOf } from '../../report/account';
import type { ReviewStage } from '../stage';
import { reviewRows } from './items';

/** Page 5: every item before and after, the answers, and the progress of the removal. */
export function reviewView(stage: ReviewStage): ReviewState {
  const { repair, removal } = stage;
  const { run, place } = repair.opened;
  const rows = reviewRows(stage);
  const all = changing(repair.plan.actions).length;
  const itemsDone = rows.filter(({ progress }) => progress === 'done').length;
  return {
    page: 'review',
    phase: removal === null ? 'ready' : removal.ending ? 'stopping-after-item' : 'removing',
    rows,
    stays: whatStays(repair.plan.article),
    service: nothingToStop(stage),
    answers: Object.entries(run.state.started.answers).flatMap(answerGiven),
    confirmWith: place.facts.name,
    items: all - itemsDone,
    itemsDone,
    override: overrideOf(run.state),
    progress: removal === null ? 0 : itemsDone / Math.max(1, all),
  };
}

function whatStays(article: ArticleId): readonly Sentence[] {
  const files = [sentence('acts.stays.program'), sentence('acts.stays.data')];
  return [sentence(removes(ARTICLES[article]) ? 'acts.stays.setup' : 'acts.stays.service-values'), ...files];
}

/** The page of the service was skipped: the SCM reported that the service is stopped, or does not know it. */
function nothingToStop({ repair: { opened, plan } }: ReviewStage): Sentence | null {
  const { place, run } = opened;
  if (!plan.stopsService || [...run.state.services.values()].some(wasStopped)) return null;
  return place.offline === null ? sentence('wizard.review.notRunning') : sentence('disk.stop.text');
}

const QUESTIONS = ['setup-tried', 'data-copy', 'password'] as const;
const ANSWERS = ['yes', 'no', 'copied', 'none', 'accept-loss'] as const;

/** A question with its answer as in the journal; empty for one that this repair did not ask. */
function answerGiven([id, text]: readonly [id: string, answer: string]): readonly AnswerGiven[] {
  const question = QUESTIONS.find((each) => each === id);
  const answer = answerSays(text);
  if (question === undefined || answer === null) return [];
  return [{ question: sentence(`report.answer.${question}`), answer, isLoss: text === 'accept-loss' }];
}

/** A word from a closed list, with `: ` and the place for a copy; '--yes' on the command line. */
function answerSays(text: string): Sentence | null {
  if (text === '--yes' || text === 'copied: --yes') return sentence('report.said.by-option');
  const place = /^copied: (.+)$/s.exec(text)?.[1];
  if (place !== undefined) return sentence('report.said.copied-to', { place });
  const known = ANSWERS.find((each) => each === text);
  return known === undefined ? null : sentence(`report.said.${known}`);
}
