import { WHOLE_REMOVAL } from './articles';
import type { Diagnosis, Finding } from './diagnosis/finding';
import { RULES } from './diagnosis/rules';
import { weigh } from './diagnosis/rule';
import { settle } from './diagnosis/verdict';
import type { Evidence } from './evidence';

export type { Diagnosis, Finding, FindingArticle, FindingStatus, RecommendedAction, VerdictKind } from './diagnosis/finding';

/** The differential diagnosis: every article weighed, and one recommendation. Pure; never throws. */
export function diagnose(evidence: Evidence): Diagnosis {
  const weighed = RULES.map((rule) => weigh(rule, evidence));
  return { ...settle(weighed, evidence), findings: weighed.map(({ finding }) => finding) };
}

/** Every article that applies besides the one the verdict speaks of: whoever repairs one of two faults meets the other. */
export function alsoApplies(diagnosis: Diagnosis): readonly Finding[] {
  const headline = headlineFinding(diagnosis);
  return diagnosis.findings.filter((finding) => finding.status === 'applies' && finding !== headline);
}

/**
 * The finding a verdict's heading speaks of: the recommended article's; where nothing could be told the first that
 * names what was not read; for a working KM Server that of its whole removal, whose `against` says why. Null where nothing was found.
 */
export function headlineFinding({ verdict, recommended, findings }: Diagnosis): Finding | null {
  if (recommended.article !== null) return findings.find(({ article }) => article === recommended.article) ?? null;
  if (verdict === 'cannot-tell') return findings.find(({ status }) => status === 'cannot-tell') ?? null;
  return verdict === 'healthy' || verdict === 'exchange-2000'
    ? (findings.find(({ article }) => article === WHOLE_REMOVAL) ?? null)
    : null;
}
