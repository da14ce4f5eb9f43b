import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** On a terminal server in execute mode, the Internet Mail Service cannot register its libraries. */
export const q263072: Rule = {
  article: 'Q263072',
  clues: [
    { role: 'needs', question: saysSign('mail-script') },
    { role: 'forbids', question: exchangeIsTooNew },
  ],
  decides: () => sentence('diagnosis.decides.message'),
};
