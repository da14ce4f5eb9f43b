import { leafOf, type KeyRef, type KeyTree, type RegistryValue } from '../../../../domain/registry';
import { present, type Reading } from '../../../../domain/reading';
import { compareWithWitness } from '../../../../domain/witness';
import type { RegistryPort } from '../../../ports';
import type { ScriptHost } from './script-host';
import { readKeyAlone, REGEDIT_WMI_LIMITS } from './witness';

/** A key every Windows has, with values of several types, which differs between the two views. */
const KNOWN_KEY = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';

/** Whether the package, asked for a known key, tells the same as the Win32 API in each view. */
export async function passesSelfTest(host: ScriptHost, bits: 32 | 64, registry: RegistryPort): Promise<boolean> {
  for (const view of registry.views) {
    const key = { view, path: KNOWN_KEY };
    const seen = await readKeyAlone(host, bits, key);
    if (seen.state !== 'present' || seen.value.values.length === 0) return false;
    const own = await keyAlone(registry, key);
    if (own.state !== 'present' || compareWithWitness(own.value, seen.value, REGEDIT_WMI_LIMITS).difference) return false;
  }
  return true;
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
