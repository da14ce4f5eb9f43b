import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { type KeyTree, RegistryType, type RegistryValue, sameName } from '../../../domain/registry';
import type { Lanes } from '../session/lanes';
import type { KeyInfo } from '../wire/rpc/winreg';
import type { Budget } from './budget';
import { at } from './failures';
import { closeKey, keyInfo, KeyRight, openBelow, type OpenKey, subkeyName, valueAt } from './keys';
import { spread } from './spread';

/** A key that keeps changing while it is read must not be backed up in part: after three tries it is unreadable. */
const TRIES = 3;

/** The direct contents of a key, all from one moment. */
export interface Contents {
  readonly info: KeyInfo;
  readonly values: readonly RegistryValue[];
  readonly names: readonly string[];
}

/** Reads an open key with everything below it; opens links themselves and does not follow them. */
export class TreeReader {
  constructor(
    private readonly lanes: Lanes,
    private readonly budget: Budget,
  ) {}

  /**
   * `path` is the key's own path below HKEY_LOCAL_MACHINE, `name` its stored name. Throws a RepairError for anything
   * that could not be read.
   */
  async read(key: OpenKey, path: string, name: string, where: string, depth = 0): Promise<KeyTree> {
    this.budget.spend(1, 0, depth);
    const { info, values, names } = await at(where, () => this.contents(key, path, where));
    const subkeys = await spread(this.lanes, key, { path, rights: KeyRight.READ, count: names.length }, async (on, index) => {
      const below = names[index]!;
      const whereBelow = `${where}\\${below}`;
      const subkey = await at(whereBelow, () => openBelow(on, below, KeyRight.READ));
      try {
        return await this.read(subkey, `${path}\\${below}`, below, whereBelow, depth + 1);
      } finally {
        closeKey(subkey);
      }
    });
    return {
      name,
      ...(info.className === '' ? {} : { className: info.className }),
      ...(values.some(isLinkTarget) ? { link: true as const } : {}),
      values,
      subkeys,
    };
  }

  /** Values and subkey names from one moment: reads them again if the key changed meanwhile. */
  async contents(key: OpenKey, path: string, where: string): Promise<Contents> {
    let info = await keyInfo(key);
    for (let tries = 0; tries < TRIES; tries++) {
      this.budget.spend(info.subkeys, info.values, 0);
      const values = await this.values(key, path, info);
      const names = await this.names(key, path, info.subkeys);
      if (values.length + names.length === 0 && info.values + info.subkeys === 0) return { info, values, names };
      const after = await keyInfo(key);
      this.budget.spend(-info.subkeys, -info.values, 0);
      const isSame = after.lastWrite === info.lastWrite && after.values === values.length && after.subkeys === names.length;
      if (isSame) return { info, values: distinct(values, where), names: distinctNames(names, where) };
      info = after;
    }
    throw new RepairError('E-REG-FAILED', where, { detail: sentence('detail.keeps-changing') });
  }

  /** The names of a key's subkeys, all from one moment. */
  async subkeys(key: OpenKey, path: string, where: string): Promise<readonly string[]> {
    let info = await keyInfo(key);
    for (let tries = 0; tries < TRIES; tries++) {
      this.budget.spend(info.subkeys, 0, 0);
      const names = await this.names(key, path, info.subkeys);
      const after = await keyInfo(key);
      this.budget.spend(-info.subkeys, 0, 0);
      if (after.lastWrite === info.lastWrite && after.subkeys === names.length) return distinctNames(names, where);
      info = after;
    }
    throw new RepairError('E-REG-FAILED', where, { detail: sentence('detail.keeps-changing') });
  }

  private async values(key: OpenKey, path: string, info: KeyInfo): Promise<readonly RegistryValue[]> {
    const place = { path, rights: KeyRight.READ, count: info.values };
    return untilNone(
      await spread(this.lanes, key, place, async (on, index) => {
        const value = await valueAt(on, index, info);
        this.budget.keep((value?.data.length ?? 0) + (value?.name.length ?? 0) * 2);
        return value;
      }),
    );
  }

  private async names(key: OpenKey, path: string, count: number): Promise<readonly string[]> {
    return untilNone(await spread(this.lanes, key, { path, rights: KeyRight.READ, count }, subkeyName));
  }
}

/** What was listed before the list ended, perhaps sooner than its count said. */
function untilNone<T>(found: readonly (T | null)[]): readonly T[] {
  const end = found.indexOf(null);
  return (end < 0 ? found : found.slice(0, end)) as readonly T[];
}

/** An empty name, or one with a NUL or a backslash, cannot be opened; a name that comes twice means an endless list. */
function distinctNames(names: readonly string[], where: string): readonly string[] {
  const bad = names.find((name) => name === '' || /[\0\\]/.test(name));
  if (bad !== undefined) throw new RepairError('E-REG-NAME-NOT-WIN32', `${where}\\${bad}`);
  if (new Set(names).size !== names.length)
    throw new RepairError('E-NET-PROTOCOL', where, { detail: sentence('detail.endless') });
  return names;
}

function distinct(values: readonly RegistryValue[], where: string): readonly RegistryValue[] {
  const bad = values.find(({ name }) => name.includes('\0'));
  if (bad) throw new RepairError('E-REG-NAME-NOT-WIN32', `${where}\\${bad.name}`);
  if (new Set(values.map(({ name }) => name)).size !== values.length)
    throw new RepairError('E-NET-PROTOCOL', where, { detail: sentence('detail.endless') });
  return values;
}

/** A link key stores its target in this value. */
export const LINK_VALUE = 'SymbolicLinkValue';

export function isLinkTarget({ type, name }: RegistryValue): boolean {
  return type === RegistryType.REG_LINK && sameName(name, LINK_VALUE);
}
