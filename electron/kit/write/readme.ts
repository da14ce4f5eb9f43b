import { sentence, type Sentence } from '../../contract/words/sentence';
import { constructLines } from './constructs';
import type { FixPlan } from './plan';
import { commandOf } from './questions';
import { words } from './script';

const WIDTH = 76;

/** README.TXT: what to do on the server, in order, and below it what the scripts rely on. */
export function readme(kit: string, plan: FixPlan | null, server: string | null): readonly string[] {
  return [
    words(sentence('kit.readme.title', { kit })),
    '',
    ...paragraph(plan ? sentence('kit.readme.what.fix', { article: plan.article.id }) : sentence('kit.readme.what.look')),
    ...(server === null ? [] : paragraph(sentence('kit.readme.server', { server }))),
    ...paragraph(sentence('kit.readme.rights')),
    '',
    ...(plan ? repairSteps(plan, server) : numbered([sentence('kit.readme.step.look')])),
    '',
    ...paragraph(sentence('kit.readme.doubt')),
    ...paragraph(sentence('kit.readme.results')),
    ...paragraph(sentence('kit.readme.read')),
    ...paragraph(sentence('kit.readme.regedt32')),
    ...paragraph(sentence('kit.readme.secret')),
    ...paragraph(sentence('kit.readme.left')),
    ...(plan ? ['', ...undoLines()] : []),
    '',
    words(sentence('kit.readme.constructs')),
    ...constructLines(words(sentence('kit.readme.unproven'))),
  ];
}

/** What to settle first, what to run, and what follows. */
function repairSteps({ article, next }: FixPlan, server: string | null): readonly string[] {
  const removes = article.stopsService;
  return [
    ...paragraph(sentence('kit.readme.steps')),
    ...numbered([
      ...(removes ? [sentence('kit.readme.step.copy'), sentence('kit.readme.step.password')] : []),
      ...(article.id === 'Q290226' ? [sentence('kit.readme.step.setup')] : []),
      sentence('kit.readme.step.backup'),
      sentence(removes ? 'kit.readme.step.fix' : 'kit.readme.step.trim', { command: commandOf(article, server ?? 'SERVER01') }),
      ...next,
    ]),
    ...paragraph(sentence('kit.readme.look')),
  ];
}

/** Kept apart, since undoing is not a step of the repair. */
const undoLines = (): readonly string[] => [
  ...paragraph(sentence('kit.readme.step.undo')),
  ...paragraph(sentence('kit.readme.undo')),
];

const numbered = (steps: readonly Sentence[]): readonly string[] =>
  steps.flatMap((step, at) => wrapped(words(step), `  ${String(at + 1)}.`, '     '));

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
