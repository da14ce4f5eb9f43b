import type { EvidenceItemView, FindingView, VerdictState } from '../../contract/wizard/views';
import { isArticleId } from '../../domain/articles';
import type { Finding } from '../../domain/diagnosis';
import { diagnose, headlineFinding } from '../../domain/diagnosis';
import { evidenceItems } from '../../domain/diagnosis/evidence-items';
import { missingFiles } from '../../domain/diagnosis/missing-files';
import type { Observation } from '../../domain/observation';
import { changing, planRepair } from '../../domain/plan';
import { spellErrorId } from '../../domain/setup-errors/spelling';
import type { Place } from '../../places/place';
import { lessonOf } from './scenarios';

/** The verdict page for a look at a machine. */
export function verdictState(observation: Observation, place: Place): VerdictState {
  const { evidence } = observation;
  const diagnosis = diagnose(evidence);
  const { verdict, recommended, findings } = diagnosis;
  const headline = headlineFinding(diagnosis);
  const repair = offeredRepair(observation, recommended.article, recommended.action);
  return {
    page: 'verdict',
    verdict,
    article: recommended.article,
    action: recommended.action,
    finding: headline && findingView(headline),
    others: findings.filter((finding) => finding !== headline).map(findingView),
    evidence: evidenceItems(evidence).map((item): EvidenceItemView => item),
    missing: missingFiles(evidence),
    held: {
      errorId: evidence.reportedError ? spellErrorId(evidence.reportedError.id) : null,
      logName: evidence.setupLog.state === 'present' ? evidence.setupLog.value.path : null,
    },
    repair,
    // Where a repair follows, the lesson waits for its end.
    lesson: repair ? null : lessonOf(place.name),
  };
}

/** How many items the recommended repair would change; null where none is recommended or nothing is left to change. */
function offeredRepair(observation: Observation, article: string | null, action: VerdictState['action']): VerdictState['repair'] {
  if (article === null || !isArticleId(article) || action === 'none' || action === 'refuse') return null;
  const items = changing(planRepair(article, observation).actions).length;
  return items === 0 ? null : { items };
}

function findingView({ decides, ...finding }: Finding): FindingView {
  return { ...finding, decides: decides ?? null };
}
