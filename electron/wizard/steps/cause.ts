import type { CheckId, WizardView } from '../../contract/wizard/views';
import { diagnose } from '../../domain/diagnosis';
import { explainErrorId } from '../../domain/setup-errors/explain';
import { systemClock } from '../../repair/clock';
import { observe } from '../../repair/observe';
import type { StepContext } from '../create-wizard';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { verdictState } from '../views/verdict';
import type { Wizard } from '../wizard';

const CHECKS: readonly CheckId[] = ['registry', 'service', 'program', 'exchange', 'data-folder', 'setup-log'];

/** Page 1: find the cause. */
export function causeSteps({ session }: StepContext): Pick<Wizard, 'lookAgain' | 'reportError' | 'addLog' | 'explain'> {
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
        if (text.trim() !== '') explainErrorId(text);
        const { logFile } = session.work.held;
        session.work.held = { ...(logFile ? { logFile } : {}), ...(text.trim() === '' ? {} : { errorText: text }) };
        return look(session);
      }),
    addLog: ({ name, base64 }) =>
      session.acting(async () => {
        session.on('verdict');
        session.work.held = { ...session.work.held, logFile: { path: name, bytes: Buffer.from(base64, 'base64') } };
        return look(session);
      }),
    explain: ({ text }) => {
      const { id, win32, articles } = explainErrorId(text);
      return Promise.resolve({ id, win32, articles });
    },
  };
}

/** Looks at the machine and shows the verdict. Changes nothing there. */
export async function look(session: Session): Promise<WizardView> {
  const states = new Map<CheckId, 'done' | 'unreadable'>();
  const show = (): WizardView => {
    const next = CHECKS.find((id) => !states.has(id));
    return session.show({
      page: 'looking',
      checks: CHECKS.map((id) => ({ id, state: states.get(id) ?? (id === next ? 'running' : 'waiting') })),
    });
  };
  show();
  try {
    const place = session.place();
    const observation = await observe(place.machine, systemClock, session.work.held, (check, state) => {
      states.set(check, state);
      show();
    });
    session.work = {
      ...session.work,
      place: { ...place, facts: observation.facts },
      observation,
      diagnosis: diagnose(observation.evidence),
      plan: null,
      backup: null,
      stop: null,
    };
    return session.show(verdictState(observation, place));
  } catch (error) {
    return trouble(session, error, ['look-again', 'start-over']);
  }
}
