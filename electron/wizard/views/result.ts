import type { ErrorView } from '../../contract/errors';
import type { ResultState } from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { placesIn } from '../../domain/plan';
import type { CheckResult } from '../../repair/check';
import { diskNext, filesSay } from '../../report/files-say';
import { isChanging } from '../../repair/events';
import type { Run } from '../../repair/run';
import { stateNow as stateOfServer } from '../../report/account';
import { canUndo, type RunState } from '../../repair/run-state';
import type { StopOutcome } from '../../repair/stop-service';

/** What the end of an act hands to the result page. */
interface Ending {
  readonly run: Run;
  readonly stop: StopOutcome | null;
  readonly error: ErrorView | null;
  readonly lesson: Sentence | null;
}

/** After a removal, whole or not. */
export function removalResult({ run, stop, error, lesson }: Ending): ResultState {
  const { state } = run;
  const { started, actions } = state;
  const placeOf = placesIn(started.actions);
  const changing = started.actions.filter(isChanging);
  const done = changing.filter((action) => actions.get(action.id) === 'done');
  const left = changing.filter((action) => actions.get(action.id) !== 'done');
  return {
    ...base(run, error, lesson),
    outcome: left.length === 0 ? 'removed' : done.length === 0 ? 'nothing-removed' : 'partly-removed',
    items: changing.length,
    itemsDone: done.length,
    done: [
      ...(state.backup ? [sentence('acts.done.backup', { folder: state.backup.folder })] : []),
      ...filesSay(state),
      ...stopLine(stop, started.service),
      ...done.map((action) =>
        sentence(action.act === 'change' ? 'acts.done.changed' : 'acts.done.removed', { path: placeOf(action) }),
      ),
      ...started.actions
        .filter((action) => !isChanging(action))
        .map((action) => sentence('acts.done.nothing', { path: placeOf(action) })),
    ],
    notDone: left.map((action) => sentence('acts.not-done.removed', { path: placeOf(action) })),
    next: left.length === 0 ? afterRemoval(run.state) : [sentence('acts.next.undo-or-resume')],
  };
}

/** After an undo, whole or not. */
export function undoResult({ run, error, lesson }: Ending): ResultState {
  const { started, actions } = run.state;
  const placeOf = placesIn(started.actions);
  const changing = started.actions.filter(isChanging);
  const done = changing.filter((action) => actions.get(action.id) === 'restored');
  const left = changing.filter((action) => actions.get(action.id) !== 'restored');
  return {
    ...base(run, error, lesson),
    outcome: left.length === 0 ? 'undone' : 'partly-undone',
    items: changing.length,
    itemsDone: done.length,
    done: [...filesSay(run.state), ...done.map((action) => sentence('acts.done.restored', { path: placeOf(action) }))],
    notDone: [
      ...left.map((action) => sentence('acts.not-done.restored', { path: placeOf(action) })),
      ...(started.stopsService ? [sentence('acts.not-done.service-started')] : []),
    ],
    next: [left.length === 0 ? sentence('acts.next.none') : sentence('acts.next.undo-again')],
  };
}

/** After "check after restart". */
export function checkResult({ run, lesson }: Ending, { items, clean, serviceListed }: CheckResult): ResultState {
  const { started } = run.state;
  const placeOf = placesIn(started.actions);
  const held = items.filter(({ error }) => error === null);
  const broken = items.filter(({ error }) => error !== null);
  return {
    ...base(run, broken[0]?.error ?? null, lesson),
    outcome: 'checked',
    items: items.length,
    itemsDone: held.length,
    done: held.map(({ action }) => sentence('acts.done.checked', { path: placeOf(action) })),
    notDone: broken.map(({ action }) => sentence('acts.not-done.checked', { path: placeOf(action) })),
    next: [
      ...(serviceListed === true ? [sentence('acts.next.restart-now', { server: started.machine.name })] : []),
      clean ? sentence('acts.next.service-pack') : sentence('acts.next.look-again'),
    ],
  };
}

function base(
  run: Run,
  error: ErrorView | null,
  lesson: Sentence | null,
): Pick<ResultState, 'page' | 'act' | 'folder' | 'run' | 'canUndo' | 'error' | 'lesson'> {
  const changes = run.state.started.actions.some((action) => action.act === 'change');
  return {
    page: 'result',
    act: changes ? 'change' : 'remove',
    folder: run.folder,
    run: run.id,
    canUndo: canUndo(run.state),
    error,
    lesson,
  };
}

function stopLine(stop: StopOutcome | null, service: string): readonly Sentence[] {
  if (stop === null) return [];
  return [stop.kind === 'stopped' ? sentence('acts.done.stopped', { service }) : sentence('acts.done.not-running', { service })];
}

function afterRemoval(state: RunState): readonly Sentence[] {
  const { name: server, place } = state.started.machine;
  const start = place === 'offline' ? diskNext(state) : [sentence('acts.next.restart', { server })];
  return [...start, sentence('acts.next.service-pack'), sentence('acts.next.setup-again')];
}

/** Where the server stands now, for a trouble page. */
export function stateNow(run: Run | null, server: string): Sentence {
  return run === null ? sentence('acts.now.unchanged', { server }) : stateOfServer(run.state);
}
