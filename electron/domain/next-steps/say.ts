import type { Sentence } from '../../contract/words/sentence';
import { nextSteps, type NextStepsCase } from '../next-steps';
import type { StepId } from './step';

/** What the sentences name in addition to what the steps depend on. */
export interface Named {
  readonly server: string;
  /** What to type on the server to start the repair of a kit. */
  readonly command?: string;
  /** The file with the hashes of the registry files as a disk's repair left them. */
  readonly list?: string;
}

/** The next steps as sentences for a reader. */
export function nextSentences(given: NextStepsCase, names: Named): readonly Sentence[] {
  return nextSteps(given).map((step): Sentence => {
    const parts = PARTS[step];
    return parts === undefined ? { id: `acts.next.${step}` } : { id: `acts.next.${step}`, parts: parts(given, names) };
  });
}

const named = (_: NextStepsCase, { server }: Named): { readonly server: string } => ({ server });

/** The sentences that name something. */
const PARTS: Partial<Record<StepId, (given: NextStepsCase, names: Named) => NonNullable<Sentence['parts']>>> = {
  repair: ({ article }) => ({ article }),
  restart: named,
  'restart-now': named,
  'restart-lists-again': named,
  'restart-if-restarted': named,
  'start-disk': named,
  'put-back-files': ({ filesLeft = [] }, { server, list = '' }) => ({ files: filesLeft, server, list }),
  'kit-fix': (_, { server, command = '' }) => ({ server, command }),
  'kit-again': (_, { command = '' }) => ({ command }),
  'kit-regedt32': named,
};
