import { RepairError } from '../contract/errors';
import { contentDifference } from '../domain/difference-says';
import { type Sentence, sentence } from '../contract/words/sentence';
import { isPartOf } from '../domain/compare';
import { ARTICLES } from '../domain/articles';
import type { TargetContent, TargetReading } from '../domain/observation';
import { actionId, showTarget } from '../domain/plan';
import { entryOf, type Snapshot } from '../domain/snapshot';
import { isChanging, type JournalAction } from './events';
import { readItems, readTarget } from './read-targets';
import type { Run, RunContext } from './run';
import type { ActionState, RunState } from './run-state';

/**
 * What is in places that the run's article names but its plan has no action for, because they were empty. An item can
 * have several places (two forms, two views), and only those that had content were planned.
 */
export async function unplanned({ machine }: RunContext, { started }: RunState): Promise<readonly TargetReading[]> {
  const planned = new Set(started.actions.map(({ id }) => id));
  const readings = await readItems(machine.registry, ARTICLES[started.article].items);
  return readings.filter((found) => found.reading.state !== 'absent' && !planned.has(actionId(found)));
}

/**
 * Throws E-CHANGED-SINCE-LOOK unless every item still is what the backup contains. An item that this run has begun to
 * remove may be gone or half gone. One that it never touched may not: then something else changed it, and a fresh look
 * is due. No-ops must still be no-ops. Throws E-UNREADABLE-ITEM if an item cannot be read.
 */
export async function requireUnchanged(context: RunContext, run: Run, snapshot: Snapshot): Promise<void> {
  const { machine } = context;
  const { started, actions } = run.state;
  for (const action of started.actions) {
    const reading = await readTarget(machine.registry, action);
    if (reading.state === 'unreadable') {
      throw new RepairError('E-UNREADABLE-ITEM', reading.at, { win32: reading.win32 });
    }
    const now = reading.state === 'present' ? reading.value : null;
    const detail = difference(action, now, snapshot, actions.get(action.id) ?? 'untouched');
    if (detail !== null) throw new RepairError('E-CHANGED-SINCE-LOOK', showTarget(action, started.machine.bits), { detail });
  }
  for (const found of await unplanned(context, run.state)) {
    if (found.reading.state === 'unreadable')
      throw new RepairError('E-UNREADABLE-ITEM', found.reading.at, { win32: found.reading.win32 });
    throw new RepairError('E-CHANGED-SINCE-LOOK', showTarget(found, started.machine.bits), { detail: sentence('detail.added') });
  }
}

function difference(
  action: JournalAction,
  now: TargetContent | null,
  snapshot: Snapshot,
  progress: ActionState,
): Sentence | null {
  if (!isChanging(action)) return now === null ? null : sentence('detail.added');
  const { content: before, after } = entryOf(snapshot, action.id);
  const allowed = progress === 'done' ? [after] : progress === 'begun' ? [before, after] : [before];
  if (allowed.some((content) => same(now, content))) return null;
  if (progress === 'begun' && now && isHalfRemoved(now, before)) return null;
  if (now === null) return sentence('detail.gone');
  return contentDifference(before, now) ?? sentence('detail.changed');
}

function same(a: TargetContent | null, b: TargetContent | null): boolean {
  if (a === null || b === null) return a === b;
  return contentDifference(a, b) === null;
}

function isHalfRemoved(now: TargetContent, before: TargetContent): boolean {
  return now.kind === 'key' && before.kind === 'key' && isPartOf(before.tree, now.tree);
}
