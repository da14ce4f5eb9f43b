import { sentence, type Sentence } from '../../../contract/words/sentence';
import type { Evidence } from '../../evidence';
import type { ReportedSign } from '../../setup-errors/signs';
import { spellErrorId } from '../../setup-errors/spelling';
import { type Answer, holds, isAbsent } from '../answers';
import { tellsOfSymptom } from './deciding';
import type { Question } from '../rule';
import { sayUnreads } from '../unread';

/** Questions about what Setup said: the error number and the setup log. */

export const FILE_NOT_FOUND = 0xc002_0002;
export const PATH_NOT_FOUND = 0xc002_0003;
export const ACCESS_DENIED = 0xc002_0005;
export const SERVICE_DISABLED = 0xc002_0422;

const reported = ({ reportedError }: Evidence): string => (reportedError === null ? '' : spellErrorId(reportedError.id));

const sayError = (evidence: Evidence): Sentence =>
  evidence.reportedError === null
    ? sentence('diagnosis.reported.none')
    : sentence(evidence.reportedError.from === 'log' ? 'diagnosis.reported.inLog' : 'diagnosis.reported.byUser', {
        id: reported(evidence),
      });

/** The reported error is one of these. Without a reported number the answer is unread, neither yes nor no. */
export function errorIs(...ids: readonly number[]): Question {
  return {
    ask: ({ reportedError }): Answer => (reportedError === null ? 'unread' : ids.includes(reportedError.id) ? 'yes' : 'no'),
    yes: sayError,
    no: sayError,
    unread: (evidence) => [sayError(evidence)],
  };
}

/** The reported error is one of these; if another one or none was reported, this gives no reason. */
export function errorAgrees(...ids: readonly number[]): Question {
  return {
    ask: ({ reportedError }): Answer => (reportedError !== null && ids.includes(reportedError.id) ? 'yes' : 'no'),
    yes: sayError,
    no: () => null,
    unread: () => [],
  };
}

/** An error was reported that is none of these: the article describes a different one. */
export function errorIsOtherThan(...ids: readonly number[]): Question {
  return {
    ask: ({ reportedError }): Answer => (reportedError !== null && !ids.includes(reportedError.id) ? 'yes' : 'no'),
    yes: (evidence) => sentence('diagnosis.reported.other', { id: reported(evidence), expected: ids.map(spellErrorId) }),
    no: () => null,
    unread: () => [],
  };
}

/** The reported message contains this sign. Without any report the answer is no, since nothing is unread. */
export function saysSign(sign: ReportedSign): Question {
  return {
    ask: ({ reportedSigns }): Answer => (reportedSigns.includes(sign) ? 'yes' : 'no'),
    yes: () => sentence(`diagnosis.sign.${sign}`),
    no: () => sentence('diagnosis.sign.none'),
    unread: () => [],
  };
}

/** Nobody complains: no number, no message and no symptom was reported. Only what somebody ran into is a fault. */
export const nothingIsReported: Question = {
  ask: (evidence): Answer => (isReported(evidence) ? 'no' : 'yes'),
  yes: () => sentence('diagnosis.reported.nothing'),
  no: () => null,
  unread: () => [],
};

export const isReported = (evidence: Evidence): boolean =>
  evidence.reportedError !== null || evidence.reportedSigns.length > 0 || tellsOfSymptom(evidence);

/** There is no log here, so a person has to say what theirs contains. */
export const logIsAbsent: Question = {
  ask: ({ setupLog }) => isAbsent(setupLog),
  yes: () => null,
  no: () => null,
  unread: ({ setupLog }) => sayUnreads(setupLog),
};

/** Q290226: Setup wrote its first line and nothing more. */
export const logHasOneLine: Question = {
  ask: ({ setupLog }) => holds(setupLog, ({ sessions, lineCount }) => sessions > 0 && lineCount === 1),
  yes: ({ setupLog }) => sentence('diagnosis.log.oneLine', { path: setupLog.state === 'present' ? setupLog.value.path : '' }),
  no: ({ setupLog }) => {
    if (setupLog.state !== 'present' || setupLog.value.sessions === 0) return null;
    return sentence('diagnosis.log.lines', { path: setupLog.value.path, n: setupLog.value.lineCount });
  },
  unread: ({ setupLog }) => sayUnreads(setupLog),
};

/** Q202258: the last session ends where Setup turns to the address generators. */
export const logEndsAtAddresses: Question = {
  ask: ({ setupLog }) => holds(setupLog, ({ lines }) => lines.slice(-3).some((line) => /Bound to appropriate DSA/i.test(line))),
  yes: ({ setupLog }) => sentence('diagnosis.log.addresses', { path: setupLog.state === 'present' ? setupLog.value.path : '' }),
  no: () => null,
  unread: ({ setupLog }) => sayUnreads(setupLog),
};
