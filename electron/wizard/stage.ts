import type { ErrorView } from '../contract/errors';
import type {
  CheckId,
  ConnectStepId,
  ConnectStepView,
  CopyView,
  DiskView,
  EarlierRun,
  KnownServerView,
  ReviewRow,
  ScenarioGroup,
  ServerForm,
  ServerNowView,
  ThisComputerCard,
  TroubleWay,
  UndoState,
} from '../contract/wizard/views';
import type { ActVerb } from '../contract/wizard/verb-list';
import type { Diagnosis } from '../domain/diagnosis';
import type { GateAnswers } from '../domain/gates';
import type { Observation, TargetContent } from '../domain/observation';
import type { Plan } from '../domain/plan';
import type { Reading } from '../domain/reading';
import type { DependentService, ServiceStatus } from '../domain/service';
import type { SystemFacts } from '../domain/system';
import type { ScenarioId } from '../machines/practice';
import type { Place } from '../places/place';
import type { BackupStage } from '../repair/backup';
import type { DataCopy } from '../repair/data-copies';
import type { BackupFile } from '../repair/events';
import type { HeldEvidence } from '../repair/gather';
import type { UndoItem } from '../repair/undo';
import type { Account } from '../report/account';
import type { OpenRun } from './open-run';
import type { KitMadeStage, KitMakeStage, KitResultStage, KitVerdictStage } from './stage-kit';

/**
 * Where the wizard is, and all that is known there. What a stage needs it carries; what it does not carry is not known
 * there, so that nothing of one repair can be met in the next. `view/` says each stage, `turn.ts` says what may follow it.
 */
export type Stage =
  | WhereStage
  | PracticeStage
  | ServerStage
  | LookingStage
  | VerdictStage
  | BeforeStage
  | BackupStageOf
  | StopStage
  | ReviewStage
  | ResultStage
  | UndoStage
  | TroubleStage
  | KitMakeStage
  | KitMadeStage
  | KitVerdictStage
  | KitResultStage;

export type StageName = Stage['at'];
export type StageAt<Name extends StageName> = Extract<Stage, { readonly at: Name }>;

export interface WhereStage {
  readonly at: 'where';
  readonly thisComputer: ThisComputerCard;
  readonly diskOffered: boolean;
  readonly serverOffered: boolean;
  readonly earlier: readonly EarlierRun[];
  /** In what state the server is that was just left; null where none was. */
  readonly left: ServerNowView | null;
}

/** The practice servers. */
export interface PracticeStage {
  readonly at: 'practice';
  readonly groups: readonly ScenarioGroup[];
}

/** Which server on the network; while it connects, how far that is. The password is never here. */
export interface ServerStage {
  readonly at: 'server';
  /** The practice server whose network face is shown; null for real servers. */
  readonly practice: ScenarioId | null;
  /** The earlier repair that logging on is for; null where it is for looking. */
  readonly then: AfterLogon | null;
  readonly form: ServerForm;
  readonly known: readonly KnownServerView[];
  readonly steps: ReadonlyMap<ConnectStepId, Omit<ConnectStepView, 'id'>>;
  readonly connecting: boolean;
  readonly error: ErrorView | null;
}

/** An act on an earlier repair, and the server it was made on, by what that server says it is. */
export interface AfterLogon {
  readonly verb: 'previewUndo' | 'resume' | 'check';
  readonly run: string;
  readonly server: Pick<SystemFacts, 'name' | 'id'>;
}

export interface LookingStage {
  readonly at: 'looking';
  /** Null while it is being opened. */
  readonly place: Place | null;
  /** The disk that is being opened, by name; null elsewhere. */
  readonly opening: string | null;
  /** Which checks are read, and which could not be. */
  readonly read: ReadonlyMap<CheckId, 'done' | 'unreadable'>;
  /** Where Back leads. */
  readonly from: Stage;
}

