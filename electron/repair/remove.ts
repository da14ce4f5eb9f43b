import { type ErrorView, RepairError, viewOfError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { entryOf, type Snapshot } from '../domain/snapshot';
import { isConfirmedStopped } from '../domain/stop-rules';
import type { WholeFilesPort } from '../machines/ports';
import { applyAction, proveAction } from './apply-action';
import { loadBackup } from './backup';
import { type ChangingJournalAction, isChanging } from './events';
import { writeFilesList } from './files-list';
import type { Run, RunContext } from './run';
import { canResume } from './run-state';
import { witnessed } from './two-routes';
import { requireUnchanged } from './unchanged';
import { commitDraft, settleFiles } from './whole-files';

export interface RemoveOptions {
  readonly onAction?: (id: string, state: 'running' | 'done' | 'failed') => void;
  /** Asked between two items: "Stop after this item". If all items are changed at once, asked before the exchange. */
  readonly shouldStop?: () => boolean;
}

export interface RemovalResult {
  readonly outcome: 'removed' | 'stopped-by-user' | 'failed';
  readonly done: readonly string[];
  readonly error: ErrorView | null;
}

/**
 * Carries out the plan's changing actions in order. Before the first: the backup is complete, the service is confirmed
 * stopped, and every item still is what was backed up (or is gone because this run removed it). After each: both routes
 * must agree. If the registry is files, all changes are first made and proven in memory, then all files are exchanged
 * or none. A refusal before the first act throws; a later failure is a result, with what was done until then. Also
 * continues an interrupted removal; repeating a finished one changes nothing.
 */
export async function removeItems(context: RunContext, run: Run, options: RemoveOptions = {}): Promise<RemovalResult> {
  const { state } = run;
  if (!state.backup) throw new RepairError('E-WRONG-STEP', run.id, { detail: sentence('detail.no-backup') });
  if (state.phase === 'removed') return { outcome: 'removed', done: [...state.actions.keys()], error: null };
  if (!canResume(state)) throw new RepairError('E-WRONG-STEP', run.id, { detail: sentence(`acts.phase.${state.phase}`) });
  const snapshot = await loadBackup(context.storage, run);
  await settleFiles(context, run);
  await requireStopped(context, run);
  await requireUnchanged(context, run, snapshot);

  await run.record({ kind: 'remove-started' });
  const removal: Removal = { context, run, snapshot, actions: state.started.actions.filter(isChanging), options, done: [] };
  const { wholeFiles } = context.machine;
  return wholeFiles ? removeAtOnce(removal, wholeFiles) : removeOneByOne(removal);
}

interface Removal {
  readonly context: RunContext;
  readonly run: Run;
  readonly snapshot: Snapshot;
  readonly actions: readonly ChangingJournalAction[];
  readonly options: RemoveOptions;
  /** Ids of the items whose change is proven. */
  readonly done: string[];
}

async function removeOneByOne(removal: Removal): Promise<RemovalResult> {
  const { context, run, snapshot, actions, options, done } = removal;
  for (const action of actions) {
    if (done.length > 0 && options.shouldStop?.()) return ended(removal, 'stopped-by-user');
    options.onAction?.(action.id, 'running');
    const failure = await failureOf(async () => {
      if (run.state.actions.get(action.id) !== 'done') {
        await run.record({ kind: 'action-started', id: action.id });
        await applyAction(context.machine.registry, action, entryOf(snapshot, action.id).after);
      }
      await proveDone(removal, action);
    });
    if (failure) return itemFailed(removal, action.id, failure);
  }
  return ended(removal, 'removed');
}

/** A failure before the exchange leaves every item untouched, and no item begun in the journal. */
async function removeAtOnce(removal: Removal, wholeFiles: WholeFilesPort): Promise<RemovalResult> {
  const { context, run, snapshot, actions, options } = removal;
  const left = actions.filter(({ id }) => run.state.actions.get(id) !== 'done');
  const draft = wholeFiles.draft();
  const failure = await failureOf(async () => {
    for (const action of left) {
      options.onAction?.(action.id, 'running');
      await applyAction(draft.registry, action, entryOf(snapshot, action.id).after);
    }
  });
  if (failure) return ended(removal, 'failed', failure);
  if (options.shouldStop?.()) return ended(removal, 'stopped-by-user');
  const halted = await failureOf(() =>
    commitDraft(context, run, draft, async () => {
      for (const { id } of left) await run.record({ kind: 'action-started', id });
    }),
  );
  if (halted) return ended(removal, 'failed', halted);
  for (const action of actions) {
    const unproven = await failureOf(() => proveDone(removal, action));
    if (unproven) return itemFailed(removal, action.id, unproven);
  }
  const unlisted = await failureOf(() => writeFilesList(context, run));
  return unlisted ? ended(removal, 'failed', unlisted) : ended(removal, 'removed');
}

async function proveDone({ context, run, snapshot, options, done }: Removal, action: ChangingJournalAction): Promise<void> {
  const { machine } = context;
  await proveAction(machine, action, entryOf(snapshot, action.id).after);
  await run.record({ kind: 'action-done', id: action.id, ...witnessed(machine) });
  done.push(action.id);
  options.onAction?.(action.id, 'done');
}

async function itemFailed(removal: Removal, id: string, error: ErrorView): Promise<RemovalResult> {
  await removal.run.record({ kind: 'action-failed', id, error });
  removal.options.onAction?.(id, 'failed');
  return ended(removal, 'failed', error);
}

async function ended({ run, done }: Removal, outcome: RemovalResult['outcome'], error?: ErrorView): Promise<RemovalResult> {
  await run.record({ kind: 'remove-ended', outcome, ...(error ? { error } : {}) });
  return { outcome, done, error: error ?? null };
}

async function failureOf(act: () => Promise<void>): Promise<ErrorView | null> {
  try {
    await act();
    return null;
  } catch (thrown) {
    return viewOfError(thrown);
  }
}

async function requireStopped({ machine }: RunContext, run: Run): Promise<void> {
  const { started } = run.state;
  if (!started.stopsService) return;
  const reading = await machine.services.query(started.service);
  if (isConfirmedStopped(reading)) return;
  if (reading.state === 'unreadable') throw new RepairError(reading.code, started.service, { win32: reading.win32 });
  throw new RepairError('E-SERVICE-NOT-STOPPED', started.service);
}
