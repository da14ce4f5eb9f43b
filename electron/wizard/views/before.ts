import type { BeforeState } from '../../contract/wizard/views';
import type { ArticleId } from '../../domain/articles';
import type { Gate } from '../../domain/gates';
import { gatesFor } from '../../domain/gates';
import type { Session } from '../session';

/** The questions page, from what was answered so far. */
export function beforeState(session: Session, article: ArticleId): BeforeState {
  const { answers, copy } = session.work;
  const { evidence } = session.need(session.work.observation);
  const gates = currentGates(session, article);
  const folder = evidence.dataFolders.find(({ reading }) => reading.state === 'present' && reading.value.files > 0);
  return {
    page: 'before',
    article,
    answers: {
      setupTried: answers.setupTried,
      dataCopy: answers.kmsdata,
      dataCopyPlace: answers.kmsdataWhere ?? '',
      password: answers.password,
      overrideName: answers.overrideHealthyTypedName ?? '',
    },
    gates: gates.map(({ id, state, reason }) => ({ id, state, reason })),
    dataFolder: folder?.reading.state === 'present' ? { path: folder.path, files: folder.reading.value.files, bytes: folder.reading.value.bytes } : null,
    copy,
    canContinue: shutBefore(gates, 'backup').length === 0,
  };
}

export function currentGates(session: Session, article: ArticleId): readonly Gate[] {
  const { observation, diagnosis, answers } = session.work;
  return gatesFor(session.need(observation).evidence, session.need(diagnosis), answers, article);
}

/** Gates that hold back `step` or something before it, and are not open. */
export function shutBefore(gates: readonly Gate[], step: Gate['holds']): readonly Gate[] {
  const reached = ORDER.slice(0, ORDER.indexOf(step) + 1);
  return gates.filter((gate) => gate.state !== 'open' && reached.includes(gate.holds));
}

const ORDER: readonly Gate['holds'][] = ['backup', 'stop', 'change'];
