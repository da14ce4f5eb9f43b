import { RepairError } from '../../contract/errors';
import { SERVICES_KEY } from '../../domain/articles';
import { ABSENT, mapReading, present, type Reading, unreadable } from '../../domain/reading';
import { parseRegFile, type RegFileReading, treesOf } from '../../domain/reg-file';
import { foldName, fullPath, type KeyTree, sameName, valueIn } from '../../domain/registry';
import type { RegistryPort } from '../../machines/ports';
import { ADMIN_KEY, EXPORTS, LANDMARKS, SERVICE_EXPORTS } from '../names';
import type { Files } from './result-folder';
import { latin1, linesOf } from './texts';

/** The registry port's questions, answered from exports. */
export type KitRegistry = Pick<RegistryPort, 'readTree' | 'readValue' | 'listKey'>;

/** Exports that are whole keys: below them "not in it" is "not there". */
const WHOLE = ['EXCHANGE', 'KMSSVC', 'CNAME', 'CODEPAGE', 'WINCTL', 'SESSMAN'] as const;

export function kitRegistry(phase: string, files: Files, codePage: string | undefined): KitRegistry {
  const roots = new Map<string, KeyTree>();
  const take = (file: string, path: string): void => {
    const tree = exportedTree(phase, files, file, path, codePage);
    if (tree) roots.set(foldName(path), tree);
  };
  for (const name of WHOLE) take(name, EXPORTS[name]);
  for (const [service, file] of Object.entries(SERVICE_EXPORTS)) take(file, `${SERVICES_KEY}\\${service}`);
  const services = serviceNames(files);
  const proven = seenByAdministrator(files);

  const missing = <T>(reading: Reading<T>, path: string): Reading<T> =>
    reading.state === 'absent' && !proven ? unseen(path) : reading;
  const readTree = (path: string): Reading<KeyTree> => {
    const folded = foldName(path);
    for (const [root, tree] of roots) {
      if (folded === root) return present(tree);
      if (folded.startsWith(`${root}\\`)) return missing(descend(tree, path.slice(root.length + 1).split('\\')), path);
    }
    if (folded.startsWith(`${foldName(SERVICES_KEY)}\\`) && services) {
      const [name = ''] = path.slice(SERVICES_KEY.length + 1).split('\\');
      if (!services.some((service) => sameName(service, name))) return missing(ABSENT, path);
    }
    return unseen(path);
  };

  return {
    readTree: ({ path }) => Promise.resolve(readTree(path)),
    readValue: ({ path }, name) => {
      const key = readTree(path);
      if (key.state !== 'present') return Promise.resolve(key);
      const value = valueIn(key.value, name);
      return Promise.resolve(value ? present(value) : missing(ABSENT, path));
    },
    listKey: ({ path }) => {
      // The look has the names of all services, and the values of some.
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

/** The key an export holds; undefined where there is no such file, or it holds another key. Throws E-REG-FILE-MALFORMED. */
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

function descend(tree: KeyTree, names: readonly string[]): Reading<KeyTree> {
  let at: KeyTree | undefined = tree;
  for (const name of names) at = at?.subkeys.find((subkey) => sameName(subkey.name, name));
  return at ? present(at) : ABSENT;
}

const unseen = (path: string): Reading<never> => unreadable('E-KIT-NOT-SEEN', fullPath({ view: '32', path }));

/** Whether the look saw what only an administrator may read; else what is not in an export may well be there. */
export function seenByAdministrator(files: Files): boolean {
  return latin1(files.get('SVCKEYS.TXT') ?? new Uint8Array()).includes(ADMIN_KEY);
}

/** Names of all services; null where the list is none: it has its landmarks. */
function serviceNames(files: Files): readonly string[] | null {
  const head = `[${fullPath({ view: '32', path: SERVICES_KEY })}\\`;
  const names = linesOf(latin1(files.get('SVCKEYS.TXT') ?? new Uint8Array())).flatMap((line) =>
    foldName(line).startsWith(foldName(head)) && line.endsWith(']') ? [line.slice(head.length, -1).split('\\')[0] ?? ''] : [],
  );
  const distinct = [...new Map(names.map((name) => [foldName(name), name])).values()];
  return LANDMARKS.every((mark) => distinct.some((name) => sameName(name, mark))) ? distinct : null;
}
