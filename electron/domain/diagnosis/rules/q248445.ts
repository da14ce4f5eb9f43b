import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { ACCESS_DENIED, errorAgrees, errorIsOtherThan, saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** Setup lacks the permission to write the Winreg key. */
export const q248445: Rule = {
  article: 'Q248445',
  clues: [
    { role: 'needs', question: saysSign('shared-script') },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'supports', question: errorAgrees(ACCESS_DENIED) },
    { role: 'doubts', question: errorIsOtherThan(ACCESS_DENIED) },
  ],
  decides: () => sentence('diagnosis.decides.Q248445'),
};
