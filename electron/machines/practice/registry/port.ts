import { RepairError } from '../../../contract/errors';
import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import { foldName, fullPath, type KeyRef, type RegistryValue, type RegistryView } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import type { RegistryPort } from '../../ports';
import type { Engine, Outcome } from '../engine';
import type { PracticeState, StoredKey } from '../state/model';
import { deleteTree, deniedError, type Edited, putValue, replaceKey, writeTree, wrongValueName } from './edit';
import { findKey, sortedKeys, treeOf } from './keys';
import { storedParts } from './path';

export function viewsOf(bits: 32 | 64): readonly RegistryView[] {
  return bits === 64 ? ['64', '32'] : ['32'];
}

/** The practice server's registry: names, views, permissions and links as on Windows. */
export function practiceRegistry(engine: Engine, bits: 32 | 64): RegistryPort {
  const partsOf = (key: KeyRef): readonly string[] => storedParts(key, bits);

  function ask<T>(question: string, key: KeyRef, answer: (found: StoredKey, at: string) => Reading<T>): Promise<Reading<T>> {
    const at = fullPath(key);
    return engine.ask(question, at, (state) => {
      if (at.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', at);
      const found = findKey(state.registry, partsOf(key), at);
      return found.state === 'present' ? answer(found.value.key, at) : found;
    });
  }

  /** Hives themselves (`SOFTWARE`, `SYSTEM`) can be neither made nor deleted. */
  function act(name: string, key: KeyRef, change: (state: PracticeState, at: string) => Edited): Promise<void> {
    const at = fullPath(key);
    return engine.act(name, at, (state): Outcome<void> => {
      if (at.includes('\0')) throw new RepairError('E-REG-NAME-NOT-WIN32', at);
      if (!state.server.elevated || !key.path.includes('\\')) throw deniedError(at);
      const { root, error } = change(state, at);
      return { next: root === state.registry ? state : { ...state, registry: root }, answer: undefined, error };
    });
  }

  /** Changes the values of an existing key that may be written; `change` returns false to leave them. */
  function editValues(
    registry: StoredKey,
    key: KeyRef,
    at: string,
    change: (values: Map<string, RegistryValue>) => boolean,
  ): Edited {
    const found = findKey(registry, partsOf(key), at);
    if (found.state === 'absent')
      return { root: registry, error: new RepairError('E-REG-FAILED', at, { win32: Win32.FILE_NOT_FOUND }) };
    if (found.state === 'unreadable') return { root: registry, error: deniedError(at) };
    const values = new Map(found.value.key.values);
    if (!change(values)) return { root: registry };
    if (found.value.denied.includes('write')) return { root: registry, error: deniedError(at) };
    return { root: replaceKey(registry, partsOf(key), (stored) => ({ ...stored, values })) };
  }

  return {
    views: viewsOf(bits),

    readTree: (key) => ask('registry.readTree', key, treeOf),

    readValue: (key, name) =>
      ask('registry.readValue', key, (found, at) => {
        if (name.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', at);
        const value = found.values.get(foldName(name));
        return value ? present({ ...value, data: new Uint8Array(value.data) }) : ABSENT;
      }),

    listKey: (key) =>
      ask('registry.listKey', key, (found) =>
        present({
          subkeys: sortedKeys(found).map(({ name }) => name),
          values: Array.from(found.values.values(), ({ name }) => name),
        }),
      ),

    writeTree: (key, tree) => act('registry.writeTree', key, ({ registry }, at) => writeTree(registry, partsOf(key), tree, at)),

    writeValue: (key, value) =>
      act('registry.writeValue', key, ({ registry }, at) => {
        const wrong = wrongValueName(value.name, at);
        if (wrong) return { root: registry, error: wrong };
        return editValues(registry, key, at, (values) => {
          putValue(values, value);
          return true;
        });
      }),

    deleteTree: (key) => act('registry.deleteTree', key, ({ registry }, at) => deleteTree(registry, partsOf(key), at)),

    deleteValue: (key, name) =>
      act('registry.deleteValue', key, ({ registry }, at) => {
        if (name.includes('\0')) return { root: registry, error: new RepairError('E-REG-NAME-NOT-WIN32', at) };
        const isThere = findKey(registry, partsOf(key), at).state !== 'absent';
        return isThere ? editValues(registry, key, at, (values) => values.delete(foldName(name))) : { root: registry };
      }),
  };
}
