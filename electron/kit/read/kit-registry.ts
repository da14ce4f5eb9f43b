import { RepairError } from '../../contract/errors';
import { SERVICES_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import { ABSENT, mapReading, present, type Reading, unreadable } from '../../domain/reading';
import { parseRegFile, type RegFileReading, treesOf } from '../../domain/reg-file';
import { foldName, fullPath, type KeyTree, sameName, valueIn } from '../../domain/registry';
import type { RegistryPort } from '../../machines/ports';
import { ADMIN_KEY, EXPORTS, type KitItem, LANDMARKS, SERVICE_EXPORTS } from '../names';
import type { Files } from './result-folder';
import { latin1, linesOf } from './texts';

/** The registry port's questions, answered from exports. */
export type KitRegistry = Pick<RegistryPort, 'readTree' | 'readValue' | 'listKey'>;

/** Exports of whole keys, with everything below them that regedit may read. */
const WHOLE = ['EXCHANGE', 'KMSSVC', 'CNAME', 'CODEPAGE', 'WINCTL', 'SESSMAN'] as const;

/** What is known from more than this look's exports. */
export interface KitKnowledge {
  /** Items that are known to be absent if no export shows them (see `knownAbsent`). */
  readonly absent: ReadonlySet<KitItem>;
  /** A change was begun after this look, so it says nothing about the items any more. */
  readonly outdated: boolean;
}

export function kitRegistry(
  phase: string,
  files: Files,
  codePage: string | undefined,
  { absent, outdated }: KitKnowledge,
): KitRegistry {
  const roots = new Map<string, KeyTree>();
  const take = (file: string, path: string): void => {
    const tree = exportedTree(phase, files, file, path, codePage);
    if (tree) roots.set(foldName(path), tree);
  };
  for (const name of WHOLE) take(name, EXPORTS[name]);
  for (const [service, file] of Object.entries(SERVICE_EXPORTS)) take(file, `${SERVICES_KEY}\\${service}`);
  const services = serviceNames(files);
  const listed = new Set(services?.map(foldName));
  const proven = seenByAdministrator(files);

  const isListed = linesOf(latin1(files.get('NETSTART.TXT') ?? new Uint8Array())).some((line) => line.trim() !== '');

  /**
   * A value that is missing in the export of its key does not exist. A missing key may still exist, since regedit omits
   * what it may not read.
   */
  const missingValue = (path: string): Reading<never> => (proven ? ABSENT : unseen(path));
  const missingKey = (path: string): Reading<never> => {
    if (!proven) return unseen(path);
    const item = itemAt(path);
    if (item !== undefined && absent.has(item)) return ABSENT;
    return unreadable('E-KIT-NOT-SHOWN', fullPath({ view: '32', path }));
  };
  /** Services other than the repair's: absent if neither among all keys nor, while running, among the started ones. */
  const missingService = (path: string): Reading<never> =>
    proven && isListed && itemAt(path) === undefined ? ABSENT : missingKey(path);
  const isOutdated = (path: string): boolean => outdated && itemAt(path) !== undefined;
  const readTree = (path: string): Reading<KeyTree> => {
    if (isOutdated(path)) return unreadable('E-KIT-OUTDATED', fullPath({ view: '32', path }));
    const folded = foldName(path);
    for (const [root, tree] of roots) {
      if (folded === root) return present(tree);
      if (!folded.startsWith(`${root}\\`)) continue;
      const found = descend(tree, path.slice(root.length + 1).split('\\'));
      return found ? present(found) : missingKey(path);
    }
    if (folded.startsWith(`${foldName(SERVICES_KEY)}\\`) && services) {
      const [name = ''] = path.slice(SERVICES_KEY.length + 1).split('\\');
      if (!listed.has(foldName(name))) return missingService(path);
    }
    return unseen(path);
  };

  return {
    readTree: ({ path }) => Promise.resolve(readTree(path)),
    readValue: ({ path }, name) => {
      if (outdated && sameName(path, SETUP_KEY) && sameName(name, SETUP_COMPONENT))
        return Promise.resolve(unreadable('E-KIT-OUTDATED', fullPath({ view: '32', path })));
      const key = readTree(path);
      if (key.state !== 'present') return Promise.resolve(key);
      const value = valueIn(key.value, name);
      return Promise.resolve(value ? present(value) : missingValue(path));
    },
    listKey: ({ path }) => {
      // The look has the names of all services, but the values of only some.
      if (foldName(path) === foldName(SERVICES_KEY) && services)
        return Promise.resolve(present({ subkeys: services, values: [] }));
      return Promise.resolve(
        mapReading(readTree(path), ({ subkeys, values }) => ({
          subkeys: subkeys.map(({ name }) => name),
          values: values.map(({ name }) => name),
        })),
      );
    },
  };
}

/**
 * The key in an export; undefined if there is no such file, or it contains another key. Throws E-REG-FILE-MALFORMED.
 */
export function exportedTree(
  phase: string,
  files: Files,
  file: string,
  path: string,
  codePage: string | undefined,
): KeyTree | undefined {
  const bytes = files.get(`${file}.REG`);
  if (!bytes) return undefined;
  const reading: RegFileReading = codePage === undefined ? {} : { codePage };
  try {
    return treesOf(parseRegFile(bytes, reading), fullPath({ view: '32', path }));
  } catch (error) {
    if (!(error instanceof RepairError)) throw error;
    throw new RepairError(
      error.code,
      `${phase}\\${file}.REG, ${error.where}`,
      error.detail === undefined ? {} : { detail: error.detail },
    );
  }
}

function descend(tree: KeyTree, names: readonly string[]): KeyTree | undefined {
  let at: KeyTree | undefined = tree;
  for (const name of names) at = at?.subkeys.find((subkey) => sameName(subkey.name, name));
  return at;
}

/** The item whose key is at a path or above it. */
function itemAt(path: string): KitItem | undefined {
  const folded = foldName(path);
  return (['KMSSVC', 'KMSERVER', 'SETUPKEY'] as const).find(
    (item) => folded === foldName(EXPORTS[item]) || folded.startsWith(`${foldName(EXPORTS[item])}\\`),
  );
}

const unseen = (path: string): Reading<never> => unreadable('E-KIT-NOT-SEEN', fullPath({ view: '32', path }));

/** Whether the look saw what only an administrator may read; if not, what is missing in an export may still exist. */
export function seenByAdministrator(files: Files): boolean {
  return latin1(files.get('SVCKEYS.TXT') ?? new Uint8Array()).includes(ADMIN_KEY);
}

/** The names of all services; null if the list lacks its landmarks. */
function serviceNames(files: Files): readonly string[] | null {
  const head = `[${fullPath({ view: '32', path: SERVICES_KEY })}\\`;
  const names = linesOf(latin1(files.get('SVCKEYS.TXT') ?? new Uint8Array())).flatMap((line) =>
    foldName(line).startsWith(foldName(head)) && line.endsWith(']') ? [line.slice(head.length, -1).split('\\')[0] ?? ''] : [],
  );
  const distinct = [...new Map(names.map((name) => [foldName(name), name])).values()];
  return LANDMARKS.every((mark) => distinct.some((name) => sameName(name, mark))) ? distinct : null;
}
