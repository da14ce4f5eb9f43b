import { sentence } from '../../../contract/words/sentence';
import { both } from '../questions/both';
import { answered, unless } from '../questions/deciding';
import { exchangeIsBefore55, exchangeIsNotInstalled, exchangeIsTooNew } from '../questions/exchange';
import { everyItemIsRead, onlyServiceKeyIsLeft } from '../questions/items';
import { pathIsOld, programIsElsewhere, programIsMissing } from '../questions/program';
import { errorIsOtherThan, FILE_NOT_FOUND, saysSign } from '../questions/reported';
import { serviceIsRunning } from '../questions/service';
import { stillUsed } from '../questions/still-used';
import type { Rule } from '../rule';

/** Exchange 4.0 or 5.0 is gone, its KM Server's folder was deleted by hand, and 5.5 was installed without KM Server. */
export const q196171: Rule = {
  article: 'Q196171',
  clues: [
    { role: 'needs', question: onlyServiceKeyIsLeft },
    { role: 'needs', question: everyItemIsRead },
    { role: 'needs', question: programIsMissing },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'confirms', question: pathIsOld },
    { role: 'confirms', question: answered('Q196171', 'yes') },
    { role: 'doubts', question: answered('Q196171', 'no') },
    { role: 'doubts', question: unless(programIsElsewhere, answered('elsewhere', 'no')) },
    { role: 'supports', question: both(programIsElsewhere, answered('elsewhere', 'no')) },
    { role: 'weakens', question: both(programIsElsewhere, answered('elsewhere', 'yes')) },
    { role: 'doubts', question: exchangeIsNotInstalled },
    { role: 'doubts', question: exchangeIsBefore55 },
    { role: 'doubts', question: errorIsOtherThan(FILE_NOT_FOUND) },
    // A service can run on after its file was renamed or moved away.
    { role: 'weakens', question: serviceIsRunning },
    { role: 'doubts', question: saysSign('setup-script') },
    // Q193567: the old key database is then the only one, and its service belongs to it.
    { role: 'doubts', question: saysSign('conversion-failed') },
  ],
  decides: (evidence) => stillUsed(evidence) ?? sentence('diagnosis.decides.Q196171'),
};
