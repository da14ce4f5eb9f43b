import { type ErrorView, viewOfError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { actionId, showTarget } from '../domain/plan';
import { entryOf } from '../domain/snapshot';
import { loadBackup } from './backup';
import { isChanging, type JournalAction } from './events';
import type { Run, RunContext } from './run';
import { proveAbsent, proveHolds } from './two-routes';
import { unplanned } from './unchanged';

export interface CheckedItem {
  readonly action: JournalAction;
  /** Null: both routes agree that the item is as the repair left it. */
  readonly error: ErrorView | null;
}

export interface CheckResult {
  readonly items: readonly CheckedItem[];
  readonly clean: boolean;
  /**
   * Whether the SCM still lists the service, as it does until the restart (Q140415, Q182814); null: could not be asked.
   */
  readonly serviceListed: boolean | null;
}

/** Reads again what a finished removal left, on both routes; meant for after the restart. Changes nothing. */
export async function checkRun(context: RunContext, run: Run): Promise<CheckResult> {
  const { started } = run.state;
  const snapshot = await loadBackup(context.storage, run);
  const items: CheckedItem[] = [];
  for (const action of started.actions) {
    const after = isChanging(action) ? entryOf(snapshot, action.id).after : null;
    try {
      if (after) await proveHolds(context.machine, action, after, 'E-REMOVAL-NOT-PROVEN');
      else await proveAbsent(context.machine, action);
      items.push({ action, error: null });
    } catch (thrown) {
      items.push({ action, error: viewOfError(thrown) });
    }
  }
  for (const found of await unplanned(context, run.state)) {
    const { item, target, view } = found;
    const error: ErrorView = {
      code: 'E-REMOVAL-NOT-PROVEN',
      where: showTarget(found, started.machine.bits),
      detail: sentence('detail.there'),
    };
    items.push({ action: { id: actionId(found), item, target, view, act: 'nothing' }, error });
  }
  const service = await context.machine.services.query(started.service);
  const clean = items.every(({ error }) => error === null);
  const serviceListed = service.state === 'unreadable' ? null : service.state === 'present';
  await run.record({ kind: 'checked', clean, serviceListed });
  return { items, clean, serviceListed };
}
