import { sentence } from '../../../contract/words/sentence';
import { answered } from '../questions/deciding';
import { exchangeIsTooNew } from '../questions/exchange';
import { errorAgrees, errorIsOtherThan, FILE_NOT_FOUND, nothingIsReported, saysSign } from '../questions/reported';
import { webAccessIsWhole, webConnectorIsThere, webDataIsGone, webServerIsGone, webServiceIsEmpty } from '../questions/web';
import type { Rule } from '../rule';

/** Outlook Web Access and its web server were removed by hand; Setup still lists Web Connector. */
export const q274197: Rule = {
  article: 'Q274197',
  clues: [
    { role: 'needs', question: webConnectorIsThere },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'forbids', question: webAccessIsWhole },
    { role: 'confirms', question: webServiceIsEmpty },
    { role: 'confirms', question: webDataIsGone },
    { role: 'confirms', question: webServerIsGone },
    { role: 'confirms', question: answered('Q274197', 'yes') },
    { role: 'forbids', question: answered('Q274197', 'no') },
    { role: 'supports', question: errorAgrees(FILE_NOT_FOUND) },
    { role: 'doubts', question: errorIsOtherThan(FILE_NOT_FOUND) },
    { role: 'doubts', question: nothingIsReported },
    { role: 'doubts', question: saysSign('setup-script') },
  ],
  decides: () => sentence('diagnosis.decides.Q274197'),
};
