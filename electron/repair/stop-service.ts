import { type ErrorView, RepairError, viewOfError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import type { Reading } from '../domain/reading';
import type { DependentService, ServiceState, ServiceStatus } from '../domain/service';
import { nextStopStep, type StopProgress, stopRefusal } from '../domain/stop-rules';
import type { StopOutcomeKind } from './events';
import type { Run, RunContext } from './run';

/** How a stop ended. Only after `stopped`, `not-running` and `not-known` may the removal begin. */
export interface StopOutcome {
  readonly kind: StopOutcomeKind;
  readonly status: ServiceStatus | null;
  /** Services to stop first (1051). */
  readonly dependents: readonly DependentService[];
  readonly error: ErrorView | null;
}

export interface StopOptions {
  /** The longest wait the user was shown, in milliseconds. */
  readonly ceiling: number;
  /** Also stop the services that depend on it, as the user agreed. */
  readonly dependentsToo: boolean;
  readonly onStatus?: (status: ServiceStatus, elapsed: number) => void;
  /** "Stop waiting": harmless; the service continues to stop by itself. */
  readonly signal?: AbortSignal;
}

/** The default ceiling, in milliseconds. */
export const STOP_CEILING = 180_000;

/**
 * Stops the article's service through the SCM, never by ending its process, and watches until the SCM reports
 * `stopped`. Journalled before and after. A refusal is an outcome, not an exception.
 */
export async function stopService(context: RunContext, run: Run, options: StopOptions): Promise<StopOutcome> {
  const { service } = run.state.started;
  return journalled(context, run, service, (before) => stopWithDependents(context, run, service, before, options));
}

/** Journals a start and an end for every service that is asked to stop, so that the journal names all of them. */
async function journalled(
  { machine }: RunContext,
  run: Run,
  service: string,
  stop: (before: Reading<ServiceStatus>) => Promise<StopOutcome>,
): Promise<StopOutcome> {
  const before = await machine.services.query(service);
  await run.record({ kind: 'stop-started', service, state: stateOf(before) });
  const outcome = await stop(before);
  const { kind, error } = outcome;
  await run.record({ kind: 'stop-ended', service, outcome: kind, ...(error ? { error } : {}) });
  return outcome;
}

function stateOf(reading: Reading<ServiceStatus>): ServiceState | 'not-known' | 'unreadable' {
  if (reading.state === 'present') return reading.value.state;
  return reading.state === 'absent' ? 'not-known' : 'unreadable';
}

async function stopWithDependents(
  context: RunContext,
  run: Run,
  service: string,
  before: Reading<ServiceStatus>,
  options: StopOptions,
): Promise<StopOutcome> {
  if (options.dependentsToo && before.state === 'present' && before.value.state !== 'stopped') {
    const dependents = await context.machine.services.runningDependents(service);
    if (dependents.state === 'unreadable') return ended('unreadable', null, new RepairError(dependents.code, service));
    for (const { name } of dependents.state === 'present' ? dependents.value : []) {
      const outcome = await journalled(context, run, name, (now) => stopOne(context, name, now, options));
      if (!isDown(outcome)) return outcome;
    }
  }
  return stopOne(context, service, before, options);
}

/** True if the service does not run after this outcome. */
export function isDown(outcome: StopOutcome): boolean {
  return outcome.kind === 'stopped' || outcome.kind === 'not-running' || outcome.kind === 'not-known';
}

async function stopOne(
  context: RunContext,
  service: string,
  before: Reading<ServiceStatus>,
  options: StopOptions,
): Promise<StopOutcome> {
  const { services } = context.machine;
  if (before.state === 'absent') return ended('not-known', null);
  if (before.state === 'unreadable') return ended('unreadable', null, unreadableService(before, service));
  if (before.value.state === 'stopped') return ended('not-running', before.value);
  if (before.value.state !== 'stop-pending') {
    const answer = await services.requestStop(service).catch(viewOfError);
    if ('code' in answer) return { kind: 'refused', status: before.value, dependents: [], error: answer };
    if (!answer.accepted) {
      const refused = await afterRefusal(context, service, answer.win32, before.value);
      if (refused) return refused;
    }
  }
  return watch(context, service, options);
}

/** Null if watching continues anyway (1053: the request was delivered, only the answer was late). */
async function afterRefusal(
  context: RunContext,
  service: string,
  win32: number,
  status: ServiceStatus,
): Promise<StopOutcome | null> {
  const refusal = stopRefusal(win32);
  const refused = (code: 'E-SERVICE-REFUSED-STOP' | 'E-SCM-DENIED' | 'E-SERVICE-MARKED-FOR-DELETE'): StopOutcome =>
    ended('refused', status, new RepairError(code, service, { win32 }));
  switch (refusal) {
    case 'already-stopped':
      return ended('not-running', status);
    case 'not-known':
      return ended('not-known', null);
    case 'keep-asking':
      return null;
    case 'dependents': {
      const dependents = await context.machine.services.runningDependents(service);
      return {
        ...ended('dependents', status, new RepairError('E-SERVICE-DEPENDENTS', service, { win32 })),
        dependents: dependents.state === 'present' ? dependents.value : [],
      };
    }
    case 'denied':
      return refused('E-SCM-DENIED');
    case 'marked-for-delete':
      return refused('E-SERVICE-MARKED-FOR-DELETE');
    case 'cannot-accept':
    case 'other':
      return refused('E-SERVICE-REFUSED-STOP');
  }
}

async function watch({ machine, clock }: RunContext, service: string, options: StopOptions): Promise<StopOutcome> {
  const start = clock.now().getTime();
  let progress: StopProgress | null = null;
  for (;;) {
    const reading = await machine.services.query(service);
    const elapsed = clock.now().getTime() - start;
    if (reading.state === 'absent') return ended('not-known', null);
    if (reading.state === 'unreadable') return ended('unreadable', null, unreadableService(reading, service));
    options.onStatus?.(reading.value, elapsed);
    const step = nextStopStep(reading.value, progress, elapsed, options.ceiling);
    if (step.kind === 'stopped') return ended('stopped', reading.value);
    if (options.signal?.aborted) return ended('left', reading.value, new RepairError('E-STOP-WAITING', service));
    if (step.kind === 'give-up') {
      return ended(
        'still-stopping',
        reading.value,
        new RepairError('E-SERVICE-STILL-STOPPING', service, { detail: sentence(`detail.${step.reason}`) }),
      );
    }
    progress = step.progress;
    await clock.sleep(step.milliseconds, options.signal);
  }
}

function ended(kind: StopOutcomeKind, status: ServiceStatus | null, error?: RepairError): StopOutcome {
  return { kind, status, dependents: [], error: error?.toView() ?? null };
}

function unreadableService(reading: Extract<Reading<ServiceStatus>, { state: 'unreadable' }>, service: string): RepairError {
  return new RepairError(reading.code, service, { win32: reading.win32 });
}
