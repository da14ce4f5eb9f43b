import { type Sentence, sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import { answerTo } from '../deciding';
import { programAtSetupPath, programIsElsewhere } from './program';

/** What decides if Setup's program exists but ImagePath's does not; null in any other case, or if it is not used. */
export function stillUsed(evidence: Evidence): Sentence | null {
  if (programIsElsewhere.ask(evidence) !== 'yes' || answerTo(evidence, 'elsewhere') === 'no') return null;
  return sentence('diagnosis.decides.elsewhere', { path: programAtSetupPath(evidence) });
}
