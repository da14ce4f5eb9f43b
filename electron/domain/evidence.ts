import * as v from 'valibot';
import { DECIDING_ANSWERS, DECIDING_QUESTIONS } from '../contract/deciding';
import { count, record } from '../contract/schema';
import { ExchangeSchema, WebSchema } from './evidence/exchange';
import { FileSchema, inViews, KeySchema, list, NOT_GIVEN, reading, text } from './evidence/kinds';
import { DependentSchema, programSchema, ServiceKeySchema, ServiceSchema } from './evidence/service';
import { unreadable } from './reading';
import { REPORTED_SIGNS } from './setup-errors/signs';
import type { SystemFacts } from './system';

export type {
  AddressFolderFacts,
  ComponentFacts,
  ExchangeGeneration,
  ExchangeServiceFacts,
  GenerationFacts,
  SetupKeyFacts,
  WebFacts,
} from './evidence/exchange';
export type { FileAt, InView, KeyFacts } from './evidence/kinds';
export type { ImagePathFacts, ProgramFacts, ServiceFacts, ServiceKeyFacts } from './evidence/service';

const MachineSchema = record({
  name: text,
  windows: record({ major: count, minor: count, build: count, label: text }),
  bits: v.picklist([32, 64]),
  elevated: v.boolean(),
}) satisfies v.GenericSchema<unknown, Pick<SystemFacts, 'name' | 'windows' | 'bits' | 'elevated'>>;

/** Item 3 as a value. */
const SetupValueSchema = record({
  type: v.optional(text, 'REG_SZ'),
  /** Its text if it names a folder, else null. */
  path: v.nullable(text),
});

export type SetupValueFacts = v.InferOutput<typeof SetupValueSchema>;

const DataFolderSchema = record({
  path: text,
  reading: reading('dataFolders.reading', record({ files: count, bytes: count })),
});

export type DataFolderFacts = v.InferOutput<typeof DataFolderSchema>;

const SetupLogSchema = record({
  path: text,
  /** How often Setup was started, as far as the part that was read shows. 0: no start line was found in it. */
  sessions: count,
  /** Lines of the last session that are not blank; its first line counts. */
  lineCount: count,
  /** The last of them, at most 40, secrets redacted. */
  lines: v.optional(list(text), []),
});

export type SetupLogFacts = v.InferOutput<typeof SetupLogSchema>;

const ReportedErrorSchema = record({
  /** 0xC0020002 as an unsigned number. */
  id: v.pipe(count, v.maxValue(0xffff_ffff)),
  from: v.optional(v.picklist(['user', 'log']), 'user'),
});

const RESTART_REASONS = ['service-deletion', 'exchange-files', 'files', 'windows-update', 'component-servicing'] as const;

export type RestartReason = (typeof RESTART_REASONS)[number];

const PendingRestartSchema = record({ reasons: list(v.picklist(RESTART_REASONS)) });

export type PendingRestartFacts = v.InferOutput<typeof PendingRestartSchema>;

/**
 * What the diagnosis reasons from: small facts, each present, absent or unreadable, without raw bytes or secrets, so
 * that a JSON file can also describe a machine (`scan --evidence`). evidence.md explains that format, and
 * evidence.schema.json is generated from this schema.
 *
 * Every reading is `{"state":"present","value":…}`, `{"state":"absent"}` or `{"state":"unreadable"}`. An omitted
 * reading counts as unreadable ("the description does not say"), not as absent: a description that forgets a key must
 * not make the diagnosis more certain. The one exception is `program`: it is absent if the description says that no
 * path is named. What a user reports (`reportedError`, `reportedSigns`, `deciding`) may be omitted to say "none".
 * Unknown fields are refused, since a misspelt field would be a forgotten one.
 */
export const EvidenceSchema = record({
  machine: MachineSchema,
  /** Item 1: the key `Services\MSExchangeKMS`. SYSTEM has one view only. */
  serviceKey: reading('serviceKey', ServiceKeySchema),
  /** What the SCM says about the service; absent: the SCM does not know it. */
  service: reading('service', ServiceSchema),
  /** Services that need MSExchangeKMS and are not stopped. */
  dependents: reading('dependents', list(DependentSchema)),
  /** The program file that `ImagePath` names. Absent: no path is named, or the named file does not exist. */
  program: reading('program', programSchema('program')),
  /**
   * `Bin\Kmserver.exe` below the folder in Exchange's Setup key. Absent: no folder is named, or it has no such file.
   */
  programAtSetup: reading('programAtSetup', programSchema('programAtSetup')),
  /** Item 2, once for each registry view. */
  kmServerKey: inViews('kmServerKey', KeySchema),
  /** Item 3 in its two forms, once for each registry view. */
  setupSubkey: inViews('setupSubkey', KeySchema),
  setupValue: inViews('setupValue', SetupValueSchema),
  exchange: v.optional(ExchangeSchema, {}),
  web: v.optional(WebSchema, {}),
  /** `%SystemRoot%\System32\cmd.exe` (Q323730). */
  commandProcessor: reading('commandProcessor', FileSchema),
  /** The places where a key database can be; one entry for each place looked at. */
  dataFolders: v.optional(list(DataFolderSchema), () => [{ path: 'Kmsdata', reading: unreadable(NOT_GIVEN, 'dataFolders') }]),
  setupLog: reading('setupLog', SetupLogSchema),
  /** The error that the user reports, or else the last one that the log's last session names. */
  reportedError: v.optional(v.nullable(ReportedErrorSchema), null),
  /** What the message says apart from the number: the user's message, or else those in the log's last session. */
  reportedSigns: v.optional(list(v.picklist(REPORTED_SIGNS)), []),
  /** What a person answered to the questions that decide a doubtful case. */
  deciding: v.optional(list(record({ question: v.picklist(DECIDING_QUESTIONS), answer: v.picklist(DECIDING_ANSWERS) })), []),
  /** Absent: no restart is pending. */
  pendingRestart: reading('pendingRestart', PendingRestartSchema),
});

export type Evidence = v.InferOutput<typeof EvidenceSchema>;
