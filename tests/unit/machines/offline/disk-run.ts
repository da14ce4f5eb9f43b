import { planRepair } from '../../../../electron/domain/plan';
import { openOfflineMachine } from '../../../../electron/machines/offline';
import { backUp, type BackupResult } from '../../../../electron/repair/backup';
import { systemClock } from '../../../../electron/repair/clock';
import { planFingerprint } from '../../../../electron/repair/fingerprint';
import { observe } from '../../../../electron/repair/observe';
import { beginRun, reopenRun, type Run, type RunContext } from '../../../../electron/repair/run';
import { nodeStorage } from '../../../../electron/repair/storage';

/** A run on a disk, without a window or a command line. */
export interface DiskRun {
  readonly context: RunContext;
  readonly run: Run;
}

export async function contextFor(root: string): Promise<RunContext> {
  const machine = await openOfflineMachine({ place: { folder: root } });
  await machine.requireChangeable();
  return { machine, facts: await machine.describe(), storage: nodeStorage(), clock: systemClock, program: 'test' };
}

/** Begins a run and backs up; `otherSets` names further control sets to clear. */
export async function backedUp(
  root: string,
  folder: string,
  otherSets: readonly string[] = [],
): Promise<DiskRun & { readonly backup: BackupResult }> {
  const context = await contextFor(root);
  const observation = await observe(context.machine, systemClock, {}, undefined, otherSets);
  const plan = planRepair('Q290226', observation);
  const run = await beginRun(context, {
    folder,
    plan,
    fingerprint: planFingerprint(plan, observation),
    ticket: '',
    technician: '',
    answers: {},
    look: null,
  });
  return { context, run, backup: await backUp(context, run, plan) };
}

/** Reopens the run, as after a crash. */
export async function reopened(root: string, folder: string): Promise<DiskRun> {
  const context = await contextFor(root);
  return { context, run: await reopenRun(context, folder) };
}
