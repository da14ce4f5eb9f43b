import { sentence, type Sentence } from '../../contract/words/sentence';
import type { DataFolderFacts } from '../evidence';
import type { Gate, GateCase, GateRule } from './gate';

/** Gates that the user's answers open. */

type Part = Pick<Gate, 'state' | 'reason'>;

/** Only Q290226 knows the way through Setup; the other removals are the articles' own workaround. */
export const setupGate: GateRule = ({ article, answers }) => {
  if (article.id !== 'Q290226') return null;
  const parts: Readonly<Record<'yes' | 'no' | 'unanswered', Part>> = {
    yes: { state: 'open', reason: sentence(answers.byOption ? 'diagnosis.gate.setup.byOption' : 'diagnosis.gate.setup.open') },
    no: { state: 'blocked', reason: sentence('diagnosis.gate.setup.blocked') },
    unanswered: { state: 'needs-answer', reason: sentence('diagnosis.gate.setup.ask') },
  };
  return { id: 'setup', holds: 'backup', ...parts[answers.setupTried ?? 'unanswered'] };
};

/** The key database is in no online backup (Q190713) and cannot be made again. */
export const dataGate: GateRule = (case_) =>
  case_.article.stopsService ? { id: 'data', holds: 'backup', ...dataPart(case_) } : null;

function dataPart({ evidence: { dataFolders }, answers }: GateCase): Part {
  const found = dataFolders.find(({ reading }) => reading.state === 'present' && reading.value.files > 0);
  const unread = dataFolders.find(({ reading }) => reading.state === 'unreadable');
  if (found === undefined && unread === undefined) return { state: 'open', reason: sentence('diagnosis.gate.data.none') };
  const where = answers.kmsdataWhere?.trim() ?? '';
  const path = found?.path ?? unread?.path ?? '';
  if (answers.kmsdata === 'copied') {
    if (answers.byOption) return { state: 'open', reason: sentence('diagnosis.gate.data.byOption') };
    return where === ''
      ? { state: 'needs-answer', reason: sentence('diagnosis.gate.data.where', { path }) }
      : { state: 'open', reason: sentence('diagnosis.gate.data.copied', { where }) };
  }
  if (answers.kmsdata === null)
    return { state: 'needs-answer', reason: found ? ask('diagnosis.gate.data.ask', found) : sayUnread(path) };
  return found
    ? { state: 'blocked', reason: ask('diagnosis.gate.data.contradicted', found) }
    : { state: 'open', reason: sentence('diagnosis.gate.data.noneSaidUnread', { path }) };
}

const sayUnread = (path: string): Sentence => sentence('diagnosis.gate.data.askUnread', { path });

function ask(id: 'diagnosis.gate.data.ask' | 'diagnosis.gate.data.contradicted', { path, reading }: DataFolderFacts): Sentence {
  const { files, bytes } = reading.state === 'present' ? reading.value : { files: 0, bytes: 0 };
  return id === 'diagnosis.gate.data.ask' ? sentence(id, { path, n: files, bytes }) : sentence(id, { path, n: files });
}

/** Q184420, Q196129: without the password or its disk the service never starts again, and a restored database stays closed. */
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
