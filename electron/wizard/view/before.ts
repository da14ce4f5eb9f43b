import type { BeforeState, QuestionId } from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { isBefore55 } from '../../domain/diagnosis/questions/exchange';
import { sayUnread } from '../../domain/diagnosis/unread';
import { closedGates, type Gate, type GateId, gatesFor } from '../../domain/gates';
import { databasesIn, unreadData } from '../../domain/key-database';
import type { Place } from '../../places/place';
import type { BeforeStage, Intent } from '../stage';
import { blockersOf } from './blockers';

/** The questions page, with the answers so far. */
export function beforeView({ intent }: BeforeStage): BeforeState {
  const { look, plan, answers, copy } = intent;
  const { evidence } = look.observation;
  const gates = gatesOf(intent);
  return {
    page: 'before',
    article: plan.article,
    questions: gates.flatMap(({ id }) => QUESTION_OF[id] ?? []),
    answers: {
      setupTried: answers.setupTried,
      dataCopy: answers.kmsdata,
      dataCopyPlace: answers.kmsdataWhere ?? '',
      password: answers.password,
      overrideName: answers.overrideHealthyTypedName ?? '',
    },
    ownSetup: isBefore55(evidence) === 'yes',
    gates: gates.map(({ id, state, reason }) => ({
      id: QUESTION_OF[id] ?? id,
      state,
      reason: id === 'elevation' && state !== 'open' ? (rightsSay(look.place) ?? reason) : reason,
    })),
    blockers: blockersOf(look, gates),
    dataFolders: databasesIn(evidence.dataFolders),
    dataUnread: unreadData(evidence.dataFolders).map(sayUnread),
    copiesTo: look.place.copiesRoot === null ? 'beside' : 'this-computer',
    copy,
    canContinue: closedGates(gates, 'backup').length === 0 && look.interrupted === null,
  };
}

/** What helps if more rights on this computer would not. */
function rightsSay({ name, network }: Place): Sentence | null {
  if (network !== null) return sentence('server.rights');
  return name.kind === 'offline' ? sentence('disk.rights') : null;
}

/** The verdict of every safety rule on a repair, with the answers so far. */
export function gatesOf({ look, plan, answers }: Intent): readonly Gate[] {
  return gatesFor(look.observation.evidence, look.diagnosis, answers, plan.article);
}

/** The gates that a question on the page opens. */
const QUESTION_OF: Partial<Record<GateId, QuestionId>> = { setup: 'setup-first', data: 'data-copy', password: 'password' };
