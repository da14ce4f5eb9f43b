import type { ResultState } from '../contract/wizard/views';
import { type Sentence, sentence } from '../contract/words/sentence';
import { overriddenGates } from '../domain/gates';
import { type PlanAction, showTarget } from '../domain/plan';
import type { CheckedItem } from '../repair/check';
import { bytesOf, copiesOf, type DataCopy } from '../repair/data-copies';
import { type ChangingJournalAction, isChanging, type RunStarted } from '../repair/events';
import { lookOf } from '../repair/run-look';
import type { RunState } from '../repair/run-state';
import { filesSay } from './files-say';
import { type KnownSince, nextOf } from './next';
import { serverParts, stoppedServices } from './server-now';

/**
 * The one account of a run's result. Page, command line, ticket, report and export present it and decide nothing. It is
 * made from the journal, so that whoever asks later gets the same answer.
 */
export interface Account {
  readonly outcome: ResultState['outcome'];
  /** What the article does to its items: Q235418 shortens a value and removes nothing. */
  readonly act: 'remove' | 'change';
  readonly items: number;
  /** How many are done and proven; an item that only began does not count. */
  readonly itemsDone: number;
  /** Set if somebody typed the server's name to proceed against the advice. */
  readonly override: Override | null;
  readonly done: readonly Sentence[];
  readonly notDone: readonly Sentence[];
  /** The state of the server now, as far as the journal knows; shown as one line. */
  readonly stateNow: readonly Sentence[];
  readonly next: readonly Sentence[];
}

export interface Override {
  /** "Removed against the advice", in words that fit how far it got. */
  readonly title: Sentence;
  readonly reasons: readonly Sentence[];
}

/** What an account takes into account in addition to the journal. */
export interface Told extends KnownSince {
  /** What a check has just found, item by item. */
  readonly checked?: readonly CheckedItem[];
}

export function accountOf({ state }: { readonly state: RunState }, told: Told = {}): Account {
  const { checked } = told;
  const changing = state.started.actions.filter(isChanging);
  const how = checked
    ? checkedAccount(state, checked)
    : state.lastAct === 'undoing'
      ? undoAccount(state, changing)
      : repairAccount(state, changing);
  return {
    act: actOf(state.started),
    items: changing.length,
    override: overrideOf(state),
    stateNow: [...serverParts(state), ...lastCheckSays(state)],
    next: nextOf(state, told),
    ...how,
  };
}

/** How far a run got, in a few words: "1 of 3 removed". */
export function gotOf({ outcome, act, items, itemsDone }: Pick<Account, 'outcome' | 'act' | 'items' | 'itemsDone'>): Sentence {
  const how = outcome === 'undone' || outcome === 'partly-undone' ? 'restored' : act === 'remove' ? 'removed' : 'changed';
  return sentence(`acts.got.${how}`, { done: itemsDone, all: items });
}

/** Names a place in a list as Registry Editor of the repaired Windows shows it. */
function placesOf({ started }: RunState): (action: Pick<PlanAction, 'target' | 'view'>) => string {
  return (action) => showTarget(action, started.machine.bits);
}

type How = Pick<Account, 'outcome' | 'itemsDone' | 'done' | 'notDone'> & Partial<Pick<Account, 'items'>>;

/** After a removal, complete or not, or before one. */
function repairAccount(state: RunState, changing: readonly ChangingJournalAction[]): How {
  const { started, actions } = state;
  const placeOf = placesOf(state);
  const done = changing.filter(({ id }) => actions.get(id) === 'done');
  const left = changing.filter(({ id }) => actions.get(id) !== 'done');
  // An item that began and has no end may be gone, so "nothing" applies only if none began.
  const untouched = done.length === 0 && left.every(({ id }) => actions.get(id) !== 'begun');
  return {
    outcome: left.length === 0 ? 'removed' : untouched ? 'nothing-removed' : 'partly-removed',
    itemsDone: done.length,
    done: [
      ...before(state),
      ...done.map((action) =>
        sentence(action.act === 'change' ? 'acts.done.changed' : 'acts.done.removed', { path: placeOf(action) }),
      ),
      ...started.actions
        .filter((action) => !isChanging(action))
        .map((action) => sentence('acts.done.nothing', { path: placeOf(action) })),
    ],
    notDone: left.map((action) => {
      const path = placeOf(action);
      return actions.get(action.id) === 'begun'
        ? sentence('report.not-done.unclear', { path })
        : sentence('acts.not-done.removed', { path });
    }),
  };
}

