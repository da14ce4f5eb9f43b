import path from 'node:path';
import { RepairError } from '../contract/errors';
import { type Sentence, sentence } from '../contract/words/sentence';
import type { Place } from '../places/place';
import { canUndo, type RunState } from '../repair/run-state';

/** The folder of the run to act on: the one named, or the newest that fits. Throws E-RUN-NOT-FOUND. */
export async function findRun(place: Place, named: string | undefined, fits: (state: RunState) => boolean): Promise<string> {
  const runs = await place.runs.list();
  if (named !== undefined) return runs.find((run) => run.id === named)?.folder ?? path.resolve(named);
  const latest = runs.find((run) => run.state !== null && fits(run.state));
  if (!latest) throw new RepairError('E-RUN-NOT-FOUND', place.runsRoot);
  return latest.folder;
}

/**
 * The repair of this machine that was interrupted after it began to change something; null if there is none. No other
 * repair may begin before it is finished or undone, as in the wizard: a second backup would contain only what the first
 * repair left. Call it under the machine's lock, since a repair at work looks the same.
 */
export async function interruptedRun({ runs }: Place): Promise<{ readonly id: string; readonly reason: Sentence } | null> {
  const found = (await runs.list()).find(({ state }) => state?.phase === 'interrupted' && canUndo(state));
  return found === undefined ? null : { id: found.id, reason: sentence('cli.repair.interrupted', { run: found.id }) };
}
