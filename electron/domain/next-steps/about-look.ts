import { isArticleId } from '../articles';
import { alsoApplies, type Diagnosis, type FindingArticle } from '../diagnosis';
import type { Evidence } from '../evidence';
import type { NextStepsCase } from '../next-steps';

/** What the steps need to know about the look from which a repair was decided; null: there was no look. */
export function aboutLook(
  article: FindingArticle,
  look: { readonly evidence: Evidence; readonly diagnosis: Diagnosis } | null,
): Pick<NextStepsCase, 'ownKeyManagementSetup' | 'alsoApplies'> {
  const generation = look?.evidence.exchange.generation;
  return {
    ownKeyManagementSetup: generation?.state === 'present' && OWN_SETUP.has(generation.value.generation),
    alsoApplies: (look ? alsoApplies(look.diagnosis) : [])
      .map((finding) => finding.article)
      .filter((other) => other !== article && !isArticleId(other)),
  };
}

const OWN_SETUP: ReadonlySet<string> = new Set(['4.0', '5.0']);
