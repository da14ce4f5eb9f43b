import { sentence } from '../../../contract/words/sentence';
import { exchangeIsTooNew } from '../questions/exchange';
import { programIsThere, somethingFollowsProgram } from '../questions/program';
import { errorAgrees, errorIsOtherThan, FILE_NOT_FOUND, saysSign } from '../questions/reported';
import type { Rule } from '../rule';

/** The KM password follows the program in ImagePath, so Update does not find the file. */
export const q235418: Rule = {
  article: 'Q235418',
  clues: [
    { role: 'needs', question: somethingFollowsProgram },
    { role: 'needs', question: programIsThere },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'supports', question: errorAgrees(FILE_NOT_FOUND) },
    { role: 'doubts', question: errorIsOtherThan(FILE_NOT_FOUND) },
    { role: 'doubts', question: saysSign('setup-script') },
  ],
  decides: () => sentence('diagnosis.decides.Q235418'),
};
