import type { Sentence } from '../../contract/words/sentence';
import { nextSteps, type NextStepsCase } from '../next-steps';
import type { StepId } from './step';

/** The next steps as sentences for a reader; `server` is the name the sentences use. */
export function nextSentences(given: NextStepsCase, server: string): readonly Sentence[] {
  return nextSteps(given).map((step): Sentence => {
    const parts = PARTS[step];
    return parts === undefined ? { id: `acts.next.${step}` } : { id: `acts.next.${step}`, parts: parts(given, server) };
  });
}

const named = (_: NextStepsCase, server: string): { readonly server: string } => ({ server });

/** The sentences that name something. */
const PARTS: Partial<Record<StepId, (given: NextStepsCase, server: string) => NonNullable<Sentence['parts']>>> = {
  repair: ({ article }) => ({ article }),
  restart: named,
  'restart-now': named,
  'restart-lists-again': named,
  'restart-if-restarted': named,
  'start-disk': named,
  'kit-fix': named,
};
