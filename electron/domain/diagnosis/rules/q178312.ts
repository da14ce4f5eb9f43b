import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** Active Server Pages were removed, and Setup's script for Outlook Web Access fails because of that (also Q169324). */
export const q178312: Rule = {
  article: 'Q178312',
  clues: [
    { role: 'needs', question: saysSign('web-script') },
    { role: 'forbids', question: exchangeIsTooNew },
  ],
  decides: () => sentence('diagnosis.decides.message'),
};
