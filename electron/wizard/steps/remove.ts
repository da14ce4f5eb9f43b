import type { ReviewRow, ReviewState, WizardView } from '../../contract/wizard/views';
import { RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { ARTICLES, removes } from '../../domain/articles';
import { changing, type Plan } from '../../domain/plan';
import { contextOf } from '../../places/place';
import { removeItems } from '../../repair/remove';
import type { StepContext } from '../step-context';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { reviewRows } from '../views/items';
import { removalResult } from '../views/result';
import { lessonOf } from '../views/scenarios';
import type { Wizard } from '../wizard';

/** Page 5: review and remove. */
export function removeSteps({ session }: StepContext): Pick<Wizard, 'remove' | 'stopAfterItem'> {
  let stopAfter = false;

  return {
    remove: ({ typedName }) =>
      session.acting(async () => {
        const review = session.on('review');
        if (!sameServer(typedName, review.confirmWith)) throw new RepairError('E-CONFIRMATION', review.confirmWith);
        const run = session.need(session.work.run);
        const plan = session.need(session.work.plan);
        const place = session.place();
        const progress = new Map<string, ReviewRow['progress']>();
        stopAfter = false;
        const show = (): WizardView =>
          session.show({
            ...reviewState(session, progress),
            phase: stopAfter ? 'stopping-after-item' : 'removing',
            progress:
              [...progress.values()].filter((state) => state === 'done').length / Math.max(1, changing(plan.actions).length),
          });
        show();
        try {
          const { error } = await removeItems(contextOf(place), run, {
            onAction: (id, state) => {
              progress.set(id, state);
              show();
            },
            shouldStop: () => stopAfter,
          });
          return session.show(removalResult({ run, stop: session.work.stop, error, lesson: lessonOf(place.name) }));
        } catch (error) {
          return trouble(session, error, [
            'look-again',
            ...(run.state.phase === 'backed-up' ? [] : (['undo'] as const)),
            'start-over',
          ]);
        }
      }),
    stopAfterItem: () => {
      stopAfter = true;
      const { state } = session;
      return Promise.resolve(
        state.page === 'review' && state.phase === 'removing'
          ? session.show({ ...state, phase: 'stopping-after-item' })
          : session.view(),
      );
    },
  };
}

/** The page before the act. */
export function reviewState(session: Session, progress: ReadonlyMap<string, ReviewRow['progress']> = new Map()): ReviewState {
  const plan = session.need(session.work.plan);
  return {
    page: 'review',
    phase: 'ready',
    rows: reviewRows(plan, session.need(session.work.run).state, progress, session.place().machine.registry.views),
    stays: whatStays(plan),
    confirmWith: session.place().facts.name,
    items: changing(plan.actions).length,
    progress: 0,
  };
}

function whatStays(plan: Plan): readonly Sentence[] {
  const files = [sentence('acts.stays.program'), sentence('acts.stays.data')];
  return !removes(ARTICLES[plan.article])
    ? [sentence('acts.stays.service-values'), ...files]
    : [sentence('acts.stays.setup'), ...files];
}

/** Windows does not tell server names apart by case. */
function sameServer(typed: string, name: string): boolean {
  return typed.trim().toUpperCase() === name.toUpperCase();
}
