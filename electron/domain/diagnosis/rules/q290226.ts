import { sentence } from '../../../contract/words/sentence';
import {
  anyItemIsThere,
  everyItemIsRead,
  kmServerKeyIsThere,
  onlyServiceKeyIsLeft,
  setupEntryIsThere,
  setupEntryWithoutService,
} from '../questions/items';
import { exchangeIsBefore55, exchangeIsTooNew, otherProgramsAreMissing } from '../questions/exchange';
import { namedProgramIsMissing, pathIsOld, programIsElsewhere, programIsThere } from '../questions/program';
import { errorAgrees, errorIsOtherThan, FILE_NOT_FOUND, logHasOneLine, logIsAbsent, saysSign } from '../questions/reported';
import { serviceIsRunning } from '../questions/service';
import { stillUsed } from '../questions/still-used';
import { answered, unless } from '../questions/deciding';
import { both } from '../questions/both';
import type { Rule } from '../rule';

/** The case that Q196171 describes: its question then decides. */
const isOldLeftover = both(onlyServiceKeyIsLeft, pathIsOld);

/**
 * KM Server was removed without Setup; parts of its registration are left, and a service pack stops because of them.
 */
export const q290226: Rule = {
  article: 'Q290226',
  clues: [
    { role: 'needs', question: anyItemIsThere },
    { role: 'needs', question: everyItemIsRead },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'forbids', question: programIsThere },
    // The article's message names no file; Q169324, Q178312 and Q263072 print the same number after one that does.
    { role: 'forbids', question: saysSign('setup-script') },
    { role: 'confirms', question: namedProgramIsMissing },
    { role: 'confirms', question: setupEntryWithoutService },
    { role: 'confirms', question: logHasOneLine },
    { role: 'supports', question: kmServerKeyIsThere },
    { role: 'supports', question: setupEntryIsThere },
    { role: 'supports', question: errorAgrees(FILE_NOT_FOUND) },
    // A log that is here speaks for itself.
    { role: 'confirms', question: both(logIsAbsent, answered('one-line', 'yes')) },
    { role: 'weakens', question: both(logIsAbsent, answered('one-line', 'no')) },
    { role: 'doubts', question: unless(isOldLeftover, answered('Q196171', 'no')) },
    { role: 'supports', question: answered('Q196171', 'no') },
    { role: 'doubts', question: both(onlyServiceKeyIsLeft, answered('Q196171', 'yes')) },
    { role: 'doubts', question: unless(programIsElsewhere, answered('elsewhere', 'no')) },
    { role: 'supports', question: both(programIsElsewhere, answered('elsewhere', 'no')) },
    { role: 'weakens', question: both(programIsElsewhere, answered('elsewhere', 'yes')) },
    { role: 'doubts', question: otherProgramsAreMissing },
    { role: 'doubts', question: exchangeIsBefore55 },
    { role: 'doubts', question: errorIsOtherThan(FILE_NOT_FOUND) },
    { role: 'doubts', question: saysSign('conversion-failed') },
    // A service can run on after its file was renamed or moved away.
    { role: 'weakens', question: serviceIsRunning },
  ],
  decides: (evidence) => {
    if (otherProgramsAreMissing.ask(evidence) === 'yes') return sentence('diagnosis.decides.Q246086');
    if (isOldLeftover.ask(evidence) === 'yes') return sentence('diagnosis.decides.Q196171');
    const isNumberKnown = errorAgrees(FILE_NOT_FOUND).ask(evidence) === 'yes';
    return (
      stillUsed(evidence) ??
      (isNumberKnown && logIsAbsent.ask(evidence) === 'yes'
        ? sentence('diagnosis.decides.one-line')
        : sentence('diagnosis.decides.Q290226'))
    );
  },
};
