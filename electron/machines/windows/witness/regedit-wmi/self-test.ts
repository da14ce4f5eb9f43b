import { present, type Reading } from '../../../../domain/reading';
import { leafOf, RegistryType, textOf, type KeyRef, type KeyTree, type RegistryValue } from '../../../../domain/registry';
import { compareWithWitness, type PassedOverWhy } from '../../../../domain/witness';
import type { RegistryPort } from '../../../ports';
import type { ScriptHost } from './script-host';
import { readKeyAlone, REGEDIT_WMI_LIMITS } from './witness';

/** A key that every Windows has, with values of several types, and that differs between the two views. */
const WINDOWS_KEY = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/**
 * The service of WMI itself, so every Windows on which this route works has it. It is a service key like those read
 * later, and its `ImagePath` is a REG_EXPAND_SZ that begins with `%systemroot%`.
 */
const SERVICE_KEY = 'SYSTEM\\CurrentControlSet\\Services\\Winmgmt';

export type SelfTestFault = Extract<PassedOverWhy, 'no-answer' | 'differs' | 'untested'>;

/**
 * What speaks against the package as a witness on this Windows. Null if it reports known keys as the Win32 API does, in
 * each view, with at least one text with variables among them. Without such a text, a host that expands the variables
 * would pass, and then differ in every repair.
 */
export async function selfTestFault(host: ScriptHost, bits: 32 | 64, registry: RegistryPort): Promise<SelfTestFault | null> {
  const [ownView = '32'] = registry.views;
  const keys: readonly KeyRef[] = [
    ...registry.views.map((view) => ({ view, path: WINDOWS_KEY })),
    { view: ownView, path: SERVICE_KEY },
  ];
  let variables = 0;
  for (const key of keys) {
    const seen = await readKeyAlone(host, bits, key);
    if (seen.state === 'unreadable') return 'no-answer';
    const own = await keyAlone(registry, key);
    if (own.state === 'unreadable') return 'untested';
    if (own.state !== seen.state) return 'differs';
    if (own.state !== 'present' || seen.state !== 'present') continue;
    if (compareWithWitness(own.value, seen.value, REGEDIT_WMI_LIMITS).difference) return 'differs';
    variables += own.value.values.filter(hasVariable).length;
  }
  return variables === 0 ? 'untested' : null;
}

function hasVariable(value: RegistryValue): boolean {
  return value.type === RegistryType.REG_EXPAND_SZ && /%[^%]+%/.test(textOf(value));
}

async function keyAlone(registry: RegistryPort, key: KeyRef): Promise<Reading<KeyTree>> {
  const listing = await registry.listKey(key);
  if (listing.state !== 'present') return listing;
  const values: RegistryValue[] = [];
  for (const name of listing.value.values) {
    const value = await registry.readValue(key, name);
    if (value.state !== 'present') return value;
    values.push(value.value);
  }
  return present({
    name: leafOf(key),
    values,
    subkeys: listing.value.subkeys.map((name) => ({ name, values: [], subkeys: [] })),
  });
}
