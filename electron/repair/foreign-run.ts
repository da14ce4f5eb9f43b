import path from 'node:path';
import { type ErrorView, RepairError } from '../contract/errors';
import type { Snapshot } from '../domain/snapshot';
import { readOrdinary } from '../machines/safe-files';
import { backupIn, readFiles } from './backup';
import { JOURNAL_FILE, parseJournal } from './journal';
import { BACKUP_FOLDER, refuseOtherMachine, reopenRun, type Run, type RunContext } from './run';
import { type RunState, runStateOf } from './run-state';
import { newRunFolder, readRun } from './run-store';
import { saysMissing } from './storage';

/**
 * A run that this program did not make on this computer, or that another version of it made: what it claims, so that
 * the user can decide whether to trust it. Nothing in it is acted on before `acceptForeign`, which the user has to
 * request with the backup's checksum.
 */
export interface ForeignRun {
  readonly id: string;
  readonly folder: string;
  /** E-RUN-FOREIGN with what is wrong. */
  readonly why: ErrorView;
  readonly state: RunState;
  readonly snapshot: Snapshot;
  /** SHA-256 of the manifest, which covers the whole backup. */
  readonly manifestSha256: string;
  /** The files as they were read, so that exactly what was shown is accepted. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly journal: Buffer;
}

/**
 * Reads a run that `readRun` calls foreign; null if it does not. No link is followed and nothing is written. Throws
 * E-RUN-DAMAGED, E-RUN-OTHER-MACHINE or E-BACKUP-… if there is nothing to accept.
 */
export async function readForeign(context: RunContext, folder: string): Promise<ForeignRun | null> {
  const stored = await readRun(context.storage, folder);
  if (stored?.damage?.code !== 'E-RUN-FOREIGN') return null;
  const journalFile = path.join(folder, JOURNAL_FILE);
  const journal = await read(journalFile);
  const state = runStateOf(parseJournal(journal.toString('utf8'), journalFile).entries, folder);
  refuseOtherMachine(state.started.machine, context);
  if (!state.backup) throw new RepairError('E-BACKUP-MISSING', folder);
  const { manifestSha256 } = state.backup;
  const backupFolder = path.join(folder, BACKUP_FOLDER);
  const files = await readFiles(backupFolder, manifestSha256, read);
  return {
    id: stored.id,
    folder,
    why: stored.damage,
    state,
    snapshot: backupIn(files, state, backupFolder),
    manifestSha256,
    files,
    journal,
  };
}

/**
 * Takes over a foreign run: copies what was read into a new private folder below `root`, records its backup as one of
 * this computer's, and opens the copy. Throws E-RUN-NOT-ACCEPTED if `accepted` is not the checksum of the backup that
 * was read.
 */
export async function acceptForeign(context: RunContext, root: string, foreign: ForeignRun, accepted: string): Promise<Run> {
  const { manifestSha256, files, journal, state } = foreign;
  if (accepted.toLowerCase() !== manifestSha256) throw new RepairError('E-RUN-NOT-ACCEPTED', accepted);
  const { storage, clock } = context;
  const folder = await newRunFolder(storage, root, state.started.machine.name, clock);
  const backupFolder = path.join(folder, BACKUP_FOLDER);
  await storage.makePrivateFolder(folder);
  await storage.makePrivateFolder(backupFolder);
  for (const [name, bytes] of files) await storage.writeFile(path.join(backupFolder, name), bytes);
  await storage.trust.anchors?.set(folder, manifestSha256);
  // Written last: an interrupted copy has no journal and is no run.
  await storage.writeFile(path.join(folder, JOURNAL_FILE), journal);
  const run = await reopenRun(context, folder);
  await run.record({ kind: 'run-accepted', from: foreign.folder, manifestSha256 });
  return run;
}

async function read(file: string): Promise<Buffer> {
  try {
    return await readOrdinary(file);
  } catch (error) {
    if (error instanceof RepairError) throw error;
    throw new RepairError(saysMissing(error) ? 'E-BACKUP-MISSING' : 'E-FILE-UNREADABLE', file, { cause: error });
  }
}
