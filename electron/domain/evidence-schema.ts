import * as v from 'valibot';
import { SentenceSchema } from '../contract/words/sentence-schema';
import { type Detail, type ErrorCode, RepairError } from '../contract/errors';
import { ErrorCodeSchema } from '../contract/error-schema';
import { count } from '../contract/schema';
import { DECIDING_ANSWERS, DECIDING_QUESTIONS } from '../contract/deciding';
import { type Evidence, EXCHANGE_GENERATIONS, type InView, RESTART_REASONS } from './evidence';
import { parseImagePath } from './image-path';
import { ABSENT, type Reading, unreadable } from './reading';
import { REGISTRY_VIEWS, type RegistryView } from './registry';
import { SERVICE_STATES, START_TYPES } from './service';
import { REPORTED_SIGNS } from './setup-errors/signs';

/**
 * The JSON format of a described machine (`scan --evidence FILE`): the shape of `Evidence` itself.
 * electron/domain/evidence.md explains it, and electron/domain/evidence.schema.json is generated from this file.
 *
 * Every reading is `{"state":"present","value":…}`, `{"state":"absent"}` or `{"state":"unreadable"}`. An omitted
 * reading counts as unreadable ("the description does not say"), not as absent: a description that forgets a key must
 * not make the diagnosis more certain. The one exception is `program`: it is absent if the description says that no
 * path is named. What a user reports (`reportedError`, `reportedSigns`, `deciding`) may be omitted to say "none".
 * Unknown fields are refused, since a misspelt field would be a forgotten one.
 */
const NOT_GIVEN = 'E-EVIDENCE-NOT-GIVEN' satisfies ErrorCode;

const text = v.pipe(v.string(), v.maxLength(2000));
const view = v.picklist(REGISTRY_VIEWS);
const serviceState = v.picklist(Object.values(SERVICE_STATES));
const startType = v.picklist(START_TYPES);

const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly(), v.maxLength(5000));

/** A plain text or a sentence. The type is stated, because that of a sentence nests deeper than the schema. */
const detail = v.union([text, SentenceSchema]) as unknown as v.GenericSchema<Detail, Detail>;

function unreadableAs(name: string) {
  return v.strictObject({
    state: v.literal('unreadable'),
    code: v.optional(ErrorCodeSchema, NOT_GIVEN),
    at: v.optional(text, name),
    win32: v.exactOptional(count),
    detail: v.exactOptional(detail),
  });
}

/** A reading; if omitted, it is unreadable under `name`. */
function reading<Value extends v.GenericSchema>(name: string, value: Value) {
  return v.optional(
    v.variant('state', [
      v.strictObject({ state: v.literal('present'), value }),
      v.strictObject({ state: v.literal('absent') }),
      unreadableAs(name),
    ]),
    () => ({ state: 'unreadable' as const, code: NOT_GIVEN, at: name }),
  );
}

/** The same reading in each registry view; an omitted view is unreadable. */
const views = <Value extends v.GenericSchema>(name: string, value: Value) =>
  v.optional(list(v.strictObject({ view, reading: reading(name, value) })), []);

const keyFacts = {
  keys: v.optional(count, 1),
  values: v.optional(count, 0),
  hidden: v.optional(v.nullable(unreadableAs('a subkey')), null),
};
const fileAt = v.strictObject({ path: text });

/** A program's path and nothing else: this keeps secrets out of the format (Q235418). */
const programPath = v.pipe(
  text,
  v.check((path) => {
    const { candidates } = parseImagePath(path, {});
    // If the end of the program can be seen, a blank before it is part of its name.
    return /\.exe$/i.test(path) ? candidates.some(({ rest }) => rest === '') : candidates[0].rest === '';
  }, 'Only the path of the program may stand here, nothing behind it.'),
);

const program = (name: string) => reading(name, v.strictObject({ path: programPath, version: reading(`${name}.version`, text) }));

const exchange = v.strictObject({
  generation: reading(
    'exchange.generation',
    v.strictObject({
      generation: v.picklist(EXCHANGE_GENERATIONS),
      build: v.optional(v.nullable(count), null),
      source: v.optional(text, '-'),
    }),
  ),
  setup: views('exchange.setup', v.strictObject({ subkeys: v.optional(list(text), []), values: v.optional(list(text), []) })),
  components: v.optional(
    list(v.strictObject({ view, name: text, path: text, found: reading('exchange.components.found', fileAt) })),
    () => [{ view: '32' as const, name: '', path: '', found: unreadable(NOT_GIVEN, 'exchange.components') }],
  ),
  services: reading(
    'exchange.services',
    list(
      v.strictObject({
        name: text,
        startType: reading('exchange.services.startType', startType),
        program: v.nullable(programPath),
        found: reading('exchange.services.found', fileAt),
      }),
    ),
  ),
  systemAttendant: reading('exchange.systemAttendant', v.strictObject({ state: serviceState })),
  addressFolders: reading(
    'exchange.addressFolders',
    list(v.strictObject({ path: text, dlls: reading('exchange.addressFolders.dlls', v.strictObject({ count })) })),
  ),
});

const web = v.strictObject({
  connector: views('web.connector', v.strictObject({ form: v.picklist(['key', 'value']) })),
  serviceKey: reading('web.serviceKey', v.strictObject({ values: count })),
  dataFolder: reading('web.dataFolder', fileAt),
  iis: reading('web.iis', v.strictObject(keyFacts)),
});

