import type { ServiceView, StopState, WizardView } from '../../contract/wizard/views';
import { RepairError } from '../../contract/errors';
import type { Reading } from '../../domain/reading';
import type { ServiceStatus } from '../../domain/service';
import { contextOf } from '../../places/place';
import { STOP_CEILING, type StopOutcome, stopService } from '../../repair/stop-service';
import type { StepContext } from '../step-context';
import type { Session } from '../session';
import { trouble } from '../trouble';
import type { Wizard } from '../wizard';

/** Page 4: the service. */
export function stopSteps({ session }: StepContext): Pick<Wizard, 'stopService' | 'stopWaiting'> {
  let waiting: AbortController | null = null;

  return {
    stopService: ({ dependentsToo }) =>
      session.acting(async () => {
        const before = session.on('stop');
        const run = session.need(session.work.run);
        waiting = new AbortController();
        session.show({ ...before, phase: 'stopping', elapsedMs: 0, error: null });
        try {
          const outcome = await stopService(contextOf(session.place()), run, {
            ceiling: STOP_CEILING,
            dependentsToo,
            signal: waiting.signal,
            onStatus: (status, elapsedMs) =>
              session.show({ ...before, phase: 'stopping', service: serviceView(status), elapsedMs, error: null }),
          });
          session.work.stop = outcome;
          return session.show(stopEnded(session.on('stop'), outcome));
        } catch (error) {
          return trouble(session, error, ['try-again', 'back', 'start-over']);
        } finally {
          waiting = null;
        }
      }),
    stopWaiting: () => {
      waiting?.abort();
      return Promise.resolve(session.view());
    },
  };
}

/** The page as the SCM's answer makes it. */
export async function askService(session: Session): Promise<WizardView> {
  const { machine } = session.place();
  const { service } = session.need(session.work.plan);
  const reading = await machine.services.query(service);
  const dependents =
    reading.state === 'present' && reading.value.state !== 'stopped' ? await machine.services.runningDependents(service) : null;
  return session.show({
    page: 'stop',
    phase: dependents?.state === 'present' && dependents.value.length > 0 ? 'dependents' : phaseOf(reading),
    service: reading.state === 'present' ? serviceView(reading.value) : null,
    elapsedMs: 0,
    dependents: dependents?.state === 'present' ? dependents.value.map(({ name, displayName }) => ({ name, displayName })) : [],
    error: reading.state === 'unreadable' ? new RepairError(reading.code, service, { win32: reading.win32 }).toView() : null,
  });
}

function phaseOf(reading: Reading<ServiceStatus>): StopState['phase'] {
  if (reading.state === 'unreadable') return 'unreadable';
  return reading.state === 'absent' || reading.value.state === 'stopped' ? 'not-running' : 'running';
}

const PHASES: Readonly<Record<StopOutcome['kind'], StopState['phase']>> = {
  stopped: 'stopped',
  'not-running': 'not-running',
  'not-known': 'not-running',
  'still-stopping': 'still-stopping',
  left: 'still-stopping',
  refused: 'refused',
  dependents: 'dependents',
  unreadable: 'unreadable',
};

function stopEnded(before: StopState, { kind, status, dependents, error }: StopOutcome): StopState {
  return {
    ...before,
    phase: PHASES[kind],
    service: status ? serviceView(status) : before.service,
    dependents: dependents.map(({ name, displayName }) => ({ name, displayName })),
    error,
  };
}

function serviceView({ name, state, checkPoint, waitHint, config }: ServiceStatus): ServiceView {
  return { displayName: config.state === 'present' ? config.value.displayName : name, state, checkPoint, waitHint };
}
