import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** The upgrade from 5.0 stops while it converts the key database; the old database is still the only one. */
export const q193567: Rule = {
  article: 'Q193567',
  clues: [
    { role: 'needs', question: saysSign('conversion-failed') },
    { role: 'forbids', question: exchangeIsTooNew },
  ],
  decides: () => sentence('diagnosis.decides.message'),
};
