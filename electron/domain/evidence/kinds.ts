import * as v from 'valibot';
import { ErrorCodeSchema } from '../../contract/error-schema';
import type { ErrorCode } from '../../contract/errors';
import { count, record } from '../../contract/schema';
import { SentenceSchema } from '../../contract/words/sentence-schema';
import { parseImagePath } from '../image-path';
import { type Reading, type Unreadable, unreadable } from '../reading';
import { REGISTRY_VIEWS, type RegistryView } from '../registry';
import { SERVICE_STATES, START_TYPES } from '../service';

/** What the description of a machine does not say. */
export const NOT_GIVEN = 'E-EVIDENCE-NOT-GIVEN' satisfies ErrorCode;

export const text = v.pipe(v.string(), v.maxLength(2000));
export const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly(), v.maxLength(5000));
export const view = v.picklist(REGISTRY_VIEWS);
export const serviceState = v.picklist(Object.values(SERVICE_STATES));
export const startType = v.picklist(START_TYPES);

function unreadableAs(name: string) {
  return v.strictObject({
    state: v.literal('unreadable'),
    code: v.optional(ErrorCodeSchema, NOT_GIVEN),
    at: v.optional(text, name),
    win32: v.exactOptional(count),
    detail: v.exactOptional(v.union([text, SentenceSchema])),
  }) satisfies v.GenericSchema<unknown, Unreadable>;
}

/**
 * A reading; if omitted, it is unreadable under `name`. Its type is stated as `Reading`: the compiler does not derive it
 * for a value that is not known yet.
 */
export function reading<Value extends v.GenericSchema>(name: string, value: Value) {
  const given = v.variant('state', [
    v.strictObject({ state: v.literal('present'), value }),
    v.strictObject({ state: v.literal('absent') }),
    unreadableAs(name),
  ]) as v.GenericSchema<unknown, Reading<v.InferOutput<Value>>>;
  return v.optional(given, () => unreadable(NOT_GIVEN, name));
}

export interface InView<T> {
  readonly view: RegistryView;
  readonly reading: Reading<T>;
}

/** The same reading once for each registry view; an omitted view is unreadable. */
export function inViews<Value extends v.GenericSchema>(name: string, value: Value) {
  const given: v.GenericSchema<unknown, readonly InView<v.InferOutput<Value>>[]> = list(
    record({ view, reading: reading(name, value) }),
  );
  return v.optional(given, []);
}

/** What is known of a key. */
export const KeySchema = record({
  /** Keys including the top one. */
  keys: v.optional(count, 1),
  values: v.optional(count, 0),
  /**
   * What could not be read below the key; the counts then cover only the key itself. The key is present all the same:
   * only administrators may read `Security` below a service's key, and the diagnosis must not need their rights.
   */
  hidden: v.optional(v.nullable(unreadableAs('a subkey')), null),
});

export type KeyFacts = v.InferOutput<typeof KeySchema>;

export const FileSchema = record({ path: text });

export type FileAt = v.InferOutput<typeof FileSchema>;

/** A program's path, expanded, and nothing else: this keeps secrets out of the format (Q235418). */
export const programPath = v.pipe(
  text,
  v.check((path) => {
    const { candidates } = parseImagePath(path, {});
    // If the end of the program can be seen, a blank before it is part of its name.
    return /\.exe$/i.test(path) ? candidates.some(({ rest }) => rest === '') : candidates[0].rest === '';
  }, 'Only the path of the program is allowed here, with nothing after it.'),
);
