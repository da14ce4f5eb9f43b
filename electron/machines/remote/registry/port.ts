import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { sameValue } from '../../../domain/compare';
import { ABSENT, present, type Reading } from '../../../domain/reading';
import {
  fullPath,
  type KeyListing,
  type KeyRef,
  type KeyTree,
  leafOf,
  parentOf,
  type RegistryValue,
  sameName,
} from '../../../domain/registry';
import { requireKeyPath, requireTree, requireValueName } from '../../offline/registry/names';
import type { RegistryPort } from '../../ports';
import { asReading, isLost } from '../session/failures';
import type { Lane, Lanes } from '../session/lanes';
import type { Server } from '../session/server';
import { deleteValue } from '../wire/rpc/winreg';
import { absence } from './absence';
import { Budget } from './budget';
import { missingIn } from './contains';
import { TreeDeleter } from './delete-tree';
import { at, saysMissing } from './failures';
import { keyInfo, KeyRight, openBelow, type OpenKey, rootOf, valueAt, withKey } from './keys';
import { TreeReader } from './read-tree';
import { createParents, flush, pathOf, setIn, writeBelow } from './write-tree';

/** What the registry needs in addition to the server. */
export interface RegistryOptions {
  /** Throws if nothing may be written over this connection. */
  readonly requireWritable: () => void;
  readonly saveHive: (key: KeyRef, file: string) => Promise<boolean>;
}

interface Asked {
  readonly lanes: Lanes;
  readonly lane: Lane;
  readonly key: KeyRef;
  readonly where: string;
}

