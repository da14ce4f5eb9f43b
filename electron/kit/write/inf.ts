import { RepairError } from '../../contract/errors';
import { SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import { type KeyTree, RegistryType } from '../../domain/registry';
import { EXPORTS, type KitItem } from '../names';
import { type KitFile, textFile } from './script';

/**
 * INF files for `rundll32 setupapi,InstallHinfSection` (Q166820), one for each item, so that each is carried out and
 * read again before the next.
 */

/**
 * Not `DefaultInstall`, which "Install" in Explorer's menu of an INF executes: whoever tries that on a file of a kit
 * must not remove anything without a backup.
 */
export const INF_SECTION = 'KitStep';

const HEAD = ['[Version]', 'Signature="$CHICAGO$"', '', `[${INF_SECTION}]`] as const;

/** FLG_ADDREG_TYPE_*: the flags with which AddReg names types. */
const ADDREG_TYPES: Readonly<Record<number, string>> = {
  [RegistryType.REG_SZ]: '0x00000000',
  [RegistryType.REG_EXPAND_SZ]: '0x00020000',
};

/**
 * Removes an item. Whether NT 4.0's setupapi deletes a key that has subkeys is documented nowhere; if a look has shown
 * the subkeys, they are named, the deepest first. That of Windows 2000 deletes it in any case.
 */
export function removalInf(item: KitItem, found: KeyTree | null): KitFile {
  const lines =
    item === 'SETUPVAL'
      ? [`HKLM,${quoted(SETUP_KEY)},${quoted(SETUP_COMPONENT)}`]
      : [...(found ? below(EXPORTS[item], found) : []), EXPORTS[item]].map((path) => `HKLM,${quoted(path)}`);
  return textFile(infName(item), [...HEAD, 'DelReg=Gone', '', '[Gone]', ...lines]);
}

/** Rewrites ImagePath (Q235418). Throws E-KIT-NOT-ASCII for a type that is not text. */
export function imagePathInf(text: string, type: number): KitFile {
  const flags = ADDREG_TYPES[type];
  if (flags === undefined) throw new RepairError('E-KIT-NOT-ASCII', 'ImagePath');
  const line = `HKLM,${quoted(SERVICE_KEY)},"ImagePath",${flags},${quoted(text)}`;
  return textFile('SETPATH.INF', [...HEAD, 'AddReg=Path', '', '[Path]', line]);
}

export const infName = (item: KitItem): string =>
  `DEL${{ KMSSVC: 'SVC', KMSERVER: 'KM', SETUPKEY: 'SUB', SETUPVAL: 'VAL' }[item]}.INF`;

/** In an INF, `%` starts a string's name; percent signs and quotation marks are doubled. */
const quoted = (text: string): string => `"${text.replaceAll('%', '%%').replaceAll('"', '""')}"`;

/** The paths of all keys below one, each after its own subkeys; names that are not plain are left to setupapi. */
function below(path: string, tree: KeyTree): readonly string[] {
  return tree.subkeys
    .filter(({ name }) => /^[\x20-\x7e]+$/.test(name))
    .flatMap((subkey) => [...below(`${path}\\${subkey.name}`, subkey), `${path}\\${subkey.name}`]);
}
