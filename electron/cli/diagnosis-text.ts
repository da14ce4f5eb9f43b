import { sentence } from '../contract/words/sentence';
import { type Diagnosis, type Finding, headlineFinding } from '../domain/diagnosis';
import { text } from './text';

/** The verdict and its reasons for people: heading, then speaks for, speaks against, could not be read. */
export function diagnosisLines(diagnosis: Diagnosis): readonly string[] {
  const { verdict, recommended } = diagnosis;
  const finding = headlineFinding(diagnosis);
  return [
    text(sentence(`cli.verdict.${verdict}`, { article: recommended.article ?? '' })),
    ...(finding ? reasons(finding) : []),
    text(sentence(`cli.action.${recommended.action}`)),
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

function reasons(finding: Finding): readonly string[] {
  const lists = [
    ['cli.for', finding.for],
    ['cli.against', finding.against],
    ['cli.unread', finding.unread],
    ['cli.decides', finding.decides ? [finding.decides] : []],
  ] as const;
  return lists.flatMap(([title, list]) =>
    list.length === 0 ? [] : [`  ${text(sentence(title))}`, ...list.map((line) => `    - ${text(line)}`)],
  );
}
