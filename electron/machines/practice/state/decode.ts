import * as v from 'valibot';
import { foldName, type RegistryValue } from '../../../domain/registry';
import { FOLDER_MISSING, foldPath, parentPath } from '../files/paths';
import { type EntryForm, keySchema, stateSchema } from './schema';
import { DEPTH_LIMIT, type PracticeState, type StoredEntry, type StoredKey } from './model';
import { valueOf } from './value-form';

/** What is wrong with a state file and where in the JSON, e.g. `registry.keys[2].values[0].hex: …`. */
export class MalformedState extends Error {
  constructor(at: string, what: string) {
    super(`${at.length > 120 ? `…${at.slice(-120)}` : at || 'the file'}: ${what}`.slice(0, 300));
  }
}

/**
 * Reads a state file's bytes.
 * @throws MalformedState, and nothing else, whatever the bytes are.
 */
export function decodeState(bytes: Uint8Array): PracticeState {
  const { server, scenario, ...file } = shaped(stateSchema, parseJson(bytes), '');
  return {
    scenario,
    server,
    registry: decodeRegistry(file.registry),
    services: index(file.services, (service) => foldName(service.name), 'services'),
    files: decodeFiles(file.files),
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new MalformedState('', error instanceof Error ? error.message : 'not JSON');
  }
}

function shaped<S extends v.GenericSchema>(schema: S, input: unknown, at: string): v.InferOutput<S> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new MalformedState(join(at, pathOf(issue)), issue.message);
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce((path, { key }) => join(path, typeof key === 'number' ? `[${key}]` : String(key)), '');
}

function join(at: string, rest: string): string {
  return at === '' || rest === '' || rest.startsWith('[') ? at + rest : `${at}.${rest}`;
}

interface Waiting {
  readonly input: unknown;
  readonly at: string;
  readonly depth: number;
  /** Where the decoded key goes. */
  readonly into: Map<string, StoredKey>;
}

/** Walks the keys with an explicit stack: the depth of the file must not become the depth of the call stack. */
function decodeRegistry(input: unknown): StoredKey {
  const top = new Map<string, StoredKey>();
  const waiting: Waiting[] = [{ input, at: 'registry', depth: 0, into: top }];
  for (let next = waiting.pop(); next; next = waiting.pop()) decodeKey(next, waiting);
  const [root] = top.values();
  if (!root || root.link) throw new MalformedState('registry', 'not a plain key');
  return root;
}

function decodeKey({ input, at, depth, into }: Waiting, waiting: Waiting[]): void {
  const form = shaped(keySchema, input, at);
  const fold = foldName(form.name);
  if ((form.name === '') !== (depth === 0) || form.name.includes('\\'))
    throw new MalformedState(`${at}.name`, 'not the name of a key');
  if (depth > DEPTH_LIMIT) throw new MalformedState(at, `deeper than ${DEPTH_LIMIT} levels`);
  if (into.has(fold)) throw new MalformedState(`${at}.name`, 'a second key of this name');
  const values = new Map<string, RegistryValue>();
  for (const [i, valueForm] of (form.values ?? []).entries()) {
    const value = valueOf(valueForm);
    if (typeof value === 'string') throw new MalformedState(`${at}.values[${i}]`, value);
    if (values.has(foldName(value.name))) throw new MalformedState(`${at}.values[${i}].name`, 'a second value of this name');
    values.set(foldName(value.name), value);
  }
  const keys = new Map<string, StoredKey>();
  into.set(fold, {
    name: form.name,
    ...(form.class === undefined ? {} : { className: form.class }),
    ...(form.link ? { link: true as const } : {}),
    ...(form.denied ? { denied: form.denied } : {}),
    values,
    keys,
  });
  for (const [i, below] of (form.keys ?? []).entries()) {
    waiting.push({ input: below, at: `${at}.keys[${i}]`, depth: depth + 1, into: keys });
  }
}

function decodeFiles(forms: readonly EntryForm[]): ReadonlyMap<string, StoredEntry> {
  const entries = index(forms.map(decodeEntry), (entry) => foldPath(entry.path) ?? '', 'files');
  for (const [i, entry] of [...entries.values()].entries()) {
    if (foldPath(entry.path) !== foldName(entry.path)) throw new MalformedState(`files[${i}].path`, 'not a plain path');
    const parent = parentPath(entry.path);
    if (parent !== null && entries.get(foldName(parent))?.kind !== 'folder')
      throw new MalformedState(`files[${i}].path`, FOLDER_MISSING);
  }
  return entries;
}

function decodeEntry(form: EntryForm, i: number): StoredEntry {
  const { kind, path, modified, version, zeros, text, hex } = form;
  const parts = [zeros, text, hex].filter((part) => part !== undefined).length;
  if (parts !== (kind === 'file' ? 1 : 0))
    throw new MalformedState(`files[${i}]`, 'one of zeros, text, hex is needed, for files only');
  const facts = { path, modified, ...(form.denied ? { denied: true as const } : {}) };
  if (kind === 'folder') return { kind, ...facts };
  const content = zeros ?? new Uint8Array(text === undefined ? Buffer.from(hex ?? '', 'hex') : Buffer.from(text, 'utf8'));
  return { kind, ...facts, ...(version === undefined ? {} : { version }), content };
}

function index<T>(items: readonly T[], keyOf: (item: T) => string, at: string): ReadonlyMap<string, T> {
  const byKey = new Map<string, T>();
  for (const [i, item] of items.entries()) {
    if (byKey.has(keyOf(item))) throw new MalformedState(`${at}[${i}]`, 'a second one of this name');
    byKey.set(keyOf(item), item);
  }
  return byKey;
}
