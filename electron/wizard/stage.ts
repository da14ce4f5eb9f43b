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
 * Where the wizard is, and everything that is known there. A stage carries what it needs; what it does not carry is not
 * known there, so that nothing of one repair can appear in the next. `view/` defines what each stage shows, `turn.ts`
 * what may follow it.
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
  /** The state of the server that was just left; null if there is none. */
  readonly left: ServerNowView | null;
}

/** The practice servers. */
export interface PracticeStage {
  readonly at: 'practice';
  readonly groups: readonly ScenarioGroup[];
}

/** The choice of a server on the network and, while it connects, the progress. Never contains the password. */
export interface ServerStage {
  readonly at: 'server';
  /** The practice server whose network page is shown; null for real servers. */
  readonly practice: ScenarioId | null;
  /** The earlier repair that the logon is for; null if it is for a look. */
  readonly then: AfterLogon | null;
  readonly form: ServerForm;
  readonly known: readonly KnownServerView[];
  readonly steps: ReadonlyMap<ConnectStepId, Omit<ConnectStepView, 'id'>>;
  readonly connecting: boolean;
  readonly error: ErrorView | null;
}

/** An act on an earlier repair, and the server it was made on, by the name and id that this server reported. */
export interface AfterLogon {
  readonly verb: 'previewUndo' | 'resume' | 'check';
  readonly run: string;
  readonly server: Pick<SystemFacts, 'name' | 'id'>;
}

export interface LookingStage {
  readonly at: 'looking';
  /** Null while it is being opened. */
  readonly place: Place | null;
  /** The name of the disk that is being opened; null for other machines. */
  readonly opening: string | null;
  /** Which checks have been read, and which could not be. */
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
  /** On a disk: what only a disk shows; null for other machines. */
  readonly disk: DiskView | null;
  /** The last interrupted repair of this machine; null if there is none. */
  readonly interrupted: EarlierRun | null;
}

/** What the user said, kept from look to look. */
export interface Wishes {
  readonly held: HeldEvidence;
  /** On a disk: the repair includes the other control sets that have the key. */
  readonly includeSets: boolean;
  /** The folder for runs, if the user chose another. */
  readonly runsRoot: string | null;
  /** Answers are kept when the user leaves the page of questions, and when the machine is looked at again. */
  readonly answers: GateAnswers;
  /** The copies that were made of its key databases. */
  readonly copies: readonly DataCopy[];
}

export interface VerdictStage {
  readonly at: 'verdict';
  readonly look: Look;
}

/** A repair decided from a look, with the answers to its questions. */
export interface Intent {
  readonly look: Look;
  readonly plan: Plan;
  readonly answers: GateAnswers;
  readonly copy: CopyView;
  readonly copies: readonly DataCopy[];
  /** The state of the server after a run of this repair that was left; null if none was begun. */
  readonly left: ServerNowView | null;
}

export interface BeforeStage {
  readonly at: 'before';
  readonly intent: Intent;
}

/** Making the backup; once it is proven, the stage carries its run. */
export type BackupStageOf =
  | { readonly at: 'backup'; readonly intent: Intent; readonly folder: string; readonly backup: BackupPhase }
  | { readonly at: 'backup'; readonly repair: Repair; readonly backup: { readonly phase: 'proven' } };

export type BackupPhase =
  | { readonly phase: 'ready' }
  | { readonly phase: 'running'; readonly stage: BackupStage }
  | { readonly phase: 'failed'; readonly error: ErrorView | null };

/** A run whose backup is proven, and what it is based on. */
export interface Repair {
  readonly opened: OpenRun;
  readonly plan: Plan;
  readonly manifest: BackupFile;
  /** Null if the run was begun earlier and is resumed: its questions were answered then. */
  readonly intent: Intent | null;
}

export interface StopStage {
  readonly at: 'stop';
  readonly repair: Repair;
  readonly phase: 'not-running' | 'running' | 'stopping' | 'stopped' | 'still-stopping' | 'refused' | 'dependents' | 'unreadable';
  /** As last reported by the SCM; null if it does not know the service. */
  readonly service: ServiceStatus | null;
  readonly elapsedMs: number;
  readonly dependents: readonly Pick<DependentService, 'name' | 'displayName'>[];
  readonly error: ErrorView | null;
}

export interface ReviewStage {
  readonly at: 'review';
  readonly repair: Repair;
  /** Each item as read when the page was reached. */
  readonly readings: ReadonlyMap<string, Reading<TargetContent>>;
  /**
   * Null before the removal; then the progress of each item, and whether the removal is to end after the current one.
   */
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
  /** Null before the undo; then the progress of each item. */
  readonly progress: ReadonlyMap<string, 'running' | 'done' | 'failed'> | null;
  /** Where Back leads. */
  readonly from: Stage;
}

export interface TroubleStage {
  readonly at: 'trouble';
  readonly error: ErrorView;
  /** The page on which it happened. */
  readonly from: Stage;
  /** The machine concerned; null if none was open yet. */
  readonly place: Place | null;
  /** What was tried there; "Try again" repeats it. */
  readonly tried: { readonly verb: ActVerb; readonly payload: unknown };
  readonly ways: readonly TroubleWay[];
}
