import type { Reading } from './reading';
import { type ServiceStatus, Win32 } from './service';

/** What the wait for a stop has seen so far. Times in milliseconds since the request. */
export interface StopProgress {
  /** When the state or the checkpoint last changed. */
  readonly advancedAt: number;
  readonly checkPoint: number;
  readonly state: ServiceStatus['state'];
}

/** What to do next while a service stops. */
export type StopStep =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'wait'; readonly milliseconds: number; readonly progress: StopProgress }
  | { readonly kind: 'give-up'; readonly reason: 'no-progress' | 'ceiling' };

/** The SCM's documentation: wait a tenth of the wait hint, between 1 and 10 s. We look sooner, for the screen. */
const SHORTEST_LOOK = 250;
const LONGEST_LOOK = 1_000;
/** A service without a wait hint gets as long as the SCM itself allows a service to answer a control request. */
const DEFAULT_WAIT_HINT = 30_000;

/** One turn of the waiting loop. A time-out is never success: only the state `stopped` is. */
export function nextStopStep(status: ServiceStatus, before: StopProgress | null, elapsed: number, ceiling: number): StopStep {
  if (status.state === 'stopped') return { kind: 'stopped' };
  const advanced = before === null || status.checkPoint !== before.checkPoint || status.state !== before.state;
  const progress: StopProgress = {
    advancedAt: advanced ? elapsed : before.advancedAt,
    checkPoint: status.checkPoint,
    state: status.state,
  };
  if (elapsed >= ceiling) return { kind: 'give-up', reason: 'ceiling' };
  const hint = status.waitHint > 0 ? status.waitHint : DEFAULT_WAIT_HINT;
  if (elapsed - progress.advancedAt > hint) return { kind: 'give-up', reason: 'no-progress' };
  const milliseconds = Math.min(Math.max(hint / 10, SHORTEST_LOOK), LONGEST_LOOK, ceiling - elapsed);
  return { kind: 'wait', milliseconds, progress };
}

/** What a refused stop request means (Q180001, Q188635, Q246286, Q185573; winerror.h). */
export type StopRefusal =
  'already-stopped' | 'not-known' | 'dependents' | 'cannot-accept' | 'keep-asking' | 'marked-for-delete' | 'denied' | 'other';

const REFUSALS: ReadonlyMap<number, StopRefusal> = new Map([
  [Win32.SERVICE_NOT_ACTIVE, 'already-stopped'],
  [Win32.SERVICE_DOES_NOT_EXIST, 'not-known'],
  [Win32.DEPENDENT_SERVICES_RUNNING, 'dependents'],
  [Win32.INVALID_SERVICE_CONTROL, 'cannot-accept'],
  [Win32.SERVICE_CANNOT_ACCEPT_CTRL, 'cannot-accept'],
  [Win32.SERVICE_REQUEST_TIMEOUT, 'keep-asking'],
  [Win32.SERVICE_MARKED_FOR_DELETE, 'marked-for-delete'],
  [Win32.ACCESS_DENIED, 'denied'],
]);

export function stopRefusal(win32: number): StopRefusal {
  return REFUSALS.get(win32) ?? 'other';
}

/**
 * Whether the service allows removal to begin: it is stopped, or not known to the SCM. Unreadable counts as neither.
 */
export function isConfirmedStopped(reading: Reading<ServiceStatus>): boolean {
  return reading.state === 'absent' || (reading.state === 'present' && reading.value.state === 'stopped');
}
