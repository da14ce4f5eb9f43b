import { type ErrorView, RepairError, viewOfError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { entryOf, type SnapshotEntry } from '../domain/snapshot';
import { isConfirmedStopped } from '../domain/stop-rules';
import { loadBackup } from './backup';
import { type ChangingJournalAction, isChanging } from './events';
import type { Run, RunContext } from './run';
import { canResume } from './run-state';
import { proveAbsent, proveHolds } from './two-routes';
import { requireUnchanged } from './unchanged';
import { keepFiles, noteFiles } from './whole-files';

export interface RemoveOptions {
  readonly onAction?: (id: string, state: 'running' | 'done' | 'failed') => void;
  /** Asked between two items: "Stop after this item". */
  readonly shouldStop?: () => boolean;
}

export interface RemovalResult {
  readonly outcome: 'removed' | 'stopped-by-user' | 'failed';
  readonly done: readonly string[];
  readonly error: ErrorView | null;
}

/**
 * Carries out the plan's changing actions in order. Before the first: the backup is whole, the service is confirmed
 * stopped, and every item still is what was backed up (or is gone where this run removed it). After each: both routes
 * must agree. A refusal before the first act throws; a failure later is a result, with what was done until then.
 * Also goes on with an interrupted removal; repeating a finished one changes nothing.
 */
export async function removeItems(context: RunContext, run: Run, options: RemoveOptions = {}): Promise<RemovalResult> {
  const { state } = run;
  if (!state.backup) throw new RepairError('E-WRONG-STEP', run.id, { detail: sentence('detail.no-backup') });
  if (state.phase === 'removed') return { outcome: 'removed', done: [...state.actions.keys()], error: null };
  if (!canResume(state)) throw new RepairError('E-WRONG-STEP', run.id, { detail: sentence(`acts.phase.${state.phase}`) });
  const snapshot = await loadBackup(context.storage, run);
  await requireStopped(context, run);
  await requireUnchanged(context, run, snapshot);

  await keepFiles(context, run);
  await run.record({ kind: 'remove-started' });
  const done: string[] = [];
  for (const action of run.state.started.actions.filter(isChanging)) {
    if (done.length > 0 && options.shouldStop?.()) {
      await run.record({ kind: 'remove-ended', outcome: 'stopped-by-user' });
      return { outcome: 'stopped-by-user', done, error: null };
    }
    options.onAction?.(action.id, 'running');
    try {
      await carryOut(context, run, action, entryOf(snapshot, action.id));
    } catch (thrown) {
      const error = viewOfError(thrown);
      await run.record({ kind: 'action-failed', id: action.id, error });
      await run.record({ kind: 'remove-ended', outcome: 'failed', error });
      options.onAction?.(action.id, 'failed');
      return { outcome: 'failed', done, error };
    }
    done.push(action.id);
    options.onAction?.(action.id, 'done');
  }
  await run.record({ kind: 'remove-ended', outcome: 'removed' });
  return { outcome: 'removed', done, error: null };
}

async function carryOut(context: RunContext, run: Run, action: ChangingJournalAction, entry: SnapshotEntry): Promise<void> {
  const { machine } = context;
  const { after } = entry;
  if (run.state.actions.get(action.id) !== 'done') {
    await run.record({ kind: 'action-started', id: action.id });
    const key = { view: action.view, path: action.target.path };
    if (after?.kind === 'value') await machine.registry.writeValue(key, after.value);
    else if (action.target.kind === 'key') await machine.registry.deleteTree(key);
    else await machine.registry.deleteValue(key, action.target.name);
  }
  if (after) await proveHolds(machine, action, after, 'E-REMOVAL-NOT-PROVEN');
  else await proveAbsent(machine, action);
  await noteFiles(context, run);
  await run.record({ kind: 'action-done', id: action.id, witness: machine.witness.id });
}

async function requireStopped({ machine }: RunContext, run: Run): Promise<void> {
  const { started } = run.state;
  if (!started.stopsService) return;
  const reading = await machine.services.query(started.service);
  if (isConfirmedStopped(reading)) return;
  if (reading.state === 'unreadable')
    throw new RepairError(reading.code, started.service, reading.win32 === undefined ? {} : { win32: reading.win32 });
  throw new RepairError('E-SERVICE-NOT-STOPPED', started.service);
}
