import type { ScenarioId } from '../machines/practice';
import { SCENARIOS } from '../machines/practice';
import { practiceRunsFolder, practiceStateFile, runsFolder } from '../places/data-folders';
import type { Place } from '../places/place';
import { runStorage } from '../places/run-storage';
import { RepairError } from '../contract/errors';
import { runIndex } from '../repair/run-index';
import type { StoredRun } from '../repair/run-store';
import type { StepContext } from './create-wizard';

/** An earlier run, with the way to the machine it was made on. */
export interface KnownRun {
  readonly stored: StoredRun;
  /** The practice server it was made on; null for this computer. */
  readonly scenario: ScenarioId | null;
  readonly open: () => Promise<Place>;
}

/** Every run there is: this computer's first, then those of the practice servers; each group newest first. */
export async function knownRuns({ openThisComputer, openPractice }: StepContext): Promise<readonly KnownRun[]> {
  const storage = runStorage('practice');
  const under = async (root: string, scenario: ScenarioId | null, open: () => Promise<Place>): Promise<readonly KnownRun[]> =>
    (await runIndex(storage, root).list()).map((stored) => ({ stored, scenario, open }));
  const here = openThisComputer ? await under(runsFolder(), null, openThisComputer) : [];
  const practised = await Promise.all(
    Object.values(SCENARIOS).map(({ id }) => under(practiceRunsFolder(practiceStateFile(id)), id, () => openPractice(id))),
  );
  return [...here, ...practised.flat()];
}

/** One of them by its id: at `place` if the wizard is at one, else wherever it is. Throws E-RUN-NOT-FOUND. */
export async function findKnownRun(context: StepContext, id: string): Promise<KnownRun> {
  const { place } = context.session.work;
  const known = place
    ? (await place.runs.list()).map((stored): KnownRun => ({
        stored,
        scenario: place.name.kind === 'practice' ? place.name.scenario : null,
        open: () => Promise.resolve(place),
      }))
    : await knownRuns(context);
  const run = known.find(({ stored }) => stored.id === id);
  if (!run) throw new RepairError('E-RUN-NOT-FOUND', id);
  return run;
}
