import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { errorIs, errorIsOtherThan, SERVICE_DISABLED } from '../questions/reported';
import { someServiceIsDisabled } from '../questions/service';
import type { Rule } from '../rule';

/** A disabled Exchange service stops a service pack; disabling one is therefore never a solution either. */
export const q190442: Rule = {
  article: 'Q190442',
  clues: [
    { role: 'needs', question: someServiceIsDisabled },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'confirms', question: errorIs(SERVICE_DISABLED) },
    { role: 'doubts', question: errorIsOtherThan(SERVICE_DISABLED) },
  ],
  decides: () => sentence('diagnosis.decides.Q190442'),
};
