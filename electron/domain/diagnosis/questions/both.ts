import { allOf } from '../answers';
import type { Question } from '../rule';

/** Yes only if both questions answer yes; the sentence is then that of the second one. */
export function both(first: Question, second: Question): Question {
  return {
    ask: (evidence) => allOf([first.ask(evidence), second.ask(evidence)]),
    yes: second.yes,
    no: () => null,
    unread: (evidence) => [first, second].flatMap((one) => (one.ask(evidence) === 'unread' ? one.unread(evidence) : [])),
  };
}
