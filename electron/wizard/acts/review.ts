import { RepairError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { ReviewRow } from '../../contract/wizard/views';
import type { TargetContent } from '../../domain/observation';
import type { Reading } from '../../domain/reading';
import { contextOf } from '../../places/place';
import { readTarget } from '../../repair/read-targets';
import { removeItems } from '../../repair/remove';
import { accountOf } from '../../report/account';
import { type Act, type Env, shown } from '../act';
import type { Repair, ReviewStage } from '../stage';
import { requireChangeable } from './changeable';

/** Page 5: review and remove. */

/** The page before the act, with every item as it is now: in a resumed repair, some are already gone. */
export async function toReview(repair: Repair): Promise<ReviewStage> {
  const { registry } = repair.opened.place.machine;
  const readings = new Map<string, Reading<TargetContent>>();
  for (const action of repair.plan.actions) readings.set(action.id, await readTarget(registry, action));
  return { at: 'review', repair, readings, removal: null };
}

type Progress = ReviewRow['progress'];

/** Removes item by item. If asked to end, it ends after the current item. Throws E-CONFIRMATION. */
export async function* remove(stage: ReviewStage, { typedName }: Payload<'remove'>, { signal }: Env): Act {
  const { place, run } = stage.repair.opened;
  if (!sameServer(typedName, place.facts.name)) throw new RepairError('E-CONFIRMATION', place.facts.name);
  await requireChangeable(place);
  const progress = new Map<string, Progress>();
  const stageNow = (): ReviewStage => ({ ...stage, removal: { progress: new Map(progress), ending: signal.aborted } });
  yield stageNow();
  yield* shown({
    work: (report: (each: readonly [string, Progress] | 'ending') => void) => {
      signal.addEventListener('abort', () => report('ending'));
      return removeItems(contextOf(place), run, {
        onAction: (id, state) => report([id, state]),
        shouldStop: () => signal.aborted,
      });
    },
    each: (each) => {
      if (each !== 'ending') progress.set(...each);
      return stageNow();
    },
    end: ({ error }) => ({ at: 'result', opened: stage.repair.opened, account: accountOf(run), error }),
  });
}

/** Windows ignores the case of server names. */
function sameServer(typed: string, name: string): boolean {
  return typed.trim().toUpperCase() === name.toUpperCase();
}
