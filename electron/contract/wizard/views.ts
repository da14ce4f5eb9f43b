import type { ErrorView } from '../errors';
import type { Sentence } from '../words/sentence';
import type { KitMadeState, KitMakeState, KitResultState } from './kit-views';
import type { VerdictState } from './verdict-views';

/**
 * What the wizard shows, as data. The main process holds one `WizardState`; the renderer draws it and derives
 * everything else. Sentences cross as ids with their parts and become text in the reader's language.
 */
export interface WizardView {
  /** Counts up with every change, so that a late answer never overwrites a newer one. */
  readonly revision: number;
  readonly header: HeaderView;
  readonly rail: readonly RailStep[];
  readonly state: WizardState;
  /** True while an act runs that closing the window would not stop. */
  readonly acting: boolean;
}

export type PlaceId = 'this' | 'practice' | 'offline' | 'remote' | 'kit';

export interface HeaderView {
  readonly place: PlaceId | null;
  /** The server's name, e.g. SERVER01; null before one is chosen. */
  readonly server: string | null;
  readonly scenario: string | null;
  /** The disk or folder of another Windows, as the user named it; null elsewhere. */
  readonly disk: string | null;
  readonly elevated: boolean;
  readonly rights: RightsView;
  readonly version: string;
}

/**
 * The rights for acts at this place: there (or none are needed, or no place is chosen yet); missing, and Windows can be
 * asked for them with `elevate`; asked for and declined, which may be done again; missing with no way to ask from here.
 */
export type RightsView = 'held' | 'can-ask' | 'declined' | 'missing';

/** A repair on a machine takes the first seven; with a server kit: where, kit, cause, kit-fix, result. */
export type StepId = 'where' | 'cause' | 'before' | 'backup' | 'stop' | 'review' | 'result' | 'kit' | 'kit-fix';

export interface RailStep {
  readonly id: StepId;
  readonly state: 'done' | 'current' | 'ahead';
}

export type WizardState =
  | WhereState
  | LookingState
  | VerdictState
  | BeforeState
  | BackupState
  | StopState
  | ReviewState
  | ResultState
  | UndoState
  | KitMakeState
  | KitMadeState
  | KitResultState
  | TroubleState;

/** Page 0: where to act. */
export interface WhereState {
  readonly page: 'where';
  readonly thisComputer: ThisComputerCard;
  /** Not in a browser: a page there must not name files of this computer. */
  readonly diskOffered: boolean;
  readonly scenarios: readonly ScenarioCard[];
  /** Newest first. */
  readonly earlier: readonly EarlierRun[];
  /** An interrupted repair comes before everything else. */
  readonly interrupted: EarlierRun | null;
  readonly ticket: TicketView;
}

export interface ThisComputerCard {
  readonly available: boolean;
  readonly name: string | null;
  /** 'unknown' until a first glance at the registry is done. */
  readonly glance: 'unknown' | 'found' | 'none' | 'unreadable';
}

export interface ScenarioCard {
  readonly id: string;
  readonly title: Sentence;
  /** What the caller says. */
  readonly caller: Sentence;
  /** What to look for on the way. */
  readonly look: Sentence;
  /** True when its state on disk differs from the scenario's start. */
  readonly touched: boolean;
}

export interface TicketView {
  readonly number: string;
  readonly technician: string;
}

export type RunStatus =
  'interrupted' | 'backed-up' | 'removed' | 'partly-removed' | 'undone' | 'nothing-done' | 'damaged' | 'foreign';

export interface EarlierRun {
  readonly id: string;
  readonly place: PlaceId;
  /** The practice server it was made on; null elsewhere. */
  readonly scenario: string | null;
  readonly server: string;
  readonly article: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly status: RunStatus;
  readonly canUndo: boolean;
  readonly canResume: boolean;
  /** True where a restart is still owed, so that "check after restart" makes sense. */
  readonly canCheck: boolean;
  readonly folder: string;
}

export type CheckId = 'registry' | 'service' | 'program' | 'exchange' | 'data-folder' | 'setup-log';

export interface LookingState {
  readonly page: 'looking';
  /** The disk or folder that is being opened; null once it is, and elsewhere. */
  readonly opening: string | null;
  readonly checks: readonly { readonly id: CheckId; readonly state: 'waiting' | 'running' | 'done' | 'unreadable' }[];
}

/** The questions of the page "before anything changes". */
export type QuestionId = 'setup-first' | 'data-copy' | 'password';

export interface GateView {
  /** A `QuestionId` where that question's answer opens it; then the reason is shown with the question. */
  readonly id: string;
  readonly state: 'open' | 'blocked' | 'needs-answer' | 'needs-override';
  readonly reason: Sentence;
}

export interface AnswersView {
  readonly setupTried: 'yes' | 'no' | null;
  readonly dataCopy: 'copied' | 'none' | null;
  readonly dataCopyPlace: string;
  readonly password: 'yes' | 'accept-loss' | null;
  /** The server's name, typed to override the refusal of a healthy KM Server. */
  readonly overrideName: string;
}

export type CopyView =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly phase: 'done'; readonly to: readonly string[]; readonly files: number; readonly bytes: number }
  | { readonly phase: 'failed'; readonly error: ErrorView };

/** Page 2: questions before anything changes. */
export interface BeforeState {
  readonly page: 'before';
  readonly article: string;
  /** Those that make sense for this repair, in order (a shortened ImagePath asks for no copy of the key database). */
  readonly questions: readonly QuestionId[];
  readonly answers: AnswersView;
  readonly gates: readonly GateView[];
  /** Every folder with a key database that was found. */
  readonly dataFolders: readonly { readonly path: string; readonly files: number; readonly bytes: number }[];
  /** Where one can be and nobody could look, each with the reason: as long as there is such a place, "none" is no answer. */
  readonly dataUnread: readonly Sentence[];
  readonly copy: CopyView;
  readonly canContinue: boolean;
}

