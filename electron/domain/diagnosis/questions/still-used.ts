import { type Sentence, sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import { answerTo } from '../deciding';
import { programAtSetupPath, programIsElsewhere } from './program';

/** What decides if the program is where Setup installs it, not where ImagePath says; null if not, or if it is unused. */
export function stillUsed(evidence: Evidence): Sentence | null {
  if (programIsElsewhere.ask(evidence) !== 'yes' || answerTo(evidence, 'elsewhere') === 'no') return null;
  return sentence('diagnosis.decides.elsewhere', { path: programAtSetupPath(evidence) });
}
