import { type Sentence, sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import { answerTo } from '../deciding';
import { programAtSetupPath, programIsElsewhere } from './program';

/**
 * What decides if the program is in a place other than the one ImagePath names; null if it is not, or if that is
 * settled.
 */
export function stillUsed(evidence: Evidence): Sentence | null {
  if (programIsElsewhere.ask(evidence) !== 'yes' || answerTo(evidence, 'elsewhere') === 'no') return null;
  return sentence('diagnosis.decides.elsewhere', { path: programAtSetupPath(evidence) });
}
