import type { BeforeState, QuestionId } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import type { ArticleId } from '../../domain/articles';
import { closedGates, type Gate, type GateId, gatesFor } from '../../domain/gates';
import type { Session } from '../session';

/** The questions page, from what was answered so far. */
export function beforeState(session: Session, article: ArticleId): BeforeState {
  const { answers, copy } = session.work;
  const { evidence } = session.need(session.work.observation);
  const gates = currentGates(session, article);
  const isOnDisk = session.place().name.kind === 'offline';
  const folder = evidence.dataFolders.find(({ reading }) => reading.state === 'present' && reading.value.files > 0);
  return {
    page: 'before',
    article,
    questions: gates.flatMap(({ id }) => QUESTION_OF[id] ?? []),
    answers: {
      setupTried: answers.setupTried,
      dataCopy: answers.kmsdata,
      dataCopyPlace: answers.kmsdataWhere ?? '',
      password: answers.password,
      overrideName: answers.overrideHealthyTypedName ?? '',
    },
    gates: gates.map(({ id, state, reason }) => ({
      id: QUESTION_OF[id] ?? id,
      state,
      reason: isOnDisk && id === 'elevation' && state !== 'open' ? sentence('disk.rights') : reason,
    })),
    dataFolder:
      folder?.reading.state === 'present'
        ? { path: folder.path, files: folder.reading.value.files, bytes: folder.reading.value.bytes }
        : null,
    dataUnread: folder ? null : (evidence.dataFolders.find(({ reading }) => reading.state === 'unreadable')?.path ?? null),
    copy,
    canContinue: closedGates(gates, 'backup').length === 0,
  };
}

export function currentGates(session: Session, article: ArticleId): readonly Gate[] {
  const { observation, diagnosis, answers } = session.work;
  return gatesFor(session.need(observation).evidence, session.need(diagnosis), answers, article);
}

/** The gates that a question on the page opens. */
const QUESTION_OF: Partial<Record<GateId, QuestionId>> = { setup: 'setup-first', data: 'data-copy', password: 'password' };
