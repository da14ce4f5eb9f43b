import type { ItemView, ReviewRow, ShownView, UndoRow } from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import type { TargetContent } from '../../domain/observation';
import { changing, type ChangingAction, type Plan, type PlanAction, showTarget, sizeOfContent } from '../../domain/plan';
import type { RegistryView } from '../../domain/registry';
import type { RunState } from '../../repair/run-state';
import { sizeSays } from '../../report/says';
import type { UndoItem } from '../../repair/undo';

/** What the backup page lists. */
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

/** What stands at a target, in numbers; never the data itself. */
export function contentSays(content: TargetContent | null): Sentence {
  if (content === null) return sentence('acts.item.absent');
  return sizeSays(content.kind, sizeOfContent(content));
}

function shown(view: RegistryView, views: readonly RegistryView[]): ShownView {
  return views.length > 1 ? view : null;
}

/** Only a 64-bit Windows has two views. */
const bitsOf = (views: readonly RegistryView[]): 32 | 64 => (views.length > 1 ? 64 : 32);

type RowProgress = ReviewRow['progress'];

/** The rows of the review page: every action of the plan, no-ops included. */
export function reviewRows(
  plan: Plan,
  state: RunState,
  progress: ReadonlyMap<string, RowProgress>,
  views: readonly RegistryView[],
): readonly ReviewRow[] {
  return plan.actions.map((action) => ({
    id: action.id,
    path: showTarget(action, plan.bits),
    form: action.target.kind,
    view: shown(action.view, views),
    now: action.act === 'nothing' ? sentence('acts.item.absent') : contentSays(action.before),
    after: AFTER[action.act],
    act: action.act,
    backedUp: action.act !== 'nothing' && state.backup !== null,
    progress:
      action.act === 'nothing'
        ? 'skipped'
        : (progress.get(action.id) ?? (state.actions.get(action.id) === 'done' ? 'done' : 'waiting')),
  }));
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
