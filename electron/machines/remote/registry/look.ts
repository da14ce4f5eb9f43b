import { RepairError } from '../../../contract/errors';
import { ABSENT, mapReading, present, type Reading, unreadable } from '../../../domain/reading';
import {
  foldName,
  fullPath,
  HKLM,
  type KeyRef,
  type KeyTree,
  leafOf,
  parentOf,
  type RegistryValue,
  sameName,
} from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import { requireKeyPath, requireValueName } from '../../offline/registry/names';
import type { RegistryPort } from '../../ports';
import { asReading } from '../session/failures';
import type { Server } from '../session/server';
import { Budget, Memory } from './budget';
import { at, saysMissing } from './failures';
import { KeyRight, openBelow, rootOf, withKey } from './keys';
import { type Contents, isLinkTarget, TreeReader } from './read-tree';

/** Registry questions for the duration of one look: a key's contents are read once, whatever they are needed for. */
export type LookRegistry = Pick<RegistryPort, 'readTree' | 'readValue' | 'listKey'>;

export function lookRegistry(server: Server): LookRegistry {
  const seen = new Map<string, Promise<Reading<Contents>>>();
  const memory = new Memory();

  /** The direct contents of a key. If the key is a link, they are those of the link itself or of its target. */
  function contentsOf(path: string, link: 'itself' | 'followed'): Promise<Reading<Contents>> {
    const name = `${link} ${foldName(path)}`;
    const asked = seen.get(name) ?? question(path, link);
    seen.set(name, asked);
    return asked;
  }

  async function question(path: string, link: 'itself' | 'followed'): Promise<Reading<Contents>> {
    const key = keyAt(path);
    const where = whereOf(path);
    try {
      if (path !== '') requireKeyPath(path.split('\\'), where);
      return await server.question(({ lanes }) =>
        lanes.use(async (lane) => {
          const reader = new TreeReader(lanes, new Budget(where, memory));
          const read = (open: Parameters<TreeReader['contents']>[0]): Promise<Contents> =>
            at(where, () => reader.contents(open, path, where));
          const root = rootOf(lane);
          if (path === '') return present(await read(root));
          return present(
            await withKey(
              at(where, () => openBelow(root, path, KeyRight.READ, link)),
              read,
            ),
          );
        }),
      );
    } catch (error) {
      if (!(error instanceof RepairError)) throw error;
      return saysMissing(error) && error.where === where ? absence(key) : asReading(error);
    }
  }

  /** The names below a key that is read as a parent: links are followed. */
  async function namesBelow(path: string): Promise<Reading<readonly string[]>> {
    const itself = await contentsOf(path, 'itself');
    const isLink = itself.state === 'present' && itself.value.values.some(isLinkTarget);
    return mapReading(isLink ? await contentsOf(path, 'followed') : itself, ({ names }) => names);
  }

  /** Like `absence` in absence.ts: the nearest existing ancestor must list its children without the next one. */
  async function absence(key: KeyRef): Promise<Reading<never>> {
    const names = await namesBelow(parentOf(key).path);
    if (names.state !== 'present') return names;
    const isListed = names.value.some((name) => sameName(name, leafOf(key)));
    return isListed ? unreadable('E-REG-FAILED', fullPath(key), Win32.FILE_NOT_FOUND) : ABSENT;
  }

  async function tree(path: string, name: string, budget: Budget, depth = 0): Promise<Reading<KeyTree>> {
    const contents = await contentsOf(path, 'itself');
    if (contents.state !== 'present') return contents;
    const { info, values, names } = contents.value;
    try {
      budget.spend(1, values.length, depth);
    } catch (error) {
      return asReading(error as RepairError);
    }
    const below = await Promise.all(names.map((below) => tree(`${path}\\${below}`, below, budget, depth + 1)));
    // A tree with a gap is unreadable; a key that was listed a moment ago and is gone is a gap, too.
    const hole = below.find((reading) => reading.state === 'unreadable');
    if (hole) return hole;
    if (below.some(({ state }) => state === 'absent')) return unreadable('E-REG-FAILED', whereOf(path), Win32.FILE_NOT_FOUND);
    return present({
      name,
      ...(info.className === '' ? {} : { className: info.className }),
      ...(values.some(isLinkTarget) ? { link: true as const } : {}),
      values: values.map(ownValue),
      subkeys: below.flatMap((reading) => (reading.state === 'present' ? [reading.value] : [])),
    });
  }

  return {
    async readTree(key) {
      const [top, names] = await Promise.all([contentsOf(key.path, 'itself'), namesBelow(parentOf(key).path)]);
      if (top.state !== 'present') return top;
      if (names.state === 'unreadable') return names;
      const stored = names.state === 'present' ? names.value.find((name) => sameName(name, leafOf(key))) : undefined;
      if (stored === undefined) return unreadable('E-REG-FAILED', fullPath(key), Win32.FILE_NOT_FOUND);
      return tree(key.path, stored, new Budget(fullPath(key)));
    },

    async readValue(key, name) {
      try {
        requireValueName(name, fullPath(key));
      } catch (error) {
        return asReading(error as RepairError);
      }
      const contents = await contentsOf(key.path, 'itself');
      if (contents.state !== 'present') return contents;
      const value = contents.value.values.find((one) => sameName(one.name, name));
      return value ? present(ownValue(value)) : ABSENT;
    },

    listKey: async (key) =>
      mapReading(await contentsOf(key.path, 'itself'), ({ names, values }) => ({
        subkeys: names,
        values: values.map(({ name }) => name),
      })),
  };
}

const keyAt = (path: string): KeyRef => ({ view: '32', path });
const whereOf = (path: string): string => (path === '' ? HKLM : fullPath(keyAt(path)));

/** Callers get their own copy of the data. */
function ownValue(value: RegistryValue): RegistryValue {
  return { ...value, data: Uint8Array.from(value.data) };
}
