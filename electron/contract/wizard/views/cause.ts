import type { DecidingAnswer, DecidingQuestion } from '../../../domain/diagnosis/deciding';
import type { FindingStatus, RecommendedAction, VerdictKind } from '../../../domain/diagnosis/finding';
import type { Sentence } from '../../words/sentence';
import type { BlockerView } from './blockers';
import type { FolderDialogs } from './dialogs';
import type { ConnectionView } from './server';

export type CheckId = 'registry' | 'service' | 'program' | 'exchange' | 'data-folder' | 'setup-log';

export interface LookingState {
  readonly page: 'looking';
  /** The disk or folder that is being opened; null once it is open, and at every other place. */
  readonly opening: string | null;
  readonly checks: readonly { readonly id: CheckId; readonly state: 'waiting' | 'running' | 'done' | 'unreadable' }[];
}

/** The error, what else its message says, and the log: from the user, or else from the machine's own log. */
export interface HeldView {
  readonly errorId: string | null;
  readonly signs: readonly Sentence[];
  readonly logName: string | null;
  /** The answers to questions that decide, each with the question as it was asked. */
  readonly answers: readonly AnsweredView[];
}

export interface AnsweredView extends DecidingAnswer {
  readonly says: Sentence;
}

/** What a doubtful verdict depends on, as a question to the user. */
export type DecisionView = {
  readonly question: Sentence;
  /** How a user who cannot tell finds out. */
  readonly findOut: Sentence;
} & (
  | { readonly by: 'answer'; readonly id: DecidingQuestion; readonly answer: DecidingAnswer['answer'] | null }
  /** Asks whether Setup shows this number, given in its usual spelling; yes reports it. */
  | { readonly by: 'number'; readonly number: string; readonly answer: 'yes' | 'no' | null }
  /** Asks for the text of a message. */
  | { readonly by: 'message' }
);

export interface FindingView {
  readonly article: string;
  readonly status: FindingStatus;
  readonly for: readonly Sentence[];
  readonly against: readonly Sentence[];
  readonly unread: readonly Sentence[];
  readonly decides: Sentence | null;
}

export interface EvidenceItemView {
  readonly id: string;
  readonly label: Sentence;
  readonly state: 'present' | 'absent' | 'unreadable';
  /** The key, file or service it came from. */
  readonly source: string;
  readonly says: Sentence;
}

export interface MissingFileView {
  readonly path: string;
  readonly state: 'present' | 'absent' | 'unreadable';
  /** The registry value that names it. */
  readonly namedBy: string;
}

/** What only a disk shows: control sets side by side, and drives that may be elsewhere. */
export interface DiskView {
  /** The Windows that starts next, and the control set it starts with. */
  readonly starts: { readonly server: string; readonly windows: string; readonly set: string };
  /** The files of the registry that a repair changes: SYSTEM, its second copy SYSTEM.ALT if there is one, SOFTWARE. */
  readonly files: readonly { readonly name: string; readonly path: string }[];
  /** Files whose last write was cut short, each with the log that completes it. */
  readonly completed: readonly { readonly name: string; readonly log: string }[];
  readonly sets: readonly ControlSetView[];
  /** Whether the repair also changes the other sets that contain the key; null if none does. */
  readonly includeOthers: boolean | null;
  /** Drives of that Windows whose files can be looked at. */
  readonly drives: readonly { readonly letter: string; readonly folder: string }[];
  /** Letters whose folder is not known. */
  readonly missingDrives: readonly string[];
}

export interface ControlSetView {
  /** `ControlSet001`. */
  readonly name: string;
  readonly roles: readonly ('current' | 'default' | 'last-known-good' | 'failed')[];
  /** Whether the service's key is in it. */
  readonly carries: 'present' | 'absent' | 'unreadable';
}

/** Page 1: the verdict, with its reasons. */
export interface VerdictState {
  readonly page: 'verdict';
  readonly verdict: VerdictKind;
  readonly article: string | null;
  readonly action: RecommendedAction;
  /** The finding that the heading is about; null if nothing was found. */
  readonly finding: FindingView | null;
  readonly others: readonly FindingView[];
  /** Set if the verdict is doubtful. */
  readonly decision: DecisionView | null;
  /** What blocks the offered repair and no answer opens. */
  readonly blockers: readonly BlockerView[];
  /** What to do, in order, if the fault is one that this program does not repair; else empty. */
  readonly advice: readonly Sentence[];
  readonly evidence: readonly EvidenceItemView[];
  readonly missing: readonly MissingFileView[];
  /** The error and the log, as understood. */
  readonly held: HeldView;
  /** How many registry items the offered repair would change; null if none is offered. */
  readonly repair: { readonly items: number } | null;
  /** Set for a server on the network. */
  readonly connection: ConnectionView | null;
  /** Set for the Windows on a disk. */
  readonly disk: DiskView | null;
  /** Set if a server kit made the look: the next steps are then a kit that repairs, and new results. */
  readonly kit: { readonly dialogs: FolderDialogs } | null;
  /** Set while practising: what an expert would notice. */
  readonly lesson: Sentence | null;
}

/** The answer to "what does this error number mean". */
export interface ExplainView {
  /** Such as 0xC0020002; '' for a text without a number. */
  readonly id: string;
  readonly win32: { readonly code: number; readonly name: string; readonly meaning: Sentence } | null;
  readonly articles: readonly string[];
}
