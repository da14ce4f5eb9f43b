import type { ErrorView } from '../contract/errors';
import type { Plan } from '../domain/plan';
import { backUp } from './backup';
import type { RemovalResult } from './remove';
import { removeItems } from './remove';
import type { NewRun, Run, RunContext } from './run';
import { beginRun } from './run';
import type { StopOutcome } from './stop-service';
import { STOP_CEILING, isDown, stopService } from './stop-service';

/** How a whole unattended repair ended. */
export interface RepairResult {
  readonly run: Run;
  readonly outcome: 'removed' | 'not-backed-up' | 'not-stopped' | 'failed';
  readonly stop: StopOutcome | null;
  readonly removal: RemovalResult | null;
  readonly error: ErrorView | null;
}

export type Step = 'backing-up' | 'stopping' | 'removing';

/**
 * The fixed order, start to end without a question: back up, prove it, stop, confirm, remove, prove it. Ends at the
 * first step that fails; what was done until then can be undone. Throws only where the run could not even begin.
 */
export async function carryOut(context: RunContext, plan: Plan, begin: NewRun, onStep: (step: Step) => void): Promise<RepairResult> {
  const run = await beginRun(context, begin);
  onStep('backing-up');
  const backup = await backUp(context, run, plan);
  if (backup.error) return { run, outcome: 'not-backed-up', stop: null, removal: null, error: backup.error };
  let stop: StopOutcome | null = null;
  if (plan.stopsService) {
    onStep('stopping');
    stop = await stopService(context, run, { ceiling: STOP_CEILING, dependentsToo: false });
    if (!isDown(stop)) return { run, outcome: 'not-stopped', stop, removal: null, error: stop.error };
  }
  onStep('removing');
  const removal = await removeItems(context, run);
  return { run, outcome: removal.outcome === 'removed' ? 'removed' : 'failed', stop, removal, error: removal.error };
}
