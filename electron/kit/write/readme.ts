import { sentence, type Sentence } from '../../contract/words/sentence';
import { constructLines } from './constructs';
import type { FixPlan } from './plan';
import { words } from './script';

const WIDTH = 76;

/** README.TXT: what to do on the server, on one screen, and below it what the scripts rely on. */
export function readme(kit: string, plan: FixPlan | null, server: string | null): readonly string[] {
  const fixes = plan !== null;
  const trims = plan !== null && plan.imagePath !== null;
  const steps: readonly (Sentence | null)[] = [
    sentence('kit.readme.step.look'),
    fixes ? sentence('kit.readme.step.backup') : null,
    fixes ? sentence(trims ? 'kit.readme.step.trim' : 'kit.readme.step.fix') : null,
    fixes ? sentence('kit.readme.step.undo') : null,
  ];
  return [
    words(sentence('kit.readme.title', { kit })),
    '',
    ...paragraph(plan ? sentence('kit.readme.what.fix', { article: plan.article.id }) : sentence('kit.readme.what.look')),
    ...(server === null ? [] : paragraph(sentence('kit.readme.server', { server }))),
    ...paragraph(sentence('kit.readme.rights')),
    '',
    ...paragraph(sentence('kit.readme.steps')),
    ...steps.flatMap((step) => (step ? wrapped(words(step), '  ', '               ') : [])),
    '',
    ...paragraph(sentence('kit.readme.doubt')),
    ...paragraph(sentence('kit.readme.results')),
    ...paragraph(sentence('kit.readme.read')),
    ...paragraph(sentence('kit.readme.secret')),
    ...(fixes ? paragraph(sentence('kit.readme.undo')) : []),
    ...(fixes && !trims ? [...paragraph(sentence('kit.readme.restart')), ...paragraph(sentence('kit.readme.never'))] : []),
    '',
    words(sentence('kit.readme.constructs')),
    ...constructLines(words(sentence('kit.readme.unproven'))),
  ];
}

const paragraph = (says: Sentence): readonly string[] => wrapped(words(says), '', '');

function wrapped(text: string, first: string, next: string): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/(?<=\S) /)) {
    const joined = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (joined.length > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = `${next}${word.trimStart()}`;
    } else line = joined;
  }
  return [...lines, line];
}
