import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** Setup refuses to add KM Server because the directory says that the site already has one. */
export const q196161: Rule = {
  article: 'Q196161',
  clues: [
    { role: 'needs', question: saysSign('already-in-site') },
    { role: 'forbids', question: exchangeIsTooNew },
  ],
  decides: () => sentence('diagnosis.decides.message'),
};
