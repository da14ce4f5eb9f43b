import * as v from 'valibot';
import { SERVICE_STATES } from '../../../domain/service';
import { STATE_SCHEMA } from './encode';
import { KEY_NAME_LIMIT, VALUE_NAME_LIMIT } from './model';

/**
 * Shapes of the state file. The key's schema is not recursive: `decode.ts` walks the keys itself, so that a hostile file
 * cannot exhaust the stack.
 */

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const u32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const timestamp = v.pipe(v.string(), v.isoTimestamp());

const server = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  id: v.pipe(v.string(), v.nonEmpty()),
  windows: v.strictObject({ major: u32, minor: u32, build: u32, label: v.string() }),
  bits: v.picklist([32, 64]),
  elevated: v.boolean(),
  environment: v.record(v.string(), v.string()),
});

const service = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(256)),
  displayName: v.string(),
  dependsOn: v.array(v.string()),
  state: v.picklist(Object.values(SERVICE_STATES)),
  stop: v.strictObject({
    takes: v.nullable(milliseconds),
    checkpointEvery: v.nullable(v.pipe(milliseconds, v.minValue(1))),
    waitHint: milliseconds,
    refuses: v.exactOptional(u32),
  }),
  stopRequestedAt: v.exactOptional(milliseconds),
  markedForDeletion: v.exactOptional(v.literal(true)),
  denied: v.exactOptional(v.array(v.picklist(['query', 'stop']))),
});

const entry = v.strictObject({
  kind: v.picklist(['file', 'folder']),
  path: v.pipe(v.string(), v.regex(/^[A-Za-z]:\\/)),
  modified: timestamp,
  denied: v.exactOptional(v.literal(true)),
  version: v.exactOptional(v.string()),
  zeros: v.exactOptional(milliseconds),
  text: v.exactOptional(v.string()),
  hex: v.exactOptional(v.pipe(v.string(), v.regex(/^(?:[\da-f]{2})*$/))),
});

/** The whole file except the keys in it. */
export const stateSchema = v.strictObject({
  schema: v.literal(STATE_SCHEMA),
  scenario: v.pipe(v.string(), v.nonEmpty()),
  server,
  services: v.array(service),
  files: v.array(entry),
  registry: v.unknown(),
});

export type EntryForm = v.InferOutput<typeof entry>;

const valueForm = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(VALUE_NAME_LIMIT)),
  type: v.union([v.string(), u32]),
  text: v.exactOptional(v.string()),
  lines: v.exactOptional(v.array(v.string())),
  number: v.exactOptional(u32),
  hex: v.exactOptional(v.string()),
});

/** One key; the keys below it are not checked. */
export const keySchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(KEY_NAME_LIMIT)),
  class: v.exactOptional(v.string()),
  link: v.exactOptional(v.literal(true)),
  denied: v.exactOptional(v.array(v.picklist(['read', 'write', 'delete']))),
  values: v.exactOptional(v.array(valueForm)),
  keys: v.exactOptional(v.array(v.unknown())),
});
