import { type ServiceState, type StopAnswer, Win32 } from '../../../domain/service';
import type { StoredService } from '../state/model';

/**
 * A service at one moment, derived from the stored state and the clock, so that a restart of the program changes
 * nothing.
 */
export interface Moment {
  readonly state: ServiceState;
  readonly checkPoint: number;
  /** Milliseconds. */
  readonly waitHint: number;
  readonly acceptsStop: boolean;
}

/** @param now milliseconds since 1970; if the clock went back, no time has passed. */
export function momentOf(service: StoredService, now: number): Moment {
  const { stop, stopRequestedAt } = service;
  if (stopRequestedAt === undefined) return resting(service);
  const passed = Math.max(0, now - stopRequestedAt);
  if (stop.takes !== null && passed >= stop.takes) return { state: 'stopped', checkPoint: 0, waitHint: 0, acceptsStop: false };
  const steps = stop.checkpointEvery === null ? 0 : Math.floor(passed / stop.checkpointEvery);
  return { state: 'stop-pending', checkPoint: 1 + steps, waitHint: stop.waitHint, acceptsStop: false };
}

function resting({ state, stop }: StoredService): Moment {
  const pending = state.endsWith('-pending');
  const acceptsStop = (state === 'running' || state === 'paused') && stop.refuses !== Win32.INVALID_SERVICE_CONTROL;
  return { state, checkPoint: pending ? 1 : 0, waitHint: pending ? stop.waitHint : 0, acceptsStop };
}

/** What the SCM answers to a stop request; the checks are in its order. */
export function answerToStop(service: StoredService, now: number, dependentsRun: boolean): StopAnswer {
  const { state } = momentOf(service, now);
  if (service.markedForDeletion) return refused(Win32.SERVICE_MARKED_FOR_DELETE);
  if (state === 'stopped') return refused(Win32.SERVICE_NOT_ACTIVE);
  if (dependentsRun) return refused(Win32.DEPENDENT_SERVICES_RUNNING);
  if (state.endsWith('-pending')) return refused(Win32.SERVICE_CANNOT_ACCEPT_CTRL);
  return service.stop.refuses === undefined ? { accepted: true } : refused(service.stop.refuses);
}

/** 1053 means that the request arrived and only the answer was late, so the service stops anyway. */
export function requestArrives(answer: StopAnswer): boolean {
  return answer.accepted || answer.win32 === Win32.SERVICE_REQUEST_TIMEOUT;
}

function refused(win32: number): StopAnswer {
  return { accepted: false, win32 };
}
