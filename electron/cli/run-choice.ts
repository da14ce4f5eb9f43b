import path from 'node:path';
import { RepairError } from '../contract/errors';
import type { Place } from '../places/place';
import type { RunState } from '../repair/run-state';

/** The folder of the run to act on: the one named, or the newest that fits. Throws E-RUN-NOT-FOUND. */
export async function findRun(place: Place, named: string | undefined, fits: (state: RunState) => boolean): Promise<string> {
  const runs = await place.runs.list();
  if (named !== undefined) return runs.find((run) => run.id === named)?.folder ?? path.resolve(named);
  const latest = runs.find((run) => run.state !== null && fits(run.state));
  if (!latest) throw new RepairError('E-RUN-NOT-FOUND', place.runsRoot);
  return latest.folder;
}
