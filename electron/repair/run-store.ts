import path from 'node:path';
import { type ErrorView, RepairError, viewOfError } from '../contract/errors';
import type { Clock } from '../machines/ports';
import type { JournalEntry } from './events';
import { JOURNAL_FILE, parseJournal } from './journal';
import { type RunState, runStateOf } from './run-state';
import { BACKUP_FOLDER } from './run';
import { saysMissing, type Storage } from './storage';
import { requireOwn } from './trust';

/** An earlier run with a complete journal. */
export interface ReadableRun {
  readonly id: string;
  readonly folder: string;
  readonly state: RunState;
  /** The journal's lines. */
  readonly entries: readonly JournalEntry[];
  readonly damage: null;
}

/**
 * One earlier run, from its folder. One that cannot be understood or trusted is listed with the reason, not left out.
 */
export type StoredRun =
  ReadableRun | { readonly id: string; readonly folder: string; readonly state: null; readonly damage: ErrorView };

/** The runs in `root`, newest first. A missing root is an empty list. */
export async function listRuns(storage: Storage, root: string): Promise<readonly StoredRun[]> {
  const names = (await storage.list(root)).filter((name) => RUN_NAME.test(name));
  const runs = await Promise.all(names.map((name) => readRun(storage, path.join(root, name))));
  return runs.filter((run) => run !== null).sort((a, b) => (a.id < b.id ? 1 : a.id > b.id ? -1 : 0));
}

/**
 * Reads one run by its folder. Null if the folder has no journal, or no complete first line and no backup (a run that
 * never began). A run that somebody else made or altered is listed with E-RUN-FOREIGN and without a state, so that
 * nothing can be done with it.
 */
export async function readRun(storage: Storage, folder: string): Promise<StoredRun | null> {
  const id = path.basename(folder);
  const file = path.join(folder, JOURNAL_FILE);
  try {
    if (!(await storage.exists(file))) return null;
    await requireOwn(storage, folder, null);
    const { entries } = parseJournal((await storage.readFile(file)).toString('utf8'), file);
    // Killed before the first line was complete: nothing had begun. With a backup beside it, the journal was lost.
    if (entries.length === 0 && !(await storage.exists(path.join(folder, BACKUP_FOLDER)))) return null;
    const state = runStateOf(entries, folder);
    await requireOwn(storage, folder, state);
    return { id, folder, state, entries, damage: null };
  } catch (error) {
    if (saysMissing(error)) return null;
    return { id, folder, state: null, damage: viewOfError(error) };
  }
}

/** `20261121T001500Z-SERVER01`, with `-2`, `-3`… if a run of that second already exists. */
export async function newRunFolder(storage: Storage, root: string, machineName: string, clock: Clock): Promise<string> {
  const stamp = clock
    .now()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '');
  const name = `${stamp}-${machineName.replace(/[^A-Za-z0-9_-]/g, '_') || 'SERVER'}`;
  for (let n = 1; n < 100; n++) {
    const folder = path.join(root, n === 1 ? name : `${name}-${String(n)}`);
    if (!(await storage.exists(folder))) return folder;
  }
  throw new RepairError('E-OUT-EXISTS', path.join(root, name));
}

const RUN_NAME = /^\d{8}T\d{6}Z-[\w-]{1,80}$/;
