import { sentence, type Sentence } from '../../contract/words/sentence';
import type { Article } from '../../domain/articles';
import { saying } from './script';

/** The answers of the person at the server, as words after its name: NT 4.0's cmd.exe cannot read from the keyboard. */
export interface Question {
  readonly asks: Sentence;
  /** The words that let the repair continue; the first is the one shown. */
  readonly answers: readonly [string, ...string[]];
}

/** The questions that the wizard asks before the same repair (`answer-gates.ts`), in its order. */
export function questionsOf({ id, stopsService }: Article): readonly Question[] {
  return [
    ...(id === 'Q290226' ? [{ asks: sentence('kit.script.ask.setup'), answers: ['TRIED'] } as const] : []),
    ...(stopsService
      ? ([
          { asks: sentence('kit.script.ask.data'), answers: ['COPIED', 'NODATA'] },
          { asks: sentence('kit.script.ask.password'), answers: ['PASSWORD', 'NOPASSWORD'] },
        ] as const)
      : []),
  ];
}

/** The command that starts the repair; `server` is the name or a variable with it. */
export function commandOf(article: Article, server: string): string {
  return ['3FIX', server, ...questionsOf(article).map(({ answers: [answer] }) => answer)].join(' ');
}

/** Requires the server's name and an answer to each question; otherwise prints what to type and ends. */
export function confirm(article: Article): readonly string[] {
  const questions = questionsOf(article);
  return [
    'if /i not "%1"=="%COMPUTERNAME%" goto ask',
    ...questions.flatMap(({ answers }, at) => [
      `set A${String(at + 1)}=0`,
      ...answers.map((answer) => `if /i "%${String(at + 2)}"=="${answer}" set A${String(at + 1)}=1`),
      `if "%A${String(at + 1)}%"=="0" goto ask`,
    ]),
    // The answers can only be the words above.
    ...(questions.length > 0 ? [`>>LOG.TXT echo ANSWERS ${questions.map((_, at) => `%${String(at + 2)}`).join(' ')}`] : []),
    'goto confirmed',
    ':ask',
    ...saying(sentence('kit.script.ask')),
    ...questions.flatMap(({ asks }) => saying(asks)),
    ...saying(sentence('kit.script.ask.type')),
    ...saying(sentence('kit.script.type'), `"${commandOf(article, '%COMPUTERNAME%')}"`),
    ...saying(sentence('kit.script.not-confirmed')),
    'goto finish',
    ':confirmed',
  ];
}
