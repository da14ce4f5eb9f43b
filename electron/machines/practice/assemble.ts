import { foldName, type KeyRef, RegistryType, type RegistryView } from '../../domain/registry';
import type { SystemFacts } from '../../domain/system';
import {
  type Contents,
  type FileThing,
  key as keyThing,
  type KeyThing,
  promptly,
  raw,
  type ServiceThing,
  type Thing,
} from './build';
import { addFolders } from './files/tree';
import { cleanPath, parentPath } from './files/paths';
import { putValue } from './registry/edit';
import { storedParts } from './registry/path';
import { placeKey, removeKey, removeValue } from './registry/place';
import { viewsOf } from './registry/port';
import type { PracticeState, StoredEntry, StoredKey, StoredService } from './state/model';
import { unitsOf } from './state/value-form';

/**
 * When the practice server's files were written, unless a scenario says otherwise: the day Exchange 5.5 SP2's setup
 * ran.
 */
const INSTALLED = '1999-02-12T09:30:00.000Z';

const EMPTY: StoredKey = { name: '', values: new Map(), keys: new Map() };

const BARE: Contents = [
  keyThing('SOFTWARE\\Microsoft'),
  keyThing('SYSTEM\\Select', { Current: 1, Default: 1, Failed: 0, LastKnownGood: 1 }),
  keyThing('SYSTEM\\ControlSet001\\Control'),
  keyThing('SYSTEM\\ControlSet001\\Services'),
  keyThing(
    'SYSTEM\\CurrentControlSet',
    { SymbolicLinkValue: raw(RegistryType.REG_LINK, unitsOf('\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001')) },
    { link: true },
  ),
];

/** Builds a server's first state from a scenario's contents. @throws Error for a file path that is not absolute. */
export function assemble(scenario: string, server: SystemFacts, contents: Contents): PracticeState {
  return withThings({ scenario, server, registry: EMPTY, services: new Map(), files: new Map() }, [BARE, contents]);
}

/** The server after these things were added or removed. */
export function withThings(state: PracticeState, contents: Contents): PracticeState {
  return flat(contents).reduce(withThing, state);
}

function flat(contents: Contents): readonly Thing[] {
  return contents.flatMap((item) => ('thing' in item ? [item] : flat(item)));
}

function withThing(state: PracticeState, thing: Thing): PracticeState {
  switch (thing.thing) {
    case 'key':
      return { ...state, registry: withKey(state, thing) };
    case 'no-key':
      return { ...state, registry: removeKey(state.registry, partsOf(state, thing.path, thing.more)) };
    case 'no-value':
      return { ...state, registry: removeValue(state.registry, partsOf(state, thing.path, thing.more), thing.name) };
    case 'service':
      return { ...state, services: withService(state.services, thing) };
    case 'no-service':
      return { ...state, services: without(state.services, (fold) => fold === foldName(thing.name)) };
    case 'file':
    case 'folder':
      return { ...state, files: withEntry(state.files, thing.path, entryOf(thing)) };
    case 'no-file': {
      const fold = foldName(thing.path);
      return { ...state, files: without(state.files, (path) => path === fold || path.startsWith(`${fold}\\`)) };
    }
  }
}

function partsOf(state: PracticeState, path: string, { view }: { readonly view?: RegistryView | undefined }): readonly string[] {
  const ref: KeyRef = { view: view ?? viewsOf(state.server.bits)[0] ?? '32', path };
  return storedParts(ref, state.server.bits);
}

function withKey(state: PracticeState, { path, values, more }: KeyThing): StoredKey {
  const { className, link, denied } = more;
  return placeKey(state.registry, partsOf(state, path, more), (found) => {
    const all = new Map(found.values);
    for (const value of values) putValue(all, value);
    return {
      ...found,
      ...(className === undefined ? {} : { className }),
      ...(link ? { link } : {}),
      ...(denied ? { denied } : {}),
      values: all,
    };
  });
}

function withService(services: PracticeState['services'], { name, more }: ServiceThing): PracticeState['services'] {
  const before: StoredService = services.get(foldName(name)) ?? {
    name,
    displayName: name,
    dependsOn: [],
    state: 'stopped',
    stop: promptly,
  };
  return new Map(services).set(foldName(name), { ...before, ...more });
}

function entryOf(
  thing: FileThing | { readonly thing: 'folder'; readonly path: string; readonly more: FileThing['more'] },
): StoredEntry {
  const { modified = INSTALLED, denied, version, data, text, size } = thing.more;
  const path = cleanPath(thing.path);
  if (path === null) throw new Error(`Not an absolute path: ${thing.path}`);
  const facts = { path, modified, ...(denied ? { denied } : {}) };
  if (thing.thing === 'folder') return { kind: 'folder', ...facts };
  const content = data ?? (text === undefined ? (size ?? 0) : new Uint8Array(Buffer.from(text, 'utf8')));
  return { kind: 'file', ...facts, ...(version === undefined ? {} : { version }), content };
}

function withEntry(files: PracticeState['files'], path: string, entry: StoredEntry): PracticeState['files'] {
  const next = new Map(files);
  const parent = parentPath(entry.path);
  if (parent !== null) addFolders(next, parent, entry.modified);
  return next.set(foldName(cleanPath(path) ?? path), entry);
}

function without<T>(map: ReadonlyMap<string, T>, gone: (fold: string) => boolean): ReadonlyMap<string, T> {
  return new Map([...map].filter(([fold]) => !gone(fold)));
}