export const EvidenceSchema = v.strictObject({
  machine: v.strictObject({
    name: text,
    windows: v.strictObject({ major: count, minor: count, build: count, label: text }),
    bits: v.picklist([32, 64]),
    elevated: v.boolean(),
  }),
  serviceKey: reading(
    'serviceKey',
    v.strictObject({
      ...keyFacts,
      imagePath: reading(
        'serviceKey.imagePath',
        v.strictObject({ program: programPath, hasMore: v.boolean(), quoted: v.optional(v.boolean(), false) }),
      ),
      markedForDelete: v.optional(v.boolean(), false),
    }),
  ),
  service: reading(
    'service',
    v.strictObject({
      state: serviceState,
      acceptsStop: v.optional(v.boolean(), false),
      config: reading(
        'service.config',
        v.strictObject({ startType, serviceType: v.optional(count, 0x10), account: text, dependsOn: v.optional(list(text), []) }),
      ),
    }),
  ),
  dependents: reading('dependents', list(v.strictObject({ name: text, displayName: text, state: serviceState }))),
  program: program('program'),
  programAtSetup: program('programAtSetup'),
  kmServerKey: views('kmServerKey', v.strictObject(keyFacts)),
  setupSubkey: views('setupSubkey', v.strictObject(keyFacts)),
  setupValue: views('setupValue', v.strictObject({ type: v.optional(text, 'REG_SZ'), path: v.nullable(text) })),
  exchange: v.optional(exchange, {}),
  web: v.optional(web, {}),
  commandProcessor: reading('commandProcessor', fileAt),
  dataFolders: v.optional(
    list(v.strictObject({ path: text, reading: reading('dataFolders.reading', v.strictObject({ files: count, bytes: count })) })),
    () => [{ path: 'Kmsdata', reading: unreadable(NOT_GIVEN, 'dataFolders') }],
  ),
  setupLog: reading(
    'setupLog',
    v.strictObject({ path: text, sessions: count, lineCount: count, lines: v.optional(list(text), []) }),
  ),
  reportedError: v.optional(
    v.nullable(
      v.strictObject({ id: v.pipe(count, v.maxValue(0xffff_ffff)), from: v.optional(v.picklist(['user', 'log']), 'user') }),
    ),
    null,
  ),
  reportedSigns: v.optional(list(v.picklist(REPORTED_SIGNS)), []),
  deciding: v.optional(
    list(v.strictObject({ question: v.picklist(DECIDING_QUESTIONS), answer: v.picklist(DECIDING_ANSWERS) })),
    [],
  ),
  pendingRestart: reading('pendingRestart', v.strictObject({ reasons: list(v.picklist(RESTART_REASONS)) })),
});

type Described = v.InferOutput<typeof EvidenceSchema>;

/**
 * Reads a machine described in JSON. Throws E-EVIDENCE-MALFORMED with the path of the first fault
 * (`serviceKey.value.keys`), or with `JSON` if the text is not JSON.
 */
export function parseEvidenceFile(json: string): Evidence {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    // The parser's own message quotes the text, which may contain what must not be shown.
    const position = /position \d+/.exec(String(cause))?.[0];
    throw new RepairError('E-EVIDENCE-MALFORMED', 'JSON', { ...(position === undefined ? {} : { detail: position }) });
  }
  const parsed = v.safeParse(EvidenceSchema, data, { abortEarly: true });
  if (parsed.success) return complete(parsed.output);
  const [issue] = parsed.issues;
  throw new RepairError('E-EVIDENCE-MALFORMED', v.getDotPath(issue) ?? 'JSON', { detail: issue.message });
}

/** Adds what was omitted: views nobody described as unreadable, and the program as absent if no path is named. */
function complete(described: Described): Evidence {
  const all: readonly RegistryView[] = described.machine.bits === 64 ? ['64', '32'] : ['32'];
  const each = <T>(name: string, given: readonly InView<T>[]): readonly InView<T>[] => {
    if (new Set(given.map((one) => one.view)).size < given.length || given.some((one) => !all.includes(one.view))) {
      throw new RepairError('E-EVIDENCE-MALFORMED', name, {
        detail: `views of a ${described.machine.bits}-bit Windows: ${all.join(', ')}, each once`,
      });
    }
    return all.map(
      (one) => given.find((in_) => in_.view === one) ?? { view: one, reading: unreadable(NOT_GIVEN, `${name} (${one})`) },
    );
  };
  return {
    ...described,
    program: namesNoProgram(described) && isNotGiven(described.program) ? ABSENT : described.program,
    kmServerKey: each('kmServerKey', described.kmServerKey),
    setupSubkey: each('setupSubkey', described.setupSubkey),
    setupValue: each('setupValue', described.setupValue),
    exchange: { ...described.exchange, setup: each('exchange.setup', described.exchange.setup) },
    web: { ...described.web, connector: each('web.connector', described.web.connector) },
  };
}

const namesNoProgram = ({ serviceKey }: Described): boolean =>
  serviceKey.state === 'absent' || (serviceKey.state === 'present' && serviceKey.value.imagePath.state === 'absent');

const isNotGiven = (given: Reading<unknown>): boolean => given.state === 'unreadable' && given.code === NOT_GIVEN;
