/**
 * The questions that decide a doubtful case and that only a person can answer, each by the article or the doubt it is about:
 * `elsewhere` asks whether a program that ImagePath does not lead to is still used, `one-line` what a log says that nobody has here.
 */
export const DECIDING_QUESTIONS = [
  'elsewhere',
  'one-line',
  'Q196171',
  'Q274197',
  'Q246086',
  'Q323730',
  'Q199379',
  'Q202258',
] as const;

export type DecidingQuestion = (typeof DECIDING_QUESTIONS)[number];

export const DECIDING_ANSWERS = ['yes', 'no', 'cannot-tell'] as const;

export interface DecidingAnswer {
  readonly question: DecidingQuestion;
  /** `cannot-tell` says that somebody was asked; it speaks neither for nor against. */
  readonly answer: (typeof DECIDING_ANSWERS)[number];
}

interface Answers {
  readonly deciding: readonly DecidingAnswer[];
}

/** What a person answered; null where nobody was asked. */
export function answerTo({ deciding }: Answers, question: DecidingQuestion): DecidingAnswer['answer'] | null {
  return deciding.find((given) => given.question === question)?.answer ?? null;
}

/** The answers with one more, or without it where it is taken back. Each question is answered once. */
export function withAnswer(
  given: readonly DecidingAnswer[],
  question: DecidingQuestion,
  answer: DecidingAnswer['answer'] | null,
): readonly DecidingAnswer[] {
  const others = given.filter((one) => one.question !== question);
  return answer === null ? others : [...others, { question, answer }];
}
