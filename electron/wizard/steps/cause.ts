import type { CheckId, LookingState, WizardView } from '../../contract/wizard/views';
import { diagnose } from '../../domain/diagnosis';
import { explainErrorId } from '../../domain/setup-errors/explain';
import { articlesOf, signsIn } from '../../domain/setup-errors/signs';
import { readErrorId } from '../../domain/setup-errors/spelling';
import { systemClock } from '../../repair/clock';
import type { OnCheck } from '../../repair/gather';
import { observe } from '../../repair/observe';
import type { StepContext } from '../step-context';
import type { WizardHost } from '../host';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { diskView, otherSets } from '../views/disk';
import { verdictState } from '../views/verdict';
import type { Wizard } from '../wizard';
import { showKitReading } from './kit';

const CHECKS: readonly CheckId[] = ['registry', 'service', 'program', 'exchange', 'data-folder', 'setup-log'];

/** Page 1: find the cause. */
export function causeSteps({ session, host }: StepContext): Pick<Wizard, 'lookAgain' | 'reportError' | 'addLog' | 'explain'> {
  return {
    lookAgain: () =>
      session.acting(async () => {
        session.on('verdict', 'trouble', 'before', 'backup', 'stop', 'review');
        await session.releaseRun();
        return look(session);
      }),
    reportError: ({ text }) =>
      session.acting(async () => {
        session.on('verdict');
        const { logFile } = session.work.held;
        session.work.held = { ...(logFile ? { logFile } : {}), ...(text.trim() === '' ? {} : { errorText: text }) };
        return weigh(session, host);
      }),
    addLog: ({ name, base64 }) =>
      session.acting(async () => {
        session.on('verdict');
        session.work.held = { ...session.work.held, logFile: { path: name, bytes: Buffer.from(base64, 'base64') } };
        return weigh(session, host);
      }),
    explain: ({ text }) => {
      const signs = signsIn(text);
      // A message may be known by its words alone, and one that is not can still be taken into account.
      if (readErrorId(text) === null && text.trim() !== '')
        return Promise.resolve({ id: '', win32: null, articles: articlesOf(signs) });
      const { id, win32, articles } = explainErrorId(text);
      return Promise.resolve({ id, win32, articles: signs.length === 0 ? articles : articlesOf(signs) });
    },
  };
}

/** The page while a disk is being opened, before there is a machine to look at. */
export function notYetLooked(opening: string): LookingState {
  return { page: 'looking', opening, checks: CHECKS.map((id) => ({ id, state: id === 'registry' ? 'running' : 'waiting' })) };
}

/** What the user holds has changed: a machine is looked at again, a kit's results are weighed again. */
function weigh(session: Session, host: WizardHost): Promise<WizardView> {
  return session.work.kit === null ? look(session) : showKitReading(session, host);
}

/** Looks at the machine and shows the verdict. Changes nothing there. */
export async function look(session: Session): Promise<WizardView> {
  const states = new Map<CheckId, 'done' | 'unreadable'>();
  const show = (): WizardView => {
    const next = CHECKS.find((id) => !states.has(id));
    return session.show({
      page: 'looking',
      opening: null,
      checks: CHECKS.map((id) => ({ id, state: states.get(id) ?? (id === next ? 'running' : 'waiting') })),
    });
  };
  show();
  try {
    const place = session.place();
    const others = await otherSets(place);
    const included = session.work.includeSets ? others : [];
    const onCheck: OnCheck = (check, state) => {
      states.set(check, state);
      show();
    };
    const observation = await observe(place.machine, systemClock, session.work.held, onCheck, included);
    session.work = {
      ...session.work,
      place: { ...place, facts: observation.facts },
      observation,
      disk: await diskView(place, observation.evidence, session.work.includeSets),
      diagnosis: diagnose(observation.evidence),
      plan: null,
      backup: null,
      stop: null,
    };
    return session.show(verdictState(session));
  } catch (error) {
    return trouble(session, error, ['look-again', 'start-over']);
  }
}