/** One look at a machine: what was found, and what the user said for it. */
export interface Look {
  readonly place: Place;
  readonly wishes: Wishes;
  readonly observation: Observation;
  readonly diagnosis: Diagnosis;
  /** On a disk: what only a disk shows. */
  readonly disk: DiskView | null;
  /** The repair of this machine that was cut short last; null where none was. */
  readonly interrupted: EarlierRun | null;
}

/** What the user said that is kept from look to look. */
export interface Wishes {
  readonly held: HeldEvidence;
  /** On a disk: the repair takes the other control sets that carry the key as well. */
  readonly includeSets: boolean;
  /** The folder runs go to, if the user chose another. */
  readonly runsRoot: string | null;
  /** Answers are kept when the page of questions is left, and where the machine is looked at again. */
  readonly answers: GateAnswers;
  /** The copies that were made of its key databases. */
  readonly copies: readonly DataCopy[];
}

export interface VerdictStage {
  readonly at: 'verdict';
  readonly look: Look;
}

/** A repair that is decided from a look, and what its questions were answered with. */
export interface Intent {
  readonly look: Look;
  readonly plan: Plan;
  readonly answers: GateAnswers;
  readonly copy: CopyView;
  readonly copies: readonly DataCopy[];
  /** What a run of this repair that was left has come to; null where none was begun. */
  readonly left: ServerNowView | null;
}

export interface BeforeStage {
  readonly at: 'before';
  readonly intent: Intent;
}

/** Making the backup; once it is proven the stage carries the run it belongs to. */
export type BackupStageOf =
  | { readonly at: 'backup'; readonly intent: Intent; readonly folder: string; readonly backup: BackupPhase }
  | { readonly at: 'backup'; readonly repair: Repair; readonly backup: { readonly phase: 'proven' } };

export type BackupPhase =
  | { readonly phase: 'ready' }
  | { readonly phase: 'running'; readonly stage: BackupStage }
  | { readonly phase: 'failed'; readonly error: ErrorView | null };

/** A run whose backup is proven, and what it goes by. */
export interface Repair {
  readonly opened: OpenRun;
  readonly plan: Plan;
  readonly manifest: BackupFile;
  /** Null where the run was begun before and is resumed: its questions were answered then. */
  readonly intent: Intent | null;
}

export interface StopStage {
  readonly at: 'stop';
  readonly repair: Repair;
  readonly phase: 'not-running' | 'running' | 'stopping' | 'stopped' | 'still-stopping' | 'refused' | 'dependents' | 'unreadable';
  /** As the SCM told last; null where it does not know the service. */
  readonly service: ServiceStatus | null;
  readonly elapsedMs: number;
  readonly dependents: readonly Pick<DependentService, 'name' | 'displayName'>[];
  readonly error: ErrorView | null;
}

export interface ReviewStage {
  readonly at: 'review';
  readonly repair: Repair;
  /** Each item as it was read when the page was reached. */
  readonly readings: ReadonlyMap<string, Reading<TargetContent>>;
  /** Null before the removal; then how far each item is, and whether it is to end after the one at work. */
  readonly removal: { readonly progress: ReadonlyMap<string, ReviewRow['progress']>; readonly ending: boolean } | null;
}

export interface ResultStage {
  readonly at: 'result';
  readonly opened: OpenRun;
  readonly account: Account;
  readonly error: ErrorView | null;
}

export interface UndoStage {
  readonly at: 'undo';
  readonly opened: OpenRun;
  readonly items: readonly UndoItem[];
  readonly way: UndoState['disk'];
  /** Null before the undo; then how far each item is. */
  readonly progress: ReadonlyMap<string, 'running' | 'done' | 'failed'> | null;
  /** Where Back leads. */
  readonly from: Stage;
}

export interface TroubleStage {
  readonly at: 'trouble';
  readonly error: ErrorView;
  /** The page on which it happened. */
  readonly from: Stage;
  /** The machine it happened at; null where none was opened yet. */
  readonly place: Place | null;
  /** What was tried there; "Try again" tries it again. */
  readonly tried: { readonly verb: ActVerb; readonly payload: unknown };
  readonly ways: readonly TroubleWay[];
}
