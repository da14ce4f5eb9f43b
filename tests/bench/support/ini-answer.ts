import { type KeyTree, RegistryType, type RegistryValue } from '../../../electron/domain/registry';

type Section = Readonly<Record<string, unknown>>;

/**
 * Says what an INI parser gets wrong in `.reg` text, judged leniently: a value counts as right if the section with the
 * full name of its key has, under the value's name, the string, or the dword or hex digits as written in the file. Null
 * if all values are right.
 */
export function wrongInIni(sections: Section, parent: string, tree: KeyTree): string | null {
  let [right, all] = [0, 0];
  const open = [{ path: `${parent}\\${tree.name}`, key: tree }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, key } = next;
    const section = sections[path] as Section | undefined;
    for (const value of key.values) {
      all += 1;
      if (section?.[value.name === '' ? '@' : value.name] === expected(value)) right += 1;
    }
    for (const subkey of key.subkeys) open.push({ path: `${path}\\${subkey.name}`, key: subkey });
  }
  return right === all ? null : `${Math.round(((all - right) / all) * 100)} % of the values wrong or missing`;
}

function expected({ type, data }: RegistryValue): string {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (type === RegistryType.REG_SZ) return bytes.toString('utf16le').slice(0, -1);
  if (type === RegistryType.REG_DWORD) return `dword:${bytes.readUInt32LE().toString(16).padStart(8, '0')}`;
  return `hex${type === RegistryType.REG_BINARY ? '' : `(${type.toString(16)})`}:${(bytes.toString('hex').match(/../g) ?? []).join(',')}`;
}
