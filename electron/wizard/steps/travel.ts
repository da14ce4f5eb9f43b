import type { WizardState, WizardView } from '../../contract/wizard/views';
import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import type { ArticleId } from '../../domain/articles';
import { closedGates } from '../../domain/gates';
import type { StepContext } from '../step-context';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { beforeState, currentGates } from '../views/before';
import { verdictState } from '../views/verdict';
import type { Wizard } from '../wizard';
import { backupDone, readyToBackUp } from './backup';
import { look } from './cause';
import { backInKit, showKitMake, showKitReading } from './kit';
import { reviewState } from './remove';
import { askService } from './stop';

type Move = (session: Session) => Promise<WizardView>;

/** Ways between pages that change nothing on the machine: on, back, again, over. */
export function travelSteps(
  { session, host }: StepContext,
  refresh: () => Promise<WizardView>,
): Pick<Wizard, 'proceed' | 'back' | 'startOver' | 'restartPractice'> {
  /** From a kit for a repair to the verdict it came from; from the first page of the kit to that of the program. */
  const backFromKit: Move = (given) => (given.on('kit-make').from === null ? startOver() : showKitReading(given, host));
  const startOver = async (): Promise<WizardView> => {
    await session.release();
    return refresh();
  };
  const move = (table: Partial<Record<WizardState['page'], Move>>) => () =>
    session.acting(() => {
      const way = table[session.state.page];
      if (!way) throw new RepairError('E-WRONG-STEP', session.state.page);
      return way(session);
    });

  return {
    proceed: move(ONWARD),
    back: move({
      ...BACKWARD,
      verdict: (given) => (given.work.kit === null ? startOver() : kitStart(given)),
      'kit-make': backFromKit,
    }),
    startOver: () => session.acting(startOver),
    restartPractice: () =>
      session.acting(async () => {
        const { practice } = session.place();
        if (!practice) throw new RepairError('E-WRONG-STEP', 'restartPractice');
        await practice.restart();
        return RESTARTED[session.state.page]?.(session) ?? session.view();
      }),
  };
}

const ONWARD: Partial<Record<WizardState['page'], Move>> = {
  before: async (session) => {
    const { article } = session.on('before');
    refuseAtGate(session, article as ArticleId, 'backup');
    return session.show(await readyToBackUp(session));
  },
  backup: (session) => {
    if (session.on('backup').phase !== 'proven') throw new RepairError('E-WRONG-STEP', 'backup');
    const { stopsService } = session.need(session.work.plan);
    return stopsService ? askService(session) : Promise.resolve(session.show(reviewState(session)));
  },
  stop: (session) => {
    const { phase } = session.on('stop');
    if (phase !== 'stopped' && phase !== 'not-running')
      throw new RepairError('E-SERVICE-NOT-STOPPED', session.need(session.work.plan).service);
    return Promise.resolve(session.show(reviewState(session)));
  },
  trouble: (session) => look(session),
};

const BACKWARD: Partial<Record<WizardState['page'], Move>> = {
  before: (session) => Promise.resolve(session.show(verdictState(session))),
  backup: (session) => Promise.resolve(session.show(beforeState(session, session.need(session.work.plan).article))),
  stop: (session) => backToBackup(session),
  review: (session) => (session.need(session.work.plan).stopsService ? askService(session) : backToBackup(session)),
  'kit-made': kitStart,
  'kit-result': kitStart,
  trouble: (session) => (session.work.kit === null ? backToBackup(session) : Promise.resolve(backInKit(session))),
};

/** What a restart of the practice server leads to: as on a real one, what was read before it has to be read again. */
const RESTARTED: Partial<Record<WizardState['page'], Move>> = {
  before: (session) => look(session),
  stop: (session) => askService(session),
  result: (session) => {
    const next = [sentence('acts.next.service-pack'), sentence('acts.next.setup-again')];
    return Promise.resolve(session.show({ ...session.on('result'), next }));
  },
};

/** To the page where a kit is made and results are read: of the kit that looks, or of the one for a repair. */
function kitStart(session: Session): Promise<WizardView> {
  const { state } = session;
  const article = state.page === 'kit-made' && state.server !== null ? state.article : null;
  return Promise.resolve(showKitMake(session, article));
}

async function backToBackup(session: Session): Promise<WizardView> {
  try {
    const ready = await readyToBackUp(session);
    return session.show(session.work.backup ? backupDone(session, ready) : ready);
  } catch (error) {
    return trouble(session, error, ['look-again', 'start-over']);
  }
}

function refuseAtGate(session: Session, article: ArticleId, step: 'backup' | 'stop' | 'change'): void {
  const [shut] = closedGates(currentGates(session, article), step);
  if (shut) throw new RepairError('E-GATE', shut.id, { detail: shut.reason });
}