/** After an undo, complete or not. Items that the removal never touched had nothing to restore. */
function undoAccount(state: RunState, changing: readonly ChangingJournalAction[]): How {
  const { actions, phase } = state;
  const placeOf = placesOf(state);
  const done = changing.filter(({ id }) => actions.get(id) === 'restored');
  const left = phase === 'undone' ? [] : changing.filter(({ id }) => actions.get(id) === 'done' || actions.get(id) === 'begun');
  return {
    outcome: phase === 'undone' ? 'undone' : 'partly-undone',
    itemsDone: done.length,
    done: [...before(state), ...done.map((action) => sentence('acts.done.restored', { path: placeOf(action) }))],
    notDone: [...left.map((action) => sentence('acts.not-done.restored', { path: placeOf(action) })), ...notStarted(state)],
  };
}

/** After "check after restart". */
function checkedAccount(state: RunState, checked: readonly CheckedItem[]): How {
  const placeOf = placesOf(state);
  const held = checked.filter(({ error }) => error === null);
  const broken = checked.filter(({ error }) => error !== null);
  return {
    outcome: 'checked',
    items: checked.length,
    itemsDone: held.length,
    done: held.map(({ action }) => sentence('acts.done.checked', { path: placeOf(action) })),
    notDone: broken.map(({ action }) => sentence('acts.not-done.checked', { path: placeOf(action) })),
  };
}

/** What was done before the first item: key databases copied, backup, files kept, services stopped. */
function before(state: RunState): readonly Sentence[] {
  const { backup, services, started } = state;
  const stopped = new Set(stoppedServices(state));
  const asked = services.get(started.service)?.outcome;
  const wasDown = !stopped.has(started.service) && (asked === 'not-running' || asked === 'not-known');
  return [
    ...copiesOf(started).map(copiedSays),
    ...(backup ? [sentence('acts.done.backup', { folder: backup.folder })] : []),
    ...filesSay(state),
    ...[...stopped].map((service) => sentence('acts.done.stopped', { service })),
    ...(wasDown ? [sentence('acts.done.not-running', { service: started.service })] : []),
  ];
}

function copiedSays({ from, to, files }: DataCopy): Sentence {
  return sentence('acts.done.copied', { from, to, n: files.length, bytes: bytesOf(files) });
}

function notStarted(state: RunState): readonly Sentence[] {
  return stoppedServices(state).map((service) =>
    service === state.started.service
      ? sentence('acts.not-done.service-started', { service })
      : sentence('acts.not-done.other-started', { service }),
  );
}

/** The last check, unless something has been done since. */
function lastCheckSays({ lastCheck }: RunState): readonly Sentence[] {
  if (lastCheck === null) return [];
  const listed = lastCheck.serviceListed === null ? 'unknown' : lastCheck.serviceListed ? 'listed' : 'gone';
  return [sentence(`report.check.${lastCheck.clean ? 'clean' : 'not-clean'}.${listed}`)];
}

export function actOf({ actions }: Pick<RunStarted, 'actions'>): Account['act'] {
  return actions.some(({ act }) => act === 'change') ? 'change' : 'remove';
}

/** Whether a run went against the advice, in words that fit how far it got. */
export function overrideOf({ started, actions }: Pick<RunState, 'started' | 'actions'>): Override | null {
  const overridden = overriddenGates(lookOf(started)?.gates ?? []);
  if (overridden.length === 0) return null;
  const isDone = [...actions.values()].some((how) => how === 'done');
  const how = isDone ? (actOf(started) === 'change' ? 'changed' : 'removed') : 'begun';
  return { title: sentence(`acts.override.${how}`), reasons: distinct(overridden.map(({ reason }) => reason)) };
}

/** One typed name can override two rules for the same reason, which is then given once. */
function distinct(reasons: readonly Sentence[]): readonly Sentence[] {
  return reasons.filter(({ id }, i) => reasons.findIndex((other) => other.id === id) === i);
}
