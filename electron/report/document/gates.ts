import type { Report } from '../model';
import type { Block, Section } from './document';
import type { Speaker } from './speaker';

/** The state of the safety rules when the run began, and what the technician answered. */
export function gatesSection({ gates, answers }: Report, { word, said }: Speaker): Section | null {
  const rules: readonly Block[] =
    gates.length === 0
      ? []
      : [
          {
            kind: 'table',
            columns: [word('report.column.rule'), word('wizard.cause.missing.state')],
            rows: gates.map(({ reason, state }) => [said(reason), word(`report.gate.${state}`)]),
          },
        ];
  const given = Object.entries(answers);
  const questions: readonly Block[] =
    given.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: word('report.section.answers'),
            columns: [word('report.column.question'), word('report.column.answer')],
            rows: given.map(([id, answer]) => [question(id, word), answerSays(answer, word)]),
          },
        ];
  return rules.length + questions.length === 0 ? null : { title: word('report.section.gates'), blocks: [...rules, ...questions] };
}

const QUESTIONS = ['setup-tried', 'data-copy', 'password'] as const;

function question(id: string, word: Speaker['word']): string {
  const known = QUESTIONS.find((each) => each === id);
  return known ? word(`report.answer.${known}`) : id;
}

const SAID = ['yes', 'no', 'copied', 'none', 'accept-loss'] as const;

/** An answer as the journal stores it: a word from a closed list, followed by `: ` and the place for a copy. */
function answerSays(answer: string, word: Speaker['word']): string {
  if (answer === '') return word('report.said.not');
  if (answer === '--yes' || answer === 'copied: --yes') return word('report.said.by-option');
  const place = /^copied: (.+)$/s.exec(answer)?.[1];
  if (place !== undefined) return word('report.said.copied-to', { place });
  const known = SAID.find((each) => each === answer);
  return known ? word(`report.said.${known}`) : answer;
}
