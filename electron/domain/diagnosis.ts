import { WHOLE_REMOVAL } from './articles';
import type { Diagnosis, Finding } from './diagnosis/finding';
import { RULES } from './diagnosis/rules';
import { weigh } from './diagnosis/rule';
import { settle } from './diagnosis/verdict';
import type { Evidence } from './evidence';

export type { Diagnosis, Finding, FindingArticle, FindingStatus, RecommendedAction, VerdictKind } from './diagnosis/finding';

/** The differential diagnosis: weighs every article and makes one recommendation. Pure; never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const weighed = RULES.map((rule) => weigh(rule, evidence));
  return { ...settle(weighed, evidence), findings: weighed.map(({ finding }) => finding) };
}

/** Every article that applies apart from the verdict's own: repairing only one of two faults leaves the other. */
export function alsoApplies(diagnosis: Diagnosis): readonly Finding[] {
  const headline = headlineFinding(diagnosis);
  return diagnosis.findings.filter((finding) => finding.status === 'applies' && finding !== headline);
}

/**
 * The finding that a verdict's heading is about: that of the recommended article; if the verdict is `cannot-tell`, the
 * first one that names what was not read; for a working KM Server or Exchange 2000 the finding of its whole removal,
 * whose `against` says why not. Null if nothing was found.
 */
export function headlineFinding({ verdict, recommended, findings }: Diagnosis): Finding | null {
  if (recommended.article !== null) return findings.find(({ article }) => article === recommended.article) ?? null;
  if (verdict === 'cannot-tell') return findings.find(({ status }) => status === 'cannot-tell') ?? null;
  return verdict === 'healthy' || verdict === 'exchange-2000'
    ? (findings.find(({ article }) => article === WHOLE_REMOVAL) ?? null)
    : null;
}
