import * as v from 'valibot';
import { count, list, record } from '../contract/schema';
import { PLACE_IDS } from '../contract/wizard/views/header';
import { SentenceSchema } from '../contract/words/sentence-schema';
import { ArticleIdSchema } from '../domain/article-schema';
import { EXCHANGE_GENERATIONS } from '../domain/evidence/exchange';
import { GateSchema } from '../domain/gates/gate';
import { DataCopySchema } from '../repair/data-copies';
import { BackupSchema, UndoSchema } from './model/backup';
import { sentences, text, time } from './model/kinds';
import { LookSchema } from './model/look';
import { ActSchema, ItemSchema, RunSchema } from './model/run';

/** As given; empty if not given. */
const TicketSchema = record({ number: text, technician: text });

const ServerSchema = record({
  name: text,
  /** `described`: a machine known from a file alone (`scan --evidence`). */
  place: v.picklist([...PLACE_IDS, 'described']),
  /** The name of the Windows version, as Windows gives it. */
  windows: text,
  bits: v.picklist([32, 64]),
  /** Null if nothing shows which Exchange this is. */
  exchange: v.nullable(record({ generation: v.picklist(EXCHANGE_GENERATIONS), build: v.nullable(count), source: text })),
});

/** A server kit's progress so far, in its own words, as `kit-read` knows them. */
const KitSchema = record({
  id: text,
  article: v.nullable(ArticleIdSchema),
  phases: list(text),
  outcome: text,
  /** A step that was begun but not finished, with the last line of the kit's log. */
  unfinished: v.nullable(record({ phase: text, line: text })),
});

/**
 * Everything that a ticket or the next colleague has to know about one look, one repair or one server kit, as data. It
 * contains no registry data and no secret. Sentences are ids with their parts: JSON stores them as they are, HTML and
 * plain text show them in the reader's language.
 *
 * `schema` is incremented when a field changes its meaning or is removed; new fields may appear without that. A test
 * generates report.schema.json from this schema, and checks every report that the tests make against both. Times are
 * ISO 8601 in UTC, sizes are bytes, digests are SHA-256 in lower-case hex.
 */
export const ReportSchema = record({
  schema: v.literal(1),
  kind: v.picklist(['look', 'run', 'kit']),
  /** Version of the program that wrote the report. */
  program: text,
  writtenAt: time,
  ticket: TicketSchema,
  server: ServerSchema,
  /** The conclusion in one sentence. */
  headline: SentenceSchema,
  /** Null in the report of a run whose journal has none. */
  look: v.nullable(LookSchema),
  /** The state of the safety rules when a run began; empty if nothing was to be changed. */
  gates: list(GateSchema),
  /** What the technician answered, by question; empty if nothing was asked. */
  answers: v.pipe(v.record(v.string(), text), v.readonly()),
  run: v.nullable(RunSchema),
  kit: v.nullable(KitSchema),
  /** The plan with its results: every item of the article, including those with nothing to do. */
  items: list(ItemSchema),
  /** Every act in the order in which it began. */
  acts: list(ActSchema),
  backup: v.nullable(BackupSchema),
  /**
   * Copies of key databases that this program made before the repair: each file was read back and compared by SHA-256.
   */
  copies: list(DataCopySchema),
  done: sentences,
  notDone: sentences,
  /** The state of the server now, as far as this report knows; shown as one line. */
  stateNow: sentences,
  next: sentences,
  undo: v.nullable(UndoSchema),
});

export type Report = v.InferOutput<typeof ReportSchema>;
export type ReportServer = v.InferOutput<typeof ServerSchema>;
export type ReportPlace = ReportServer['place'];
export type ReportLook = v.InferOutput<typeof LookSchema>;
export type ReportRun = v.InferOutput<typeof RunSchema>;
export type ReportItem = v.InferOutput<typeof ItemSchema>;
export type ItemResult = ReportItem['result'];
export type ReportAct = v.InferOutput<typeof ActSchema>;
export type ReportBackup = v.InferOutput<typeof BackupSchema>;
