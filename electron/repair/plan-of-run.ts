import type { Plan, PlanAction } from '../domain/plan';
import { entryOf, type Snapshot } from '../domain/snapshot';
import { isChanging } from './events';
import type { RunState } from './run-state';

/** The plan a run began with, from its journal and its backup: a resumed removal continues with it. */
export function planOfRun({ started }: RunState, snapshot: Snapshot): Plan {
  const actions = started.actions.map((action): PlanAction => {
    const { id, item, target, view } = action;
    if (!isChanging(action)) return { id, item, target, view, act: 'nothing' };
    const { content, after } = entryOf(snapshot, id);
    const place = { id, item, target, view, before: content };
    return after === null ? { ...place, act: 'remove', after } : { ...place, act: 'change', after };
  });
  const { article, service, stopsService, machine } = started;
  return { article, service, stopsService, bits: machine.bits, actions };
}
