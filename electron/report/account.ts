import { type Sentence, sentence } from '../contract/words/sentence';
import { placesIn } from '../domain/plan';
import { isChanging } from '../repair/events';
import type { RunState } from '../repair/run-state';
import { diskNext, filesSay } from './files-say';
import type { Report, ReportAct } from './model';

/** What a repair did and did not do, where the server stands, and what comes next. */
export function accountOf(state: RunState, acts: readonly ReportAct[]): Pick<Report, 'done' | 'notDone' | 'stateNow' | 'next'> {
  const { started, backup } = state;
  const placeOf = placesIn(started.actions);
  const undone = state.phase === 'undone' || state.lastAct === 'undoing';
  return {
    done: [
      ...(backup ? [sentence('acts.done.backup', { folder: backup.folder })] : []),
      ...filesSay(state),
      ...stopSays(state, acts),
      ...started.actions.flatMap((action) => {
        const path = placeOf(action);
        if (!isChanging(action)) return sentence('acts.done.nothing', { path });
        const how = state.actions.get(action.id);
        if (how === 'restored') return sentence('acts.done.restored', { path });
        if (how !== 'done') return [];
        return sentence(action.act === 'change' ? 'acts.done.changed' : 'acts.done.removed', { path });
      }),
    ],
    notDone: [
      ...started.actions.filter(isChanging).flatMap((action) => {
        const path = placeOf(action);
        const how = state.actions.get(action.id);
        if (undone) return how === 'restored' || how === 'untouched' ? [] : sentence('acts.not-done.restored', { path });
        if (how === 'begun') return sentence('report.not-done.unclear', { path });
        return how === 'untouched' ? sentence('acts.not-done.removed', { path }) : [];
      }),
      ...(state.phase === 'undone' && wasStopped(acts) ? [sentence('acts.not-done.service-started')] : []),
    ],
    stateNow: [stateNow(state), ...checkedSays(acts)],
    next: nextOf(state, acts),
  };
}

function stopSays({ started }: RunState, acts: readonly ReportAct[]): readonly Sentence[] {
  const { service } = started;
  const stop = acts.findLast((act) => act.kind === 'stop' && act.endedAt !== null)?.stop ?? null;
  if (stop === null) return [];
  if (stop === 'stopped') return [sentence('acts.done.stopped', { service })];
  return stop === 'not-running' || stop === 'not-known' ? [sentence('acts.done.not-running', { service })] : [];
}

const wasStopped = (acts: readonly ReportAct[]): boolean => acts.some(({ stop }) => stop === 'stopped');

/** Where the server stands after a run, as its journal tells it. */
export function stateNow({ started, phase, actions, backup }: RunState): Sentence {
  const server = started.machine.name;
  if (phase === 'undone') return sentence('acts.now.undone', { server });
  if (phase === 'removed') return sentence('acts.now.removed', { server });
  const touched = [...actions.values()].filter((action) => action === 'done' || action === 'begun').length;
  if (touched > 0) return sentence('acts.now.partly', { n: touched, server });
  return backup ? sentence('acts.now.backed-up', { server }) : sentence('acts.now.unchanged', { server });
}

/** The last check, unless something was done since. */
function checkedSays(acts: readonly ReportAct[]): readonly Sentence[] {
  const last = acts.at(-1);
  return last?.kind === 'check' ? [last.ended] : [];
}

function nextOf(state: RunState, acts: readonly ReportAct[]): readonly Sentence[] {
  switch (state.phase) {
    case 'started':
    case 'backed-up':
      return [sentence('report.next.begin-again')];
    case 'interrupted':
      return [sentence('report.next.interrupted')];
    case 'partly-removed':
      return [sentence(state.lastAct === 'undoing' ? 'acts.next.undo-again' : 'acts.next.undo-or-resume')];
    case 'undone':
      return [sentence('acts.next.none')];
    case 'removed':
      return afterRepair(state, acts);
  }
}

/** A changed value is in force at once; only a removed service stays listed until the restart. */
function afterRepair(state: RunState, acts: readonly ReportAct[]): readonly Sentence[] {
  const { started } = state;
  if (!started.actions.some(({ act }) => act === 'remove')) return [sentence('report.next.service-pack')];
  const end = [sentence('acts.next.service-pack'), sentence('acts.next.setup-again')];
  const { place, name: server } = started.machine;
  if (place === 'offline') return [...diskNext(state), ...end];
  const checked = acts.at(-1)?.kind === 'check' ? acts.at(-1) : undefined;
  const gone = checked?.ended.id === 'report.check.clean.gone';
  if (checked?.result === 'failed') return [sentence('acts.next.look-again')];
  return gone
    ? [sentence('report.next.service-pack'), sentence('acts.next.setup-again')]
    : [sentence('acts.next.restart', { server }), sentence('report.next.check'), ...end];
}
