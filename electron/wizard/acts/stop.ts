import { RepairError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { Reading } from '../../domain/reading';
import type { ServiceStatus } from '../../domain/service';
import { contextOf } from '../../places/place';
import { STOP_CEILING, type StopOutcome, stopService as stop } from '../../repair/stop-service';
import { type Act, type Env, shown } from '../act';
import type { Repair, ReviewStage, StopStage } from '../stage';
import { requireChangeable } from './changeable';
import { toReview } from './review';

/** Page 4: the service. */

/** The page according to the SCM's answer. */
export async function askService(repair: Repair): Promise<StopStage> {
  const { services } = repair.opened.place.machine;
  const { service } = repair.plan;
  const reading = await services.query(service);
  const mayDepend = reading.state === 'present' && reading.value.state !== 'stopped';
  const dependents = mayDepend ? await services.runningDependents(service) : null;
  const running = dependents?.state === 'present' ? dependents.value : [];
  return {
    at: 'stop',
    repair,
    phase: running.length > 0 ? 'dependents' : phaseOf(reading),
    service: reading.state === 'present' ? reading.value : null,
    elapsedMs: 0,
    dependents: running,
    error: reading.state === 'unreadable' ? new RepairError(reading.code, service, { win32: reading.win32 }).toView() : null,
  };
}

function phaseOf(reading: Reading<ServiceStatus>): StopStage['phase'] {
  if (reading.state === 'unreadable') return 'unreadable';
  return reading.state === 'absent' || reading.value.state === 'stopped' ? 'not-running' : 'running';
}

/** Asks the service to stop and watches it. "Stop waiting" is harmless: the service continues to stop by itself. */
export async function* stopService(stage: StopStage, { dependentsToo }: Payload<'stopService'>, { signal }: Env): Act {
  const { place, run } = stage.repair.opened;
  await requireChangeable(place);
  const stopping = { ...stage, phase: 'stopping', elapsedMs: 0, error: null } as const;
  yield stopping;
  let last: StopStage = stopping;
  yield* shown({
    work: (report: (seen: readonly [ServiceStatus, number]) => void) =>
      stop(contextOf(place), run, {
        ceiling: STOP_CEILING,
        dependentsToo,
        signal,
        onStatus: (status, elapsedMs) => report([status, elapsedMs]),
      }),
    each: ([status, elapsedMs]) => {
      // A service that depends on it is watched as well; the page shows only the article's service.
      const isOurs = status.name === stage.repair.plan.service;
      return (last = { ...stopping, ...(isOurs ? { service: status } : {}), elapsedMs });
    },
    end: (outcome) => ended(last, outcome),
  });
}

const PHASES: Readonly<Record<StopOutcome['kind'], StopStage['phase']>> = {
  stopped: 'stopped',
  'not-running': 'not-running',
  'not-known': 'not-running',
  'still-stopping': 'still-stopping',
  left: 'still-stopping',
  refused: 'refused',
  dependents: 'dependents',
  unreadable: 'unreadable',
};

function ended(last: StopStage, { kind, status, dependents, error }: StopOutcome): StopStage {
  const isOurs = status?.name === last.repair.plan.service;
  return { ...last, phase: PHASES[kind], service: status && isOurs ? status : last.service, dependents, error };
}

/** On to the review, which requires that the service does not run. Throws E-SERVICE-NOT-STOPPED. */
export function afterStop({ phase, repair }: StopStage): Promise<ReviewStage> {
  if (phase !== 'stopped' && phase !== 'not-running') throw new RepairError('E-SERVICE-NOT-STOPPED', repair.plan.service);
  return toReview(repair);
}
