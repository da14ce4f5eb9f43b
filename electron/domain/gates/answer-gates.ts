import { sentence, type Sentence } from '../../contract/words/sentence';
import { isBefore55 } from '../diagnosis/questions/exchange';
import { sayUnread } from '../diagnosis/unread';
import type { DataFolderFacts } from '../evidence';
import { databasesIn, unreadData } from '../key-database';
import type { Unreadable } from '../reading';
import type { Gate, GateCase, GateRule } from './gate';

/** Gates that the user's answers open. */

type Part = Pick<Gate, 'state' | 'reason'>;

/**
 * If the article knows a way through Setup, that comes first. KM Server 4.0 and 5.0 has its own Setup (Q148432,
 * Q149333), whose Remove All keeps the database (Q154531), and a switch that removes the service (Q152849).
 */
export const setupGate: GateRule = ({ article, answers, evidence }) => {
  if (!article.setupFirst) return null;
  const own = isBefore55(evidence) === 'yes';
  const parts: Readonly<Record<'yes' | 'no' | 'unanswered', Part>> = {
    yes: { state: 'open', reason: sentence(answers.byOption ? 'diagnosis.gate.setup.byOption' : 'diagnosis.gate.setup.open') },
    no: { state: 'blocked', reason: sentence(own ? 'diagnosis.gate.setup.blockedOwn' : 'diagnosis.gate.setup.blocked') },
    unanswered: { state: 'needs-answer', reason: sentence(own ? 'diagnosis.gate.setup.askOwn' : 'diagnosis.gate.setup.ask') },
  };
  return { id: 'setup', holds: 'backup', ...parts[answers.setupTried ?? 'unanswered'] };
};

/** The key database is in no online backup (Q190713) and cannot be made again. */
export const dataGate: GateRule = (case_) =>
  case_.article.stopsService ? { id: 'data', holds: 'backup', ...dataPart(case_) } : null;

function dataPart({ evidence: { dataFolders }, answers }: GateCase): Part {
  const found = foundData(dataFolders);
  const unread = unreadData(dataFolders)[0];
  if (found === null && unread === undefined) return { state: 'open', reason: sentence('diagnosis.gate.data.none') };
  const where = answers.kmsdataWhere?.trim() ?? '';
  switch (answers.kmsdata) {
    case 'copied':
      if (answers.byOption) return { state: 'open', reason: sentence('diagnosis.gate.data.byOption') };
      return where === ''
        ? { state: 'needs-answer', reason: sentence('diagnosis.gate.data.where', { path: found?.path ?? unread?.at ?? '' }) }
        : { state: 'open', reason: sentence('diagnosis.gate.data.copied', { where }) };
    case 'none':
      return { state: 'blocked', reason: found ? contradicted(found) : sentence('diagnosis.gate.data.unreadNone', why(unread)) };
    case null:
      return {
        state: 'needs-answer',
        reason: found ? sentence('diagnosis.gate.data.ask', found) : sentence('diagnosis.gate.data.askUnread', why(unread)),
      };
  }
}

const contradicted = ({ path, n }: FoundData): Sentence => sentence('diagnosis.gate.data.contradicted', { path, n });

const why = (unread: Unreadable | undefined): { readonly why: Sentence | string } => ({ why: unread ? sayUnread(unread) : '' });

/** All key databases that were found, as one: the list of their folders, the totals of their files and bytes. */
interface FoundData {
  readonly path: readonly string[];
  readonly n: number;
  readonly bytes: number;
}

function foundData(folders: readonly DataFolderFacts[]): FoundData | null {
  const databases = databasesIn(folders);
  if (databases.length === 0) return null;
  return {
    path: databases.map(({ path }) => path),
    n: databases.reduce((sum, { files }) => sum + files, 0),
    bytes: databases.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * Q184420, Q196129: without the password or its disk the service never starts again, and a restored database stays
 * closed.
 */
export const passwordGate: GateRule = ({ article, answers }) => {
  if (!article.stopsService) return null;
  const parts: Readonly<Record<'yes' | 'accept-loss' | 'unanswered', Part>> = {
    yes: {
      state: 'open',
      reason: sentence(answers.byOption ? 'diagnosis.gate.password.byOption' : 'diagnosis.gate.password.yes'),
    },
    'accept-loss': { state: 'open', reason: sentence('diagnosis.gate.password.accepted') },
    unanswered: { state: 'needs-answer', reason: sentence('diagnosis.gate.password.ask') },
  };
  return { id: 'password', holds: 'backup', ...parts[answers.password ?? 'unanswered'] };
};
