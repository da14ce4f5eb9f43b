import type { EvidenceItemView, VerdictState } from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { type ArticleId, isArticleId, WHOLE_REMOVAL } from '../../domain/articles';
import { type Diagnosis, headlineFinding } from '../../domain/diagnosis';
import { evidenceItems } from '../../domain/diagnosis/evidence-items';
import { missingFiles } from '../../domain/diagnosis/missing-files';
import { sayDeciding } from '../../domain/diagnosis/questions/deciding';
import { gatesFor, NO_ANSWERS } from '../../domain/gates';
import type { Observation } from '../../domain/observation';
import { changing, planRepair } from '../../domain/plan';
import { spellErrorId } from '../../domain/setup-errors/spelling';
import { afterLook } from '../../report/look';
import type { VerdictStage } from '../stage';
import { blockersOf } from './blockers';
import { decisionOf } from './decision';
import { onDisk } from './disk';
import { lessonOf } from './scenarios';
import { connectionView } from './server';

/** The verdict page for a look at a machine. */
export function verdictView({ look }: VerdictStage): VerdictState {
  const { place, observation, diagnosis, disk } = look;
  const state = verdictOf(observation, diagnosis, lessonOf(place.name));
  const article = state.repair === null ? null : articleToRepair(diagnosis.verdict, diagnosis.recommended.article);
  // A working KM Server is already refused; the page that insists on its removal shows the other obstacles.
  const held =
    article === null || diagnosis.verdict === 'healthy' ? null : gatesFor(observation.evidence, diagnosis, NO_ANSWERS, article);
  const evidence = place.name.kind === 'offline' ? evidenceItems(observation.evidence).map(onDisk) : state.evidence;
  return { ...state, evidence, blockers: held === null ? [] : blockersOf(look, held), connection: connectionView(place), disk };
}

/** The same for a look whose diagnosis is known. `lesson` is what an expert would have noticed, for practice. */
export function verdictOf(observation: Observation, diagnosis: Diagnosis, lesson: Sentence | null): VerdictState {
  const { evidence } = observation;
  const { verdict, recommended, findings } = diagnosis;
  const headline = headlineFinding(diagnosis);
  const repair = offeredRepair(observation, diagnosis);
  return {
    page: 'verdict',
    verdict,
    article: recommended.article,
    action: recommended.action,
    finding: headline,
    others: findings.filter((finding) => finding !== headline),
    decision: decisionOf(evidence, diagnosis),
    blockers: [],
    advice: adviceOn(observation, diagnosis),
    evidence: evidenceItems(evidence).map((item): EvidenceItemView => item),
    missing: missingFiles(evidence),
    held: {
      errorId: evidence.reportedError ? spellErrorId(evidence.reportedError.id) : null,
      signs: evidence.reportedSigns.map((sign) => sentence(`diagnosis.sign.${sign}`)),
      logName: evidence.setupLog.state === 'present' ? evidence.setupLog.value.path : null,
      answers: evidence.deciding.map(({ question, answer }) => ({
        question,
        answer,
        says: sentence(`diagnosis.answered.${answer}`, { question: sayDeciding(evidence, question) }),
      })),
    },
    repair,
    connection: null,
    disk: null,
    kit: null,
    // If a repair is recommended, the lesson waits for its end.
    lesson: repair && recommended.action !== 'refuse' && recommended.action !== 'none' ? null : lesson,
  };
}

/**
 * How many items the repair would change; null if there is no repair. A working KM Server and a doubtful case have one,
 * too: the page does not recommend it, and the gates stop it until the server's name is typed.
 */
function offeredRepair(observation: Observation, { verdict, recommended }: Diagnosis): VerdictState['repair'] {
  const article = articleToRepair(verdict, recommended.article);
  if (article === null) return null;
  const items = changing(planRepair(article, observation).actions).length;
  return items === 0 ? null : { items };
}

/** The article that a repair would follow. Whoever insists on removing a working KM Server removes all of it. */
export function articleToRepair(verdict: VerdictState['verdict'], article: string | null): ArticleId | null {
  if (verdict === 'healthy') return WHOLE_REMOVAL;
  return article !== null && isArticleId(article) ? article : null;
}

/** What to do about an article for which there is no repair here. */
function adviceOn(observation: Observation, diagnosis: Diagnosis): readonly Sentence[] {
  const { article } = diagnosis.recommended;
  return article === null || isArticleId(article) ? [] : afterLook({ evidence: observation.evidence, diagnosis });
}
