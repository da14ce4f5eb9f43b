import { sentence } from '../../../contract/words/sentence';
import { anyOf } from '../answers';
import { answered } from '../questions/deciding';
import { exchangeIsTooNew, otherPathsAreMissing } from '../questions/exchange';
import {
  errorAgrees,
  errorIsOtherThan,
  FILE_NOT_FOUND,
  nothingIsReported,
  PATH_NOT_FOUND,
  saysSign,
} from '../questions/reported';
import type { Question, Rule } from '../rule';

const errorFits = errorAgrees(FILE_NOT_FOUND, PATH_NOT_FOUND);

/** Either a missing path was found, or the error reports one: the registry need not name every missing file. */
const somethingIsMissing: Question = {
  ask: (evidence) => anyOf([otherPathsAreMissing.ask(evidence), errorFits.ask(evidence)]),
  yes: (evidence) => (otherPathsAreMissing.ask(evidence) === 'yes' ? otherPathsAreMissing : errorFits).yes(evidence),
  no: otherPathsAreMissing.no,
  unread: otherPathsAreMissing.unread,
};

/** Files or folders that Exchange needs were cleaned away. */
export const q246086: Rule = {
  article: 'Q246086',
  clues: [
    { role: 'needs', question: somethingIsMissing },
    { role: 'forbids', question: exchangeIsTooNew },
    { role: 'confirms', question: otherPathsAreMissing },
    { role: 'supports', question: errorFits },
    { role: 'supports', question: answered('Q246086', 'yes') },
    { role: 'doubts', question: answered('Q246086', 'no') },
    { role: 'doubts', question: errorIsOtherThan(FILE_NOT_FOUND, PATH_NOT_FOUND) },
    { role: 'doubts', question: nothingIsReported },
    { role: 'doubts', question: saysSign('setup-script') },
  ],
  decides: () => sentence('diagnosis.decides.Q246086'),
};
