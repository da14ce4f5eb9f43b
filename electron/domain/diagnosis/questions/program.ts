import { sentence, type Sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import { allOf, type Answer, holds, isAbsent, isPresent, not } from '../answers';
import type { Question, TwoSidedQuestion } from '../rule';
import { sayUnreads } from '../unread';
import { hasServiceKey, SERVICE_KEY_PATH, serviceKeyIsThere } from './items';

/** Questions about `ImagePath` and the program it names. */

/** Where 4.0 and 5.0 put the program (Q143380); 5.5 has it in `Bin` (Q235418). */
const OLD_FOLDER = /\\Security\\Bin\\[^\\]+$/i;

/** The program that ImagePath names; '' if there is no ImagePath or it could not be read. */
export function namedProgram({ serviceKey }: Evidence): string {
  return serviceKey.state === 'present' && serviceKey.value.imagePath.state === 'present'
    ? serviceKey.value.imagePath.value.program
    : '';
}

const unreadOf = (evidence: Evidence): readonly Sentence[] => {
  const { serviceKey, program } = evidence;
  return sayUnreads(serviceKey, ...(serviceKey.state === 'present' ? [serviceKey.value.imagePath] : []), program);
};

const namesProgram = ({ serviceKey }: Evidence): Answer => holds(serviceKey, ({ imagePath }) => isPresent(imagePath));

const path = (evidence: Evidence): { path: string } => ({ path: namedProgram(evidence) });

export const programExists = ({ program }: Evidence): Answer => isPresent(program);

function sayNothingNamed(evidence: Evidence): Sentence {
  return hasServiceKey(evidence) === 'no'
    ? serviceKeyIsThere.no(evidence)
    : sentence('diagnosis.program.notNamed', { path: SERVICE_KEY_PATH });
}

/** A file exists where ImagePath points: the sign of an installed KM Server. */
export const programIsThere: TwoSidedQuestion = {
  ask: programExists,
  yes: (evidence) => sentence('diagnosis.program.there', path(evidence)),
  no: (evidence) =>
    namedProgram(evidence) === '' ? sayNothingNamed(evidence) : sentence('diagnosis.program.missing', path(evidence)),
  unread: unreadOf,
};

/** ImagePath names a file that does not exist, or the service key names none at all. */
export const programIsMissing: Question = {
  ask: (evidence) => allOf([hasServiceKey(evidence), not(programExists(evidence))]),
  yes: programIsThere.no,
  no: (evidence) => (hasServiceKey(evidence) === 'no' ? serviceKeyIsThere.no(evidence) : programIsThere.yes(evidence)),
  unread: unreadOf,
};

/** ImagePath names a program that does not exist; without a name, nothing can be missing. */
export const namedProgramIsMissing: Question = {
  ask: (evidence) => allOf([namesProgram(evidence), isAbsent(evidence.program)]),
  yes: programIsThere.no,
  no: (evidence) => (namedProgram(evidence) === '' ? sayNothingNamed(evidence) : programIsThere.yes(evidence)),
  unread: unreadOf,
};

/** Q235418: something follows the program in ImagePath. The product never says what. */
export const somethingFollowsProgram: Question = {
  ask: ({ serviceKey }) => holds(serviceKey, ({ imagePath }) => holds(imagePath, ({ hasMore }) => hasMore)),
  yes: (evidence) => sentence('diagnosis.program.more', path(evidence)),
  no: (evidence) =>
    namedProgram(evidence) === '' ? sayNothingNamed(evidence) : sentence('diagnosis.program.noMore', path(evidence)),
  unread: unreadOf,
};

/** Q196171: the leftover comes from Exchange 4.0 or 5.0. */
export const pathIsOld: Question = {
  ask: ({ serviceKey }) => holds(serviceKey, ({ imagePath }) => holds(imagePath, ({ program }) => OLD_FOLDER.test(program))),
  yes: (evidence) => sentence('diagnosis.program.old', path(evidence)),
  no: (evidence) =>
    namedProgram(evidence) === '' ? sayNothingNamed(evidence) : sentence('diagnosis.program.notOld', path(evidence)),
  unread: unreadOf,
};

/** Where Setup installs the program, if it is there; else ''. */
export function programAtSetupPath({ programAtSetup }: Evidence): string {
  return programAtSetup.state === 'present' ? programAtSetup.value.path : '';
}

/** The program is where Setup installs it, although ImagePath does not lead there. */
export const programIsElsewhere: Question = {
  ask: ({ program, programAtSetup }) => allOf([isAbsent(program), isPresent(programAtSetup)]),
  yes: (evidence) => sentence('diagnosis.program.elsewhere', { path: programAtSetupPath(evidence) }),
  no: () => sentence('diagnosis.program.notElsewhere'),
  unread: ({ program, programAtSetup }) => sayUnreads(program, programAtSetup),
};

/** Exchange 2000 or later by the program's own version, whatever the Setup key says. */
export const programIsTooNew = ({ program }: Evidence): Answer =>
  holds(program, ({ version }) => holds(version, (text) => Number.parseInt(text, 10) >= 6));
