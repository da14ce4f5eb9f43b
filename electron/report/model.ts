import type { ErrorView } from '../contract/errors';
import type { PlaceId, RunStatus, WitnessView } from '../contract/wizard/views';
import type { Sentence } from '../contract/words/sentence';
import type { ArticleId } from '../domain/articles';
import type { EvidenceItem } from '../domain/diagnosis/evidence-items';
import type { NamedPath } from '../domain/diagnosis/missing-files';
import type { Finding, FindingArticle, RecommendedAction, VerdictKind } from '../domain/diagnosis';
import type { ExchangeGeneration } from '../domain/evidence';
import type { Gate } from '../domain/gates';
import type { RegistryView, TreeSize } from '../domain/registry';
import type { DataCopy } from '../repair/data-copies';
import type { StopOutcomeKind } from '../repair/events';
import type { Privacy } from '../repair/storage';

/**
 * Everything a ticket or the next colleague has to know of one look, one repair or one server kit, as data. It holds no
 * registry data and no secret. Sentences are ids with their parts: JSON carries them as they are, HTML and plain text
 * say them in the reader's language.
 *
 * `schema` counts up when a field changes its meaning or goes; new fields may come without that. The same shape as JSON
 * Schema stands in report.schema.json. Times are ISO 8601 in UTC, sizes are bytes, digests are SHA-256 in lower-case hex.
 */
export interface Report {
  readonly schema: 1;
  readonly kind: 'look' | 'run' | 'kit';
  /** Version of the program that wrote the report. */
  readonly program: string;
  readonly writtenAt: string;
  readonly ticket: ReportTicket;
  readonly server: ReportServer;
  /** What it comes to, in one sentence. */
  readonly headline: Sentence;
  /** Null in the report of a run whose journal does not tell it. */
  readonly look: ReportLook | null;
  /** The safety rules as they stood when a run began; empty where nothing was to be changed. */
  readonly gates: readonly Gate[];
  /** What the technician answered, by question; empty where nothing was asked. */
  readonly answers: Readonly<Record<string, string>>;
  readonly run: ReportRun | null;
  readonly kit: ReportKit | null;
  /** The plan with what became of it: every item of the article, those with nothing to do included. */
  readonly items: readonly ReportItem[];
  /** Every act in the order in which it was begun. */
  readonly acts: readonly ReportAct[];
  readonly backup: ReportBackup | null;
  /** Copies of key databases that this program made before the repair: every file was read back and has the same SHA-256. */
  readonly copies: readonly DataCopy[];
  readonly done: readonly Sentence[];
  readonly notDone: readonly Sentence[];
  /** In what state the server is now, as far as this report knows; drawn as one line. */
  readonly stateNow: readonly Sentence[];
  readonly next: readonly Sentence[];
  readonly undo: ReportUndo | null;
}

/** As given; empty where not. */
export interface ReportTicket {
  readonly number: string;
  readonly technician: string;
}

/** `described`: a machine known from a file alone (`scan --evidence`). */
export type ReportPlace = PlaceId | 'kit' | 'described';

export interface ReportServer {
  readonly name: string;
  readonly place: ReportPlace;
  /** As Windows names itself. */
  readonly windows: string;
  readonly bits: 32 | 64;
  /** Null where nothing told which Exchange this is. */
  readonly exchange: { readonly generation: ExchangeGeneration; readonly build: number | null; readonly source: string } | null;
}

/** One look at the server, and what followed from it. */
export interface ReportLook {
  readonly takenAt: string;
  readonly verdict: VerdictKind;
  /** The article the verdict is about; null where none is meant. */
  readonly article: FindingArticle | null;
  readonly action: RecommendedAction;
  /** Every article that was weighed; the one the verdict speaks of first. */
  readonly findings: readonly Finding[];
  readonly evidence: readonly EvidenceItem[];
  readonly namedPaths: readonly NamedPath[];
  /** The last session of Setup's log, redacted; null where there is none. */
  readonly setupLog: { readonly path: string; readonly lines: readonly string[] } | null;
}

export interface ReportRun {
  readonly id: string;
  readonly folder: string;
  readonly article: ArticleId;
  readonly service: string;
  readonly stopsService: boolean;
  /** Version of the program that began it. */
  readonly program: string;
  readonly startedAt: string;
  readonly status: RunStatus;
  /** Digest of what was read when the plan was made. */
  readonly fingerprint: string;
}

/** A server kit's way so far. Its own words, as `kit-read` knows them. */
export interface ReportKit {
  readonly id: string;
  readonly article: ArticleId | null;
  readonly phases: readonly string[];
  readonly outcome: string;
  /** A step that was begun and not finished, with the last line of the kit's log. */
  readonly unfinished: { readonly phase: string; readonly line: string } | null;
}

/**
 * `waiting`: not begun. `unclear`: begun without an end, or not as the backup holds it. `done`: removed or changed, proven.
 * `restored`: back as it was, proven. `nothing`: was not there. `unread`: could not be read.
 */
export type ItemResult = 'waiting' | 'unclear' | 'done' | 'restored' | 'nothing' | 'unread';

export interface ReportItem {
  readonly id: string;
  /** As Registry Editor shows it, with ` → name` for a value. */
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: RegistryView;
  readonly act: 'remove' | 'change' | 'nothing';
  /** How much stood there before; null where that was not kept. */
  readonly before: TreeSize | null;
  readonly result: ItemResult;
  /** Where it is not as it should be; null where nothing is amiss. */
  readonly difference: Sentence | null;
}

/** The names of the routes that read the registry; the first is the one that acts. */
export type Route = WitnessView['id'];

export interface ReportAct {
  readonly kind: 'begin' | 'backup' | 'stop' | 'removal' | 'item' | 'undo' | 'undo-item' | 'check';
  /** The item's id, for the acts on one. */
  readonly item: string | null;
  readonly startedAt: string;
  /** Null where the journal holds no end: the program or the computer stopped there, or it is still at work. */
  readonly endedAt: string | null;
  readonly result: 'done' | 'failed' | 'stopped-by-user' | 'no-end';
  readonly says: Sentence;
  readonly ended: Sentence;
  /** How a stop ended; null for the other acts. */
  readonly stop: StopOutcomeKind | null;
  readonly error: ErrorView | null;
}

export interface ReportBackup {
  readonly folder: string;
  /** When it was proven. */
  readonly provenAt: string;
  readonly files: readonly { readonly name: string; readonly size: number | null; readonly sha256: string }[];
  readonly privacy: Privacy;
  /** The routes that agree with it. */
  readonly routes: readonly Route[];
  /** A route that would have been asked first, and why another one was; null where there is none. */
  readonly passedOver: { readonly route: Route; readonly why: Sentence } | null;
  /** What a route could not carry and so was not compared. */
  readonly notCompared: readonly Sentence[];
}

export interface ReportUndo {
  readonly possible: boolean;
  /** With the program. */
  readonly steps: readonly Sentence[];
  /** The same as one line to be pasted into a console; null where there is none. */
  readonly command: string | null;
  /** With nothing but the backup's files. */
  readonly byHand: readonly Sentence[];
}
