import { type Sentence, sentence } from '../contract/words/sentence';
import { alsoApplies, type Diagnosis, type Finding, headlineFinding } from '../domain/diagnosis';
import { text } from './text';

/**
 * The verdict and its reasons for people: heading, then evidence for it, evidence against it, what could not be read.
 */
export function diagnosisLines(diagnosis: Diagnosis): readonly string[] {
  const { verdict, recommended } = diagnosis;
  const finding = headlineFinding(diagnosis);
  return [
    text(sentence(`cli.verdict.${verdict}`, { article: recommended.article ?? '' })),
    ...(finding ? reasons(finding) : []),
    ...alsoApplies(diagnosis).map(({ article }) =>
      text(sentence('cli.also', { article, about: sentence(`wizard.article.${article}`) })),
    ),
    text(action(diagnosis)),
  ];
}

/** The same as data, sentences as English text. */
export function diagnosisJson({ verdict, recommended, findings }: Diagnosis): Readonly<Record<string, unknown>> {
  return {
    verdict,
    recommended,
    findings: findings.map((finding) => ({
      article: finding.article,
      status: finding.status,
      for: finding.for.map(text),
      against: finding.against.map(text),
      unread: finding.unread.map(text),
      decides: finding.decides ? text(finding.decides) : null,
    })),
  };
}

/** What follows from the verdict; if nothing does, why not. */
function action({ verdict, recommended }: Diagnosis): Sentence {
  return recommended.action === 'none' && (verdict === 'possible' || verdict === 'cannot-tell')
    ? sentence(`cli.action.none.${verdict}`)
    : sentence(`cli.action.${recommended.action}`);
}

function reasons({ article, ...finding }: Finding): readonly string[] {
  const lists = [
    [sentence('cli.for', { article }), finding.for],
    [sentence('cli.against', { article }), finding.against],
    [sentence('cli.unread'), finding.unread],
    [sentence('cli.decides'), finding.decides ? [finding.decides] : []],
  ] as const;
  return lists.flatMap(([title, list]) =>
    list.length === 0 ? [] : [`  ${text(title)}`, ...list.map((line) => `    - ${text(line)}`)],
  );
}
