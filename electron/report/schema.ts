import * as v from 'valibot';
import { ERROR_CODES, type ErrorCode } from '../contract/errors';
import { SentenceSchema } from '../contract/words/sentence-schema';
import type { ArticleId } from '../domain/articles';
import { FINDING_STATUSES, type FindingArticle, VERDICT_KINDS } from '../domain/diagnosis/finding';
import { EXCHANGE_GENERATIONS } from '../domain/evidence';
import { GATE_IDS, GATE_STATES } from '../domain/gates/gate';
import type { Report } from './model';

/**
 * The report as JSON (`report.json`): the same shape as `Report`, as the compiler verifies. A test generates
 * report.schema.json from this file, and a JSON Schema validator checks every report that the tests make.
 */
const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Not an enumeration: another article is data, and no new version of the format. */
const articleId = v.pipe(v.string(), v.regex(/^Q\d{6}$/));
const repairable = v.pipe(
  articleId,
  v.transform((id) => id as ArticleId),
);
const article = v.pipe(
  articleId,
  v.transform((id) => id as FindingArticle),
);
const readingState = v.picklist(['present', 'absent', 'unreadable']);
const route = v.picklist([
  'win32-api',
  'regedit-wmi',
  'reg-export',
  'practice-export',
  'practice-registry',
  'hive-file',
  'hive-scan',
  'network-registry',
  'saved-hive',
]);

/** One of the product's own codes; not an enumeration, since the published schema would change with each new one. */
const errorCode = v.pipe(
  v.string(),
  v.regex(/^E-[A-Z0-9-]+$/),
  v.check((code) => Object.hasOwn(ERROR_CODES, code)),
  v.transform((code) => code as ErrorCode),
);

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());
const sentences = list(SentenceSchema);

const look = v.strictObject({
  takenAt: time,
  verdict: v.picklist(VERDICT_KINDS),
  article: v.nullable(article),
  action: v.picklist(['remove-three', 'remove-service-key', 'trim-imagepath', 'none', 'refuse']),
  findings: list(
    v.strictObject({
      article,
      status: v.picklist(FINDING_STATUSES),
      for: sentences,
      against: sentences,
      unread: sentences,
      decides: v.nullable(SentenceSchema),
    }),
  ),
  evidence: list(v.strictObject({ id: text, label: SentenceSchema, state: readingState, source: text, says: SentenceSchema })),
  namedPaths: list(v.strictObject({ path: text, state: readingState, namedBy: text })),
  setupLog: v.nullable(v.strictObject({ path: text, lines: list(text) })),
});

const gate = v.strictObject({
  id: v.picklist(GATE_IDS),
  state: v.picklist(GATE_STATES),
  reason: SentenceSchema,
  holds: v.picklist(['backup', 'stop', 'change']),
});

const run = v.strictObject({
  id: text,
  folder: text,
  article: repairable,
  service: text,
  stopsService: v.boolean(),
  program: text,
  startedAt: time,
  status: v.picklist(['interrupted', 'backed-up', 'removed', 'partly-removed', 'undone', 'nothing-done', 'damaged']),
  fingerprint: text,
});

const kit = v.strictObject({
  id: text,
  article: v.nullable(repairable),
  phases: list(text),
  outcome: text,
  unfinished: v.nullable(v.strictObject({ phase: text, line: text })),
});

const item = v.strictObject({
  id: text,
  path: text,
  form: v.picklist(['key', 'value']),
  view: v.picklist(['64', '32']),
  act: v.picklist(['remove', 'change', 'nothing']),
  before: v.nullable(v.strictObject({ keys: count, values: count, bytes: count })),
  result: v.picklist(['waiting', 'unclear', 'done', 'restored', 'nothing', 'unread']),
  difference: v.nullable(SentenceSchema),
});

const act = v.strictObject({
  kind: v.picklist(['begin', 'backup', 'stop', 'removal', 'item', 'undo', 'undo-item', 'check']),
  item: v.nullable(text),
  startedAt: time,
  endedAt: v.nullable(time),
  result: v.picklist(['done', 'failed', 'stopped-by-user', 'no-end']),
  says: SentenceSchema,
  ended: SentenceSchema,
  stop: v.nullable(
    v.picklist(['stopped', 'not-running', 'not-known', 'still-stopping', 'refused', 'dependents', 'left', 'unreadable']),
  ),
  error: v.nullable(
    v.strictObject({
      code: errorCode,
      where: text,
      win32: v.exactOptional(count),
      detail: v.exactOptional(v.union([text, SentenceSchema])),
    }),
  ),
});

const backup = v.strictObject({
  folder: text,
  provenAt: time,
  files: list(v.strictObject({ name: text, size: v.nullable(count), sha256 })),
  privacy: v.picklist(['administrators-only', 'owner-only', 'not-supported-by-disk']),
  routes: list(route),
  passedOver: v.nullable(v.strictObject({ route, why: SentenceSchema })),
  notCompared: sentences,
});

const copy = v.strictObject({ from: text, to: text, files: list(v.strictObject({ path: text, size: count, sha256 })) });

export const ReportSchema = v.strictObject({
  schema: v.literal(1),
  kind: v.picklist(['look', 'run', 'kit']),
  program: text,
  writtenAt: time,
  ticket: v.strictObject({ number: text, technician: text }),
  server: v.strictObject({
    name: text,
    place: v.picklist(['this', 'practice', 'offline', 'remote', 'kit', 'described']),
    windows: text,
    bits: v.picklist([32, 64]),
    exchange: v.nullable(
      v.strictObject({ generation: v.picklist(EXCHANGE_GENERATIONS), build: v.nullable(count), source: text }),
    ),
  }),
  headline: SentenceSchema,
  look: v.nullable(look),
  gates: list(gate),
  answers: v.record(v.string(), text),
  run: v.nullable(run),
  kit: v.nullable(kit),
  items: list(item),
  acts: list(act),
  backup: v.nullable(backup),
  copies: list(copy),
  done: sentences,
  notDone: sentences,
  stateNow: sentences,
  next: sentences,
  undo: v.nullable(v.strictObject({ possible: v.boolean(), steps: sentences, command: v.nullable(text), byHand: sentences })),
}) satisfies v.GenericSchema<unknown, Report>;
