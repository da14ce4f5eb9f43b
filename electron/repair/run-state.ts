import { type ErrorView, RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import type { FileExchange, FileMark } from '../machines/ports';
import {
  type BackupProven,
  isChanging,
  type JournalEntry,
  type JournalEvent,
  type RunStarted,
  type StopOutcomeKind,
} from './events';
import { isRunStarted } from './run-started';

/** The state of a run, derived from its journal alone. */
export interface RunState {
  readonly started: RunStarted;
  readonly startedAt: string;
  readonly backup: BackupProven | null;
  /** Per changing action: how far removal and undo got. `begun` without an end means that the outcome is unknown. */
  readonly actions: ReadonlyMap<string, ActionState>;
  readonly phase: RunPhase;
  /** The act whose end is missing; set exactly when the phase is 'interrupted'. */
  readonly interruptedAct: 'removing' | 'undoing' | null;
  /** The last act that began, whether it ended or not. */
  readonly lastAct: 'removing' | 'undoing' | null;
  /**
   * Registry files: as kept before the first change (null: not yet), as the run left or was to leave them, and as put
   * back; and the exchange whose end is missing.
   */
  readonly files: {
    readonly kept: readonly FileMark[] | null;
    readonly left: readonly FileMark[];
    readonly putBack: readonly FileMark[];
    readonly exchange: FileExchange | null;
  };
  readonly lastError: ErrorView | null;
  /** Every service that was asked to stop, in that order. */
  readonly services: ReadonlyMap<string, AskedService>;
  /** When the last line was written; ISO 8601, UTC. */
  readonly updatedAt: string;
  /** What the last check found; null if there was none, or a removal or undo has begun since. */
  readonly lastCheck: Pick<Extract<JournalEvent, { kind: 'checked' }>, 'clean' | 'serviceListed'> | null;
}

export type ActionState = 'untouched' | 'begun' | 'done' | 'restored';

/** A service that was asked to stop, according to the journal. */
export interface AskedService {
  /** Its state when it was first asked. */
  readonly before: Extract<JournalEvent, { kind: 'stop-started' }>['state'];
  /** How the last attempt ended; null if the journal does not say. */
  readonly outcome: StopOutcomeKind | null;
}

/** True if this run stopped it, however many attempts that took; false if it was down before, or that is unknown. */
export function wasStopped({ before, outcome }: AskedService): boolean {
  return (
    outcome === 'stopped' ||
    (outcome === 'not-running' && before !== 'stopped' && before !== 'not-known' && before !== 'unreadable')
  );
}

export type RunPhase =
  /** Folder made, nothing backed up, nothing changed. */
  | 'started'
  /** A proven backup exists, nothing changed. */
  | 'backed-up'
  /** The end of an act is missing: the process was killed or the machine went down. */
  | 'interrupted'
  | 'partly-removed'
  | 'removed'
  | 'undone';

/** Folds a journal into its state. Throws E-RUN-DAMAGED for a journal without a beginning or of another version. */
export function runStateOf(entries: readonly JournalEntry[], folder: string): RunState {
  const [first] = entries;
  if (!first || !isRunStarted(first.event))
    throw new RepairError('E-RUN-DAMAGED', folder, { detail: sentence('detail.no-beginning') });
  const started = first.event;
  const actions = new Map(started.actions.filter(isChanging).map((action): [string, ActionState] => [action.id, 'untouched']));
  let backup: BackupProven | null = null;
  let act: 'removing' | 'undoing' | null = null;
  let lastAct: 'removing' | 'undoing' | null = null;
  let files: RunState['files'] = { kept: null, left: [], putBack: [], exchange: null };
  let lastError: ErrorView | null = null;
  const services = new Map<string, AskedService>();
  let lastCheck: RunState['lastCheck'] = null;
  let undone = false;

  for (const { event } of entries.slice(1)) {
    switch (event.kind) {
      case 'backup-proven':
        backup = event;
        break;
      case 'files-kept':
        files = { ...files, kept: event.files };
        break;
      case 'files-planned': {
        const exchange = { before: event.before, after: event.after };
        // Files kept before a later exchange of the same removal are not the originals, so undo does not put them back.
        const kept = [...actions.values()].includes('done') ? [] : event.before;
        files = act === 'removing' ? { ...files, kept, left: event.after, exchange } : { ...files, exchange };
        break;
      }
      case 'files-left':
        files = { ...files, left: act === 'removing' ? event.files : files.left, exchange: null };
        break;
      case 'files-unchanged':
        files = { ...files, left: act === 'removing' ? [] : files.left, exchange: null };
        if (act !== 'removing') break;
        for (const [id, action] of actions) if (action === 'begun') actions.set(id, 'untouched');
        break;
      case 'files-put-back':
        files = { ...files, putBack: event.files };
        break;
      case 'remove-started':
        act = lastAct = 'removing';
        undone = false;
        lastCheck = null;
        lastError = null;
        break;
      case 'undo-started':
        act = lastAct = 'undoing';
        lastCheck = null;
        lastError = null;
        break;
      case 'action-started':
      case 'undo-action-started':
        actions.set(event.id, 'begun');
        break;
      case 'action-done':
        actions.set(event.id, 'done');
        break;
      case 'undo-action-done':
        actions.set(event.id, 'restored');
        break;
      case 'action-failed':
      case 'backup-failed':
        lastError = event.error;
        break;
      case 'remove-ended':
        act = null;
        lastError = event.error ?? null;
        break;
      case 'undo-ended':
        act = null;
        undone = event.outcome === 'undone';
        lastError = event.error ?? null;
        break;
      case 'checked':
        lastCheck = { clean: event.clean, serviceListed: event.serviceListed };
        break;
      case 'stop-started':
        services.set(event.service, { before: services.get(event.service)?.before ?? event.state, outcome: null });
        break;
      case 'stop-ended': {
        const before = services.get(event.service)?.before ?? 'unreadable';
        services.set(event.service, { before, outcome: event.outcome });
        break;
      }
      case 'run-started':
      case 'run-accepted':
      case 'backup-started':
        break;
      default:
        // An event of a later version may be an act unknown to this one.
        throw new RepairError('E-RUN-DAMAGED', folder, {
          detail: sentence('detail.unknown-event', { kind: (event as JournalEvent).kind }),
        });
    }
  }
  return {
    started,
    startedAt: first.at,
    backup,
    actions,
    phase: phaseOf(),
    interruptedAct: act,
    lastAct,
    files,
    lastError,
    services,
    updatedAt: (entries.at(-1) ?? first).at,
    lastCheck,
  };

  function phaseOf(): RunPhase {
    if (act !== null) return 'interrupted';
    if (undone) return 'undone';
    const states = [...actions.values()];
    if (states.length > 0 && states.every((state) => state === 'done')) return 'removed';
    if (states.some((state) => state === 'done' || state === 'begun')) return 'partly-removed';
    return backup ? 'backed-up' : 'started';
  }
}

/**
 * Whether undo has something to do: there is a proven backup, and something was or may have been changed, or an undo
 * has no end.
 */
export function canUndo(state: RunState): boolean {
  const changed = [...state.actions.values()].some((action) => action === 'begun' || action === 'done');
  return state.backup !== null && (changed || state.interruptedAct === 'undoing');
}

/**
 * Whether removal can begin or continue from the journal alone: there is a proven backup, no undo in between, and items
 * are left or, if the last item was done and only the end is missing, that end.
 */
export function canResume(state: RunState): boolean {
  const left = state.phase === 'backed-up' || state.phase === 'partly-removed' || state.interruptedAct === 'removing';
  return state.backup !== null && left && state.lastAct !== 'undoing';
}
