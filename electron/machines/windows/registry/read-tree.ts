import { RegistryType, sameName, type KeyTree, type RegistryValue, type RegistryView } from '../../../domain/registry';
import { KeyReader, type KeyInfo } from '../native/key-reader';
import * as api from '../native/registry-api';
import { at, KeyFailure, located, refuseNul } from './failures';
import { Pace } from './pace';

/** A key that keeps changing while it is read must not be backed up in part: after three tries it is unreadable. */
const TRIES = 3;

/** Reads a key with everything below it; opens each key once, relative to its parent, and does not follow links. */
export class TreeReader {
  private readonly keys = new KeyReader();
  private readonly pace = new Pace();

  constructor(private readonly view: RegistryView) {}

  /** `where` is the full path for messages. Throws `KeyFailure` for anything that could not be read. */
  async read(parent: api.OpenKey, path: string, where: string): Promise<KeyTree> {
    const key = at(where, () => api.openKey(parent, path, api.Right.LIST, { view: this.view, link: 'itself' }));
    try {
      const { info, values, names } = await this.settled(key, where);
      const subkeys: KeyTree[] = [];
      for (const name of names) {
        refuseNul(name, `${where}\\${name}`);
        subkeys.push(await this.read(key, name, `${where}\\${name}`));
      }
      return {
        name: parent === api.HKLM_KEY ? this.keys.name(key) : path,
        ...(info.className === '' ? {} : { className: info.className }),
        ...(values.some(isLinkTarget) ? { link: true as const } : {}),
        values,
        subkeys,
      };
    } catch (error) {
      throw located(where, error);
    } finally {
      api.closeKey(key);
    }
  }

  /** Values and subkey names from one moment: reads them again if the key changed meanwhile. */
  private async settled(key: api.OpenKey, where: string): Promise<OneKey> {
    let info = this.keys.info(key);
    for (let tries = 0; tries < TRIES; tries++) {
      const values = await this.readValues(key, info.values, where);
      const names = this.subkeyNames(key, info.subkeys);
      const after = this.keys.info(key);
      if (after.lastWrite === info.lastWrite && after.values === values.length && after.subkeys === names.length) {
        return { info, values, names };
      }
      info = after;
    }
    throw new KeyFailure('E-REG-FAILED', where);
  }

  private async readValues(key: api.OpenKey, count: number, where: string): Promise<readonly RegistryValue[]> {
    const values: RegistryValue[] = [];
    while (values.length < count) {
      const value = this.keys.value(key, values.length);
      if (!value) break;
      refuseNul(value.name, `${where}\\${value.name}`);
      values.push(value);
      if (this.pace.isDue) await this.pace.breathe();
    }
    if (this.pace.isDue) await this.pace.breathe();
    return values;
  }

  private subkeyNames(key: api.OpenKey, count: number): readonly string[] {
    const names: string[] = [];
    while (names.length < count) {
      const name = this.keys.subkeyName(key, names.length);
      if (name === undefined) break;
      names.push(name);
    }
    return names;
  }
}

interface OneKey {
  readonly info: KeyInfo;
  readonly values: readonly RegistryValue[];
  readonly names: readonly string[];
}

/** A link key stores its target in this value. */
export const LINK_VALUE = 'SymbolicLinkValue';

export function isLinkTarget(value: RegistryValue): boolean {
  return value.type === RegistryType.REG_LINK && sameName(value.name, LINK_VALUE);
}