/** The registry view a path is in; null where this Windows has only one, so that nobody is asked to think about it. */
export type ShownView = '64' | '32' | null;

export interface ItemView {
  readonly id: string;
  /** The registry path as Registry Editor shows it, with the value's name where it is a value. */
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  readonly keys: number;
  readonly values: number;
  readonly bytes: number;
}

export interface WitnessView {
  readonly id:
    | 'win32-api'
    | 'regedit-wmi'
    | 'reg-export'
    | 'practice-export'
    | 'practice-registry'
    | 'hive-file'
    | 'hive-scan'
    | 'network-registry'
    | 'saved-hive';
  readonly state: 'waiting' | 'reading' | 'agrees' | 'disagrees' | 'unavailable';
}

export interface BackupFileView {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Page 3: the backup and its proof. */
export interface BackupState {
  readonly page: 'backup';
  readonly phase: 'ready' | 'running' | 'proven' | 'failed';
  readonly items: readonly ItemView[];
  readonly folder: string;
  /** The run the backup belongs to, once it has begun. */
  readonly run: string | null;
  readonly canChangeFolder: boolean;
  /** 0 to 1. */
  readonly progress: number;
  readonly witnesses: readonly WitnessView[];
  readonly files: readonly BackupFileView[];
  /** What a route could not carry and so was not compared, by name. */
  readonly notCompared: readonly Sentence[];
  readonly error: ErrorView | null;
}

/** Service states by their names in winsvc.h; `service.state.*` says them. */
export type ServiceStateView =
  'stopped' | 'start-pending' | 'stop-pending' | 'running' | 'continue-pending' | 'pause-pending' | 'paused';

export interface ServiceView {
  readonly displayName: string;
  readonly state: ServiceStateView;
  readonly checkPoint: number;
  /** Milliseconds. */
  readonly waitHint: number;
}

/** Page 4: the service. */
export interface StopState {
  readonly page: 'stop';
  readonly phase: 'not-running' | 'running' | 'stopping' | 'stopped' | 'still-stopping' | 'refused' | 'dependents' | 'unreadable';
  readonly service: ServiceView | null;
  readonly elapsedMs: number;
  readonly dependents: readonly { readonly name: string; readonly displayName: string }[];
  readonly error: ErrorView | null;
}

export interface ReviewRow {
  readonly id: string;
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  readonly now: Sentence;
  readonly after: Sentence;
  readonly act: 'remove' | 'change' | 'nothing';
  readonly backedUp: boolean;
  readonly progress: 'waiting' | 'running' | 'done' | 'failed' | 'skipped';
}

/** Page 5: review and remove. */
export interface ReviewState {
  readonly page: 'review';
  readonly phase: 'ready' | 'removing' | 'stopping-after-item';
  readonly rows: readonly ReviewRow[];
  readonly stays: readonly Sentence[];
  /** The name to type. */
  readonly confirmWith: string;
  readonly items: number;
  /** 0 to 1; never goes back. */
  readonly progress: number;
}

/** Page 6: one of the distinct ends. */
export interface ResultState {
  readonly page: 'result';
  readonly outcome: 'removed' | 'partly-removed' | 'nothing-removed' | 'undone' | 'partly-undone' | 'checked';
  /** What the repair did to its items: Q235418 shortens a value and removes nothing. */
  readonly act: 'remove' | 'change';
  readonly items: number;
  readonly itemsDone: number;
  readonly done: readonly Sentence[];
  readonly notDone: readonly Sentence[];
  readonly next: readonly Sentence[];
  readonly folder: string;
  readonly run: string;
  readonly canUndo: boolean;
  readonly error: ErrorView | null;
  readonly lesson: Sentence | null;
}

/** Undo: preview and the act. */
export interface UndoState {
  readonly page: 'undo';
  /** On a disk: the whole hives go back, or the items alone because somebody changed the hives since. Null elsewhere. */
  readonly disk: 'files' | 'items' | null;
  readonly phase: 'preview' | 'running';
  readonly run: string;
  /** What each service that is written gets: where it is, then its program (redacted), account and start type. */
  readonly services: readonly (readonly Sentence[])[];
  readonly rows: readonly UndoRow[];
  readonly items: number;
  readonly progress: number;
}

export interface UndoRow {
  readonly id: string;
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  readonly now: Sentence;
  readonly after: Sentence;
  readonly act: 'restore' | 'nothing';
  /** Keys and values that were added since the backup and will go. */
  readonly addedSince: readonly string[];
  readonly progress: 'waiting' | 'running' | 'done' | 'failed';
}

/** What happened, what state the server is in now, what to do. */
export interface TroubleState {
  readonly page: 'trouble';
  readonly error: ErrorView;
  readonly stateNow: Sentence;
  /** The run that can be undone from here; null where there is none. */
  readonly run: string | null;
  /** What can be done from here, most sensible first. */
  readonly ways: readonly TroubleWay[];
}

/** 'try-again' is said with the verb `proceed`, 'undo' with `previewUndo`, the others with the verb of their name. */
export type TroubleWay = 'try-again' | 'look-again' | 'undo' | 'back' | 'start-over';

/** The answer to "what does this error number mean". */
export interface ExplainView {
  /** 0xC0020002. */
  readonly id: string;
  readonly win32: { readonly code: number; readonly name: string; readonly meaning: Sentence } | null;
  readonly articles: readonly string[];
}
