import type { ItemView, ReviewRow, ShownView, UndoRow } from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import type { TargetContent } from '../../domain/observation';
import { changing, type ChangingAction, type Plan, type PlanAction, showTarget, sizeOfContent } from '../../domain/plan';
import type { Reading } from '../../domain/reading';
import type { RegistryView } from '../../domain/registry';
import { sizeSays } from '../../report/says';
import type { UndoItem } from '../../repair/undo';
import type { ReviewStage } from '../stage';

/** The items that the backup page lists. */
export function itemViews(plan: Plan, views: readonly RegistryView[]): readonly ItemView[] {
  return changing(plan.actions).map((action) => itemView(action, views));
}

function itemView(action: ChangingAction, views: readonly RegistryView[]): ItemView {
  return {
    id: action.id,
    path: showTarget(action, bitsOf(views)),
    form: action.target.kind,
    view: shown(action.view, views),
    ...sizeOfContent(action.before),
  };
}

/** The content of a target, in numbers; never the data itself. */
function contentSays(content: TargetContent | null): Sentence {
  if (content === null) return sentence('acts.item.absent');
  return sizeSays(content.kind, sizeOfContent(content));
}

function shown(view: RegistryView, views: readonly RegistryView[]): ShownView {
  return views.length > 1 ? view : null;
}

/** Only a 64-bit Windows has two views. */
const bitsOf = (views: readonly RegistryView[]): 32 | 64 => (views.length > 1 ? 64 : 32);

/** The rows of the review page: every action of the plan, no-ops included, each as read when the page was reached. */
export function reviewRows({ repair, readings, removal }: ReviewStage): readonly ReviewRow[] {
  const { actions } = repair.opened.run.state;
  const { views } = repair.opened.place.machine.registry;
  return repair.plan.actions.map((action) => {
    const isDone = actions.get(action.id) === 'done';
    const progress = removal?.progress.get(action.id) ?? (isDone ? 'done' : 'waiting');
    return {
      id: action.id,
      path: showTarget(action, repair.plan.bits),
      form: action.target.kind,
      view: shown(action.view, views),
      before: isDone && action.act !== 'nothing' ? contentSays(action.before) : readingSays(readings.get(action.id)),
      after: AFTER[action.act],
      act: action.act,
      backedUp: action.act !== 'nothing',
      progress: action.act === 'nothing' ? 'skipped' : progress,
    };
  });
}

/** What was read at a target; what was not read is not called gone. */
function readingSays(reading: Reading<TargetContent> | undefined): Sentence {
  if (reading === undefined || reading.state === 'unreadable') return sentence('serverKit.unread');
  return contentSays(reading.state === 'present' ? reading.value : null);
}

const AFTER: Readonly<Record<PlanAction['act'], Sentence>> = {
  remove: sentence('acts.item.gone'),
  change: sentence('acts.item.trimmed'),
  nothing: sentence('acts.item.nothing'),
};

/** The rows of the undo page. */
export function undoRows(
  items: readonly UndoItem[],
  progress: ReadonlyMap<string, UndoRow['progress']>,
  views: readonly RegistryView[],
): readonly UndoRow[] {
  return items.map(({ entry, act, now, addedSince }) => ({
    id: entry.id,
    path: showTarget(entry, bitsOf(views)),
    form: entry.target.kind,
    view: shown(entry.view, views),
    now:
      act === 'nothing'
        ? sentence('acts.item.same')
        : now === null
          ? sentence('acts.item.absent')
          : sentence('acts.item.differs'),
    after: sentence('acts.item.as-backup'),
    act,
    addedSince,
    progress: progress.get(entry.id) ?? 'waiting',
  }));
}
