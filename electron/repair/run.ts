import path from 'node:path';
import type { Clock, Machine } from '../machines/ports';
import { type Plan, type PlanAction, sizeOfContent } from '../domain/plan';
import type { SystemFacts } from '../domain/system';
import { RepairError } from '../contract/errors';
import type { DataCopy } from './data-copies';
import type { JournalAction, JournalEntry, JournalEvent, RunStarted } from './events';
import { JOURNAL_FILE, Journal } from './journal';
import type { RunLook } from './run-look';
import { type RunState, runStateOf } from './run-state';
import type { Storage } from './storage';
import { requireOwn } from './trust';

/** The backup set's folder in a run's folder. */
export const BACKUP_FOLDER = 'backup';

/** What every step of a run needs: the machine, the disk, the time. */
export interface RunContext {
  readonly machine: Machine;
  readonly facts: SystemFacts;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Version of this program, for the journal and the manifest. */
  readonly program: string;
}

/** One repair, from its folder. The journal is the truth; `state` is derived from it at every access. */
export interface Run {
  readonly folder: string;
  readonly backupFolder: string;
  readonly id: string;
  readonly state: RunState;
  /** The journal's lines so far. */
  readonly entries: readonly JournalEntry[];
  record(event: JournalEvent): Promise<void>;
  close(): Promise<void>;
}

export interface NewRun {
  /** The run's folder: created here, or existing and empty. Its permissions become the run's. */
  readonly folder: string;
  readonly plan: Plan;
  readonly fingerprint: string;
  readonly ticket: string;
  readonly technician: string;
  readonly answers: Readonly<Record<string, string>>;
  /** The key databases that this program copied for the repair; omitted if it copied none. */
  readonly copies?: readonly DataCopy[];
  /** The basis of the repair's decision; null if there was no diagnosis. */
  readonly look: RunLook | null;
}

/** Creates the run's folder and its journal's first line. Throws E-OUT-… if it cannot; nothing else is touched. */
export async function beginRun(context: RunContext, { folder, plan, look, ...more }: NewRun): Promise<Run> {
  const { facts, machine, storage, program } = context;
  if ((await storage.exists(folder)) && (await storage.list(folder)).length > 0) throw new RepairError('E-OUT-EXISTS', folder);
  await storage.makePrivateFolder(folder);
  const journal = await Journal.create(storage, path.join(folder, JOURNAL_FILE), context.clock);
  await journal.write({
    kind: 'run-started',
    schema: 1,
    program,
    machine: {
      name: facts.name,
      id: facts.id,
      bits: facts.bits,
      place: machine.kind,
      windows: facts.windows.label,
      ...(machine.origin ? { origin: machine.origin } : {}),
    },
    article: plan.article,
    service: plan.service,
    stopsService: plan.stopsService,
    actions: plan.actions.map(journalAction),
    ...more,
    ...(look === null ? {} : { look }),
  });
  return runOn(folder, journal);
}

function journalAction(action: PlanAction): JournalAction {
  const { id, item, target, view, act } = action;
  const place = { id, item, target, view, act };
  return action.act === 'nothing' ? place : { ...place, holds: sizeOfContent(action.before) };
}

/**
 * Opens an earlier run to continue, undo or check it. Refuses a run that somebody else made or altered, or that was
 * made on another machine.
 */
export async function reopenRun(context: RunContext, folder: string): Promise<Run> {
  const file = path.join(folder, JOURNAL_FILE);
  if (!(await context.storage.exists(file))) throw new RepairError('E-RUN-NOT-FOUND', folder);
  await requireOwn(context.storage, folder, null);
  const journal = await Journal.reopen(context.storage, file, context.clock);
  const run = runOn(folder, journal);
  try {
    refuseOtherMachine(run.state.started.machine, context);
    // Checked last: this computer has no record of another machine's run, and that error would say less.
    await requireOwn(context.storage, folder, run.state);
  } catch (error) {
    await run.close();
    throw error;
  }
  return run;
}

/** Throws E-RUN-OTHER-MACHINE, naming the machine the run belongs to, if it is another one. */
export function refuseOtherMachine({ id, place, name }: RunStarted['machine'], { facts, machine }: RunContext): void {
  if (id !== facts.id || place !== machine.kind) throw new RepairError('E-RUN-OTHER-MACHINE', name);
}

function runOn(folder: string, journal: Journal): Run {
  return {
    folder,
    backupFolder: path.join(folder, BACKUP_FOLDER),
    id: path.basename(folder),
    get state() {
      return runStateOf(journal.entries, folder);
    },
    get entries() {
      return journal.entries;
    },
    record: (event) => journal.write(event),
    close: () => journal.close(),
  };
}
