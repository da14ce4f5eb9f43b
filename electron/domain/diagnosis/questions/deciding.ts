import { sentence, type Sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import { type Answer, anyOf } from '../answers';
import { answerTo, type DecidingQuestion } from '../deciding';
import { programAtSetupPath } from './program';
import type { Question } from '../rule';

/** The answers of a person to the questions that decide, as reasons. An unanswered question is no reason. */

/** The question as the product asks it. */
export function sayDeciding(evidence: Evidence, question: DecidingQuestion): Sentence {
  return question === 'elsewhere'
    ? sentence('diagnosis.asks.elsewhere', { path: programAtSetupPath(evidence) || 'Kmserver.exe' })
    : { id: `diagnosis.asks.${question}` };
}

/** Yes if this was the answer. */
export function answered(question: DecidingQuestion, answer: 'yes' | 'no'): Question {
  return {
    ask: (evidence): Answer => (answerTo(evidence, question) === answer ? 'yes' : 'no'),
    yes: (evidence) => sentence(`diagnosis.answered.${answer}`, { question: sayDeciding(evidence, question) }),
    no: () => null,
    unread: () => [],
  };
}

/** The same question, but it answers no once a person's answer has settled it. */
export function unless(question: Question, settled: Question): Question {
  return { ...question, ask: (evidence) => (settled.ask(evidence) === 'yes' ? 'no' : question.ask(evidence)) };
}

const SYMPTOMS = ['Q274197', 'Q246086', 'Q323730', 'Q199379', 'Q202258'] as const satisfies readonly DecidingQuestion[];

/** Whether a person said that Setup does what an article describes: a complaint, like a number or a message. */
export function tellsOfSymptom(evidence: Evidence): boolean {
  return anyOf(SYMPTOMS.map((question) => answered(question, 'yes').ask(evidence))) === 'yes';
}
