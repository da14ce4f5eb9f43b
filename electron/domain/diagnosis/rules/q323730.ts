import { sentence } from '../../../contract/words/sentence';
import { answered } from '../questions/deciding';
import { commandProcessorIsMissing, exchangeIsTooNew } from '../questions/exchange';
import { errorAgrees, errorIsOtherThan, FILE_NOT_FOUND, nothingIsReported, saysSign } from '../questions/reported';
import { webConnectorIsAbsent } from '../questions/web';
import type { Rule } from '../rule';

/** Service Pack 4 updates Outlook Web Access by means of cmd.exe, which is not in System32. */
export const q323730: Rule = {
  article: 'Q323730',
  clues: [
    { role: 'needs', question: commandProcessorIsMissing },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'supports', question: errorAgrees(FILE_NOT_FOUND) },
    { role: 'supports', question: answered('Q323730', 'yes') },
    { role: 'forbids', question: answered('Q323730', 'no') },
    { role: 'doubts', question: webConnectorIsAbsent },
    { role: 'doubts', question: errorIsOtherThan(FILE_NOT_FOUND) },
    { role: 'doubts', question: nothingIsReported },
    { role: 'doubts', question: saysSign('setup-script') },
  ],
  decides: () => sentence('diagnosis.decides.Q323730'),
};
