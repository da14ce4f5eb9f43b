import type { ErrorView } from '../contract/errors';
import type { Plan } from '../domain/plan';
import { backUp } from './backup';
import { type RemovalResult, removeItems } from './remove';
import type { Run, RunContext } from './run';
import { isDown, STOP_CEILING, type StopOutcome, stopService } from './stop-service';

/** How an unattended repair ended. */
export interface RepairResult {
  readonly run: Run;
  readonly outcome: 'removed' | 'not-backed-up' | 'not-stopped' | 'failed';
  readonly stop: StopOutcome | null;
  readonly removal: RemovalResult | null;
  readonly error: ErrorView | null;
}

/** The step a repair is at. */
export type RepairStep = 'backup' | 'stop' | 'change';

/**
 * Runs the fixed order from start to end without a question: back up, prove it, stop, confirm, remove, prove it. Ends
 * at the first step that fails; what was done until then can be undone. Throws if the removal is refused before its
 * first act (E-CHANGED-SINCE-LOOK, E-SERVICE-NOT-STOPPED, …) or the journal cannot be written.
 */
export async function carryOut(
  context: RunContext,
  run: Run,
  plan: Plan,
  onStep: (step: RepairStep) => void = () => undefined,
): Promise<RepairResult> {
  onStep('backup');
  const backup = await backUp(context, run, plan);
  if (backup.error) return { run, outcome: 'not-backed-up', stop: null, removal: null, error: backup.error };
  let stop: StopOutcome | null = null;
  if (plan.stopsService) {
    onStep('stop');
    stop = await stopService(context, run, { ceiling: STOP_CEILING, dependentsToo: false });
    if (!isDown(stop)) return { run, outcome: 'not-stopped', stop, removal: null, error: stop.error };
  }
  onStep('change');
  const removal = await removeItems(context, run);
  return { run, outcome: removal.outcome === 'removed' ? 'removed' : 'failed', stop, removal, error: removal.error };
}
