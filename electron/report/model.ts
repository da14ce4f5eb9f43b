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
 * Everything that a ticket or the next colleague has to know about one look, one repair or one server kit, as data. It
 * contains no registry data and no secret. Sentences are ids with their parts: JSON stores them as they are, HTML and
 * plain text show them in the reader's language.
 *
 * `schema` is incremented when a field changes its meaning or is removed; new fields may appear without that.
 * report.schema.json describes the same shape as JSON Schema. Times are ISO 8601 in UTC, sizes are bytes, digests are
 * SHA-256 in lower-case hex.
 */
export interface Report {
  readonly schema: 1;
  readonly kind: 'look' | 'run' | 'kit';
  /** Version of the program that wrote the report. */
  readonly program: string;
  readonly writtenAt: string;
  readonly ticket: ReportTicket;
  readonly server: ReportServer;
  /** The conclusion in one sentence. */
  readonly headline: Sentence;
  /** Null in the report of a run whose journal has none. */
  readonly look: ReportLook | null;
  /** The state of the safety rules when a run began; empty if nothing was to be changed. */
  readonly gates: readonly Gate[];
  /** What the technician answered, by question; empty if nothing was asked. */
  readonly answers: Readonly<Record<string, string>>;
  readonly run: ReportRun | null;
  readonly kit: ReportKit | null;
  /** The plan with its results: every item of the article, including those with nothing to do. */
  readonly items: readonly ReportItem[];
  /** Every act in the order in which it began. */
  readonly acts: readonly ReportAct[];
  readonly backup: ReportBackup | null;
  /**
   * Copies of key databases that this program made before the repair: each file was read back and compared by SHA-256.
   */
  readonly copies: readonly DataCopy[];
  readonly done: readonly Sentence[];
  readonly notDone: readonly Sentence[];
  /** The state of the server now, as far as this report knows; shown as one line. */
  readonly stateNow: readonly Sentence[];
  readonly next: readonly Sentence[];
  readonly undo: ReportUndo | null;
}

/** As given; empty if not given. */
export interface ReportTicket {
  readonly number: string;
  readonly technician: string;
}

/** `described`: a machine known from a file alone (`scan --evidence`). */
export type ReportPlace = PlaceId | 'kit' | 'described';

export interface ReportServer {
  readonly name: string;
  readonly place: ReportPlace;
  /** The name of the Windows version, as Windows gives it. */
  readonly windows: string;
  readonly bits: 32 | 64;
  /** Null if nothing shows which Exchange this is. */
  readonly exchange: { readonly generation: ExchangeGeneration; readonly build: number | null; readonly source: string } | null;
}

/** One look at the server, and the conclusions from it. */
export interface ReportLook {
  readonly takenAt: string;
  readonly verdict: VerdictKind;
  /** The article that the verdict is about; null if there is none. */
  readonly article: FindingArticle | null;
  readonly action: RecommendedAction;
  /** Every article that was weighed; the verdict's comes first. */
  readonly findings: readonly Finding[];
  readonly evidence: readonly EvidenceItem[];
  readonly namedPaths: readonly NamedPath[];
  /** The last session of Setup's log, redacted; null if there is none. */
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

/** A server kit's progress so far, in its own words, as `kit-read` knows them. */
export interface ReportKit {
  readonly id: string;
  readonly article: ArticleId | null;
  readonly phases: readonly string[];
  readonly outcome: string;
  /** A step that was begun but not finished, with the last line of the kit's log. */
  readonly unfinished: { readonly phase: string; readonly line: string } | null;
}

/**
 * `waiting`: not begun. `unclear`: begun without an end, or not as in the backup. `done`: removed or changed, proven.
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
  /** How much it contained before; null if that was not recorded. */
  readonly before: TreeSize | null;
  readonly result: ItemResult;
  /** How it differs from what it should be; null if nothing is amiss. */
  readonly difference: Sentence | null;
}

/** The names of the routes that read the registry; the first is the one that acts. */
export type Route = WitnessView['id'];

export interface ReportAct {
  readonly kind: 'begin' | 'backup' | 'stop' | 'removal' | 'item' | 'undo' | 'undo-item' | 'check';
  /** The item's id, for an act on one item. */
  readonly item: string | null;
  readonly startedAt: string;
  /** Null if the journal has no end: the program or the computer stopped there, or it is still at work. */
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
  /** A route that takes precedence, and why another one was used instead; null if there is none. */
  readonly passedOver: { readonly route: Route; readonly why: Sentence } | null;
  /** What a route could not express, and so was not compared. */
  readonly notCompared: readonly Sentence[];
}

export interface ReportUndo {
  readonly possible: boolean;
  /** How to undo with the program. */
  readonly steps: readonly Sentence[];
  /** The same as one line to paste into a console; null if there is none. */
  readonly command: string | null;
  /** How to undo with only the backup's files. */
  readonly byHand: readonly Sentence[];
}
