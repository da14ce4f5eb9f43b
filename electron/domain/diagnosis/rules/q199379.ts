import { sentence } from '../../../contract/words/sentence';
import { answered } from '../questions/deciding';
import { addressFolderIsEmpty, exchangeIsTooNew } from '../questions/exchange';
import { errorIs, FILE_NOT_FOUND, saysSign } from '../questions/reported';
import { systemAttendantIsStopped } from '../questions/service';
import type { Rule } from '../rule';

/** Setup joins a site whose servers use another vendor's proxy DLL, which Setup does not install here. */
export const q199379: Rule = {
  article: 'Q199379',
  clues: [
    { role: 'needs', question: systemAttendantIsStopped },
    { role: 'needs', question: errorIs(FILE_NOT_FOUND) },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'confirms', question: addressFolderIsEmpty },
    { role: 'confirms', question: answered('Q199379', 'yes') },
    { role: 'forbids', question: answered('Q199379', 'no') },
    { role: 'doubts', question: saysSign('setup-script') },
  ],
  decides: () => sentence('diagnosis.decides.Q199379'),
};
