import { type Sentence, sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import { answerTo } from '../deciding';
import { programAtSetupPath, programIsElsewhere } from './program';

/** What decides where the program stands in another place than ImagePath names; null where it does not, or that is settled. */
export function stillUsed(evidence: Evidence): Sentence | null {
  if (programIsElsewhere.ask(evidence) !== 'yes' || answerTo(evidence, 'elsewhere') === 'no') return null;
  return sentence('diagnosis.decides.elsewhere', { path: programAtSetupPath(evidence) });
}
