import { sentence } from '../../../contract/words/sentence';
import { both } from '../questions/both';
import { answered, unless } from '../questions/deciding';
import { exchangeIsBefore55, exchangeIsTooNew } from '../questions/exchange';
import { everyItemIsRead, serviceKeyIsThere } from '../questions/items';
import { pathIsOld, programIsElsewhere, programIsMissing } from '../questions/program';
import { errorIs, PATH_NOT_FOUND, saysSign } from '../questions/reported';
import { serviceIsRunning } from '../questions/service';
import { stillUsed } from '../questions/still-used';
import type { Rule } from '../rule';

/** An upgrade to 5.5 stops with 0xC0020003 because an earlier attempt left the KM Server service behind. */
export const q182814: Rule = {
  article: 'Q182814',
  clues: [
    { role: 'needs', question: serviceKeyIsThere },
    { role: 'needs', question: everyItemIsRead },
    { role: 'needs', question: programIsMissing },
    { role: 'needs', question: errorIs(PATH_NOT_FOUND) },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'supports', question: pathIsOld },
    { role: 'supports', question: exchangeIsBefore55 },
    { role: 'doubts', question: unless(programIsElsewhere, answered('elsewhere', 'no')) },
    { role: 'supports', question: both(programIsElsewhere, answered('elsewhere', 'no')) },
    { role: 'weakens', question: both(programIsElsewhere, answered('elsewhere', 'yes')) },
    // A service can run on after its file was renamed or moved away.
    { role: 'weakens', question: serviceIsRunning },
    { role: 'doubts', question: saysSign('setup-script') },
    // Q193567: the old key database is then the only one, and its service belongs to it.
    { role: 'doubts', question: saysSign('conversion-failed') },
  ],
  decides: (evidence) => stillUsed(evidence) ?? sentence('diagnosis.decides.Q182814'),
};
