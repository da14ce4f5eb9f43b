import { sentence } from '../../../contract/words/sentence';
import { answered } from '../questions/deciding';
import { addressFolderIsEmpty, exchangeIsTooNew } from '../questions/exchange';
import { errorIs, errorIsOtherThan, logEndsAtAddresses, PATH_NOT_FOUND } from '../questions/reported';
import type { Rule } from '../rule';

/** The service pack's Update looks for an address generator whose folder or file is missing. */
export const q202258: Rule = {
  article: 'Q202258',
  clues: [
    { role: 'needs', question: addressFolderIsEmpty },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'confirms', question: errorIs(PATH_NOT_FOUND) },
    { role: 'confirms', question: logEndsAtAddresses },
    { role: 'confirms', question: answered('Q202258', 'yes') },
    { role: 'forbids', question: answered('Q202258', 'no') },
    { role: 'doubts', question: errorIsOtherThan(PATH_NOT_FOUND) },
  ],
  decides: () => sentence('diagnosis.decides.Q202258'),
};
