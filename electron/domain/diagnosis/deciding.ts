import type { DECIDING_ANSWERS, DECIDING_QUESTIONS } from '../../contract/deciding';

export type DecidingQuestion = (typeof DECIDING_QUESTIONS)[number];

export interface DecidingAnswer {
  readonly question: DecidingQuestion;
  /** `cannot-tell` records that somebody was asked; it counts neither for nor against. */
  readonly answer: (typeof DECIDING_ANSWERS)[number];
}

interface Answers {
  readonly deciding: readonly DecidingAnswer[];
}

/** What a person answered; null if nobody was asked. */
export function answerTo({ deciding }: Answers, question: DecidingQuestion): DecidingAnswer['answer'] | null {
  return deciding.find((given) => given.question === question)?.answer ?? null;
}

/** The answers with this one added, replaced, or removed if it is null. Each question has one answer at most. */
export function withAnswer(
  given: readonly DecidingAnswer[],
  question: DecidingQuestion,
  answer: DecidingAnswer['answer'] | null,
): readonly DecidingAnswer[] {
  const others = given.filter((one) => one.question !== question);
  return answer === null ? others : [...others, { question, answer }];
}