/** The registry of a server, through \winreg. Windows of that time has only one view. */
export function remoteRegistry(server: Server, { requireWritable, saveHive }: RegistryOptions): RegistryPort {
  async function question<T>(key: KeyRef, ask: (asked: Asked) => Promise<Reading<T>>): Promise<Reading<T>> {
    const where = fullPath(key);
    try {
      if (key.path !== '') requireNames(key, where);
      return await server.question(({ lanes }) =>
        lanes.use(async (lane) => {
          try {
            return await ask({ lanes, lane, key, where });
          } catch (error) {
            // A "no such key" for the key itself becomes absence, once proven.
            if (error instanceof RepairError && saysMissing(error) && error.where === where) return absence(lanes, lane, key);
            throw error;
          }
        }),
      );
    } catch (error) {
      if (error instanceof RepairError) return asReading(error);
      throw error;
    }
  }

  /**
   * If the connection is lost, the outcome of an act is unknown: it is read back, and only what is there counts as
   * done.
   */
  async function act(key: KeyRef, perform: (asked: Asked) => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
    const where = fullPath(key);
    requireNames(key, where);
    requireWritable();
    try {
      await server.act(({ lanes }) =>
        lanes.use(async (lane) => {
          await perform({ lanes, lane, key, where });
          await lane.closeAll();
        }),
      );
    } catch (error) {
      if (isLost(error) && (await isDone())) return;
      throw error;
    }
  }

  const readTree = (key: KeyRef): Promise<Reading<KeyTree>> =>
    question(key, async ({ lanes, lane, where }) => {
      const open = await at(where, () => openBelow(rootOf(lane), key.path, KeyRight.READ));
      return withKey(Promise.resolve(open), async (top) => {
        const tree = await new TreeReader(lanes, new Budget(where)).read(top, key.path, leafOf(key), where);
        return present({ ...tree, name: await storedName(lanes, lane, key) });
      });
    });

  const readValue = (key: KeyRef, name: string): Promise<Reading<RegistryValue>> =>
    question(key, async ({ lane, where }) => {
      requireValueName(name, where);
      return withKey(
        at(where, () => openBelow(rootOf(lane), key.path, KeyRight.READ)),
        (open) =>
          at(where, async () => {
            const info = await keyInfo(open);
            new Budget(where).spend(0, info.values, 0);
            for (let index = 0; index < info.values; index++) {
              const value = await valueAt(open, index, info);
              if (value === null) break;
              if (sameName(value.name, name)) return present(value);
            }
            return ABSENT;
          }),
      );
    });

  const listKey = (key: KeyRef): Promise<Reading<KeyListing>> =>
    question(key, async ({ lanes, lane, where }) => {
      const list = async (open: OpenKey): Promise<Reading<KeyListing>> => {
        const { values, names } = await at(where, () => new TreeReader(lanes, new Budget(where)).contents(open, key.path, where));
        return present({ subkeys: names, values: values.map((value) => value.name) });
      };
      if (key.path === '') return list(rootOf(lane));
      return withKey(
        at(where, () => openBelow(rootOf(lane), key.path, KeyRight.READ)),
        list,
      );
    });

  const holds = async (key: KeyRef, tree: KeyTree): Promise<string | null> => {
    const reading = await readTree(key);
    return reading.state === 'present' ? missingIn(reading.value, tree) : reading.state;
  };

  return {
    views: ['32'],
    readTree,
    readValue,
    listKey,

    async writeTree(key, tree) {
      requireTree(tree, fullPath(key), key.path.split('\\').length);
      await act(
        key,
        async ({ lane, where }) => {
          await createParents(lane, key, where);
          await writeBelow(rootOf(lane), pathOf(key, tree), tree, where);
          await at(where, () => flush(lane, parentOf(key).path));
        },
        async () => (await holds(key, tree)) === null,
      );
      const missing = await holds(key, tree);
      if (missing !== null)
        throw new RepairError('E-REG-FAILED', fullPath(key), { detail: sentence('detail.missing', { path: missing }) });
    },

    async writeValue(key, value) {
      requireValueName(value.name, fullPath(key));
      const isWritten = async (): Promise<boolean> => {
        const reading = await readValue(key, value.name);
        return reading.state === 'present' && sameValue({ ...reading.value, name: value.name }, value);
      };
      await act(
        key,
        async ({ lane, where }) => {
          await withKey(
            at(where, () => openBelow(rootOf(lane), key.path, KeyRight.SET | KeyRight.QUERY)),
            (open) => at(where, () => setIn(open, value)),
          );
          await at(where, () => flush(lane, key.path));
        },
        isWritten,
      );
      if (!(await isWritten()))
        throw new RepairError('E-REG-FAILED', fullPath(key), { detail: sentence('detail.missing', { path: value.name }) });
    },

    async deleteTree(key) {
      if (key.path.split('\\').filter(Boolean).length < 2) throw new RepairError('E-REG-FAILED', fullPath(key));
      await unlessAbsent(key, ({ lanes, lane, where }) =>
        withKey(
          at(where, () => openBelow(rootOf(lane), parentOf(key).path, KeyRight.READ, 'followed')),
          async (parent) => {
            await new TreeDeleter(lanes, where).delete(parent, leafOf(key), key.path, where);
            await at(where, () => flush(lane, parentOf(key).path));
          },
        ),
      );
    },

    async deleteValue(key, name) {
      requireValueName(name, fullPath(key));
      await unlessAbsent(
        key,
        async ({ lane, where }) => {
          await withKey(
            at(where, () => openBelow(rootOf(lane), key.path, KeyRight.SET)),
            (open) => at(where, () => lane.pipe.call(deleteValue(open.handle, name))),
          );
          await at(where, () => flush(lane, key.path));
        },
        name,
      );
    },

    saveHive,
  };

  /** A missing key or value is no error, but only if its absence is proven. */
  async function unlessAbsent(key: KeyRef, remove: (asked: Asked) => Promise<void>, name?: string): Promise<void> {
    const isGone = async (): Promise<boolean> =>
      (name === undefined ? await listKey(key) : await readValue(key, name)).state === 'absent';
    try {
      await act(key, remove, isGone);
    } catch (error) {
      const isMissing = error instanceof RepairError && saysMissing(error) && error.where === fullPath(key);
      if (!isMissing || !(await isGone())) throw error;
    }
  }

  /** A key's name as its parent lists it. */
  async function storedName(lanes: Lanes, lane: Lane, key: KeyRef): Promise<string> {
    const parent = parentOf(key);
    const where = fullPath(parent);
    const reader = new TreeReader(lanes, new Budget(where));
    const names =
      parent.path === ''
        ? await at(where, () => reader.subkeys(rootOf(lane), '', where))
        : await at(where, () =>
            withKey(openBelow(rootOf(lane), parent.path, KeyRight.READ, 'followed'), (open) =>
              reader.subkeys(open, parent.path, where),
            ),
          );
    const stored = names.find((name) => sameName(name, leafOf(key)));
    if (stored === undefined)
      throw new RepairError('E-REG-FAILED', fullPath(key), { detail: sentence('detail.missing', { path: leafOf(key) }) });
    return stored;
  }
}

function requireNames(key: KeyRef, where: string): void {
  requireKeyPath(key.path.split('\\'), where);
}
