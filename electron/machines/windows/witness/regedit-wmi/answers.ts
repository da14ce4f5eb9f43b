import * as v from 'valibot';
import { RegistryType, textData, type RegistryValue } from '../../../../domain/registry';
import { listData, qwordData, showLineBreaks, UNNAMED_TYPE } from '../../../../domain/witness-values';
import { ScriptFailure } from './script-host';

/** Checks the package's answers and turns them into registry values. Throws `ScriptFailure` for anything unexpected. */

/** One key as the package lists it. */
export interface Listing {
  /** False for any reason: the scripts report a key they may not read like a missing one. */
  readonly exists: boolean;
  readonly subkeys: readonly string[];
  readonly values: readonly RegistryValue[];
}

const ListedSchema = v.object({
  key: v.string(),
  data: v.object({
    exists: v.boolean(),
    keys: v.array(v.string()),
    values: v.custom<Readonly<Record<string, unknown>>>(isRecord),
  }),
});
const UnexpandedSchema = v.object({ path: v.string(), exists: v.literal(true), value: v.string() });

const Text = v.string();
const Numeric = v.pipe(v.number(), v.minValue(0), v.integer());
const Bytes = v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255)));

/** By the scripts' name of a type: its code, and its data as far as they carry it. */
const TYPES: Readonly<Record<string, readonly [type: number, data: (value: unknown) => Uint8Array]>> = {
  REG_NONE: [RegistryType.REG_NONE, () => new Uint8Array(0)],
  REG_SZ: [RegistryType.REG_SZ, (value) => upToNul(checked(Text, value))],
  REG_EXPAND_SZ: [RegistryType.REG_EXPAND_SZ, (value) => upToNul(checked(Text, value))],
  REG_BINARY: [RegistryType.REG_BINARY, (value) => Uint8Array.from(checked(Bytes, value))],
  REG_DWORD: [RegistryType.REG_DWORD, (value) => dwordData(checked(v.pipe(Numeric, v.maxValue(0xffff_ffff)), value))],
  REG_MULTI_SZ: [RegistryType.REG_MULTI_SZ, (value) => listData(untilEmpty(checked(v.array(Text), value)))],
  REG_QWORD: [RegistryType.REG_QWORD, (value) => qwordData(checked(v.pipe(Numeric, v.maxValue(2 ** 64)), value))],
  REG_UNKNOWN: [UNNAMED_TYPE, () => new Uint8Array(0)],
};

/** Listings by the requested keys; each must have been answered, and nothing else. */
export function listings(asked: readonly string[], items: readonly unknown[]): ReadonlyMap<string, Listing> {
  return byQuestion(asked, items, (item) => {
    const { key, data } = checked(ListedSchema, item);
    return [key, { exists: data.exists, subkeys: data.keys, values: Object.entries(data.values).map(readValue) }];
  });
}

/** Texts with their variables as stored, by the requested paths. */
export function unexpandedTexts(asked: readonly string[], items: readonly unknown[]): ReadonlyMap<string, Uint8Array> {
  return byQuestion(asked, items, (item) => {
    const { path, value } = checked(UnexpandedSchema, item);
    return [path, upToNul(value)];
  });
}

function byQuestion<T>(
  asked: readonly string[],
  items: readonly unknown[],
  read: (item: unknown) => [string, T],
): ReadonlyMap<string, T> {
  const answers = new Map(items.map(read));
  const byKey = new Map<string, T>();
  for (const question of asked) {
    const answer = answers.get(showLineBreaks(question));
    if (answer === undefined) throw new ScriptFailure('not all was answered');
    byKey.set(question, answer);
  }
  if (items.length !== asked.length) throw new ScriptFailure('more was answered than asked');
  return byKey;
}

function readValue([name, stored]: [string, unknown]): RegistryValue {
  const { type, value } = checked(v.object({ type: v.string(), value: v.unknown() }), stored);
  const known = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
  if (!known) throw new ScriptFailure('a type the scripts do not name');
  return { name, type: known[0], data: known[1](value) };
}

function dwordData(number: number): Uint8Array {
  return Uint8Array.from([0, 8, 16, 24], (shift) => (number >>> shift) & 0xff);
}

function upToNul(text: string): Uint8Array {
  return textData(text.split('\0', 1)[0] ?? '');
}

function untilEmpty(strings: readonly string[]): readonly string[] {
  const end = strings.indexOf('');
  return end < 0 ? strings : strings.slice(0, end);
}

/** Not valibot's record, which omits names such as `constructor`. */
function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checked<T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new ScriptFailure('an answer of another shape');
  return result.output;
}
