import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { programIsMissing } from '../questions/program';
import { saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** KM Server is installed but does not start, because nobody gave it its password. */
export const q184420: Rule = {
  article: 'Q184420',
  clues: [
    { role: 'needs', question: saysSign('no-password') },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'doubts', question: programIsMissing },
  ],
  decides: () => sentence('diagnosis.decides.message'),
};
