import { RepairError } from '../../contract/errors';
import { SERVICES_KEY } from '../../domain/articles';
import { fullPath, RegistryType, type RegistryValue, sameName, textOf } from '../../domain/registry';
import type { SystemFacts } from '../../domain/system';
import { describeByRegistry, type FactReader } from '../offline/describe';
import { Budget } from './registry/budget';
import { at, saysMissing } from './registry/failures';
import { closeKey, KeyRight, openBelow, rootOf, withKey } from './registry/keys';
import { TreeReader } from './registry/read-tree';
import type { Lanes } from './session/lanes';

/** Facts about a server from its registry. Throws E-REG-… if a fact is unreadable: no partial descriptions. */
export async function describeServer(lanes: Lanes): Promise<SystemFacts> {
  const facts = factsOf(lanes);
  const elevated = await mayWrite(lanes);
  // Windows NT 4.0 and 2000, whose registry this reads, are 32-bit.
  return describeByRegistry(facts, { bits: 32, elevated, unnamed: 'SERVER' });
}

/** The keys with those facts. */
const FACT_KEYS = [
  'SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName',
  'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  'SOFTWARE\\Microsoft\\Windows\\CurrentVersion',
  'SOFTWARE\\Microsoft\\Cryptography',
] as const;

/** Reads each key once with all its values, and all keys at the same time. */
function factsOf(lanes: Lanes): FactReader {
  const keys = new Map<string, Promise<readonly RegistryValue[]>>(FACT_KEYS.map((path) => [path, valuesOf(lanes, path)]));
  // A failure reaches whoever asks for that key.
  for (const read of keys.values()) read.catch(() => undefined);
  const value = async (path: string, name: string): Promise<RegistryValue | undefined> => {
    const values = keys.get(path) ?? valuesOf(lanes, path);
    keys.set(path, values);
    return (await values).find((one) => sameName(one.name, name));
  };
  return {
    async text(path, name) {
      const found = await value(path, name);
      const isText = found?.type === RegistryType.REG_SZ || found?.type === RegistryType.REG_EXPAND_SZ;
      return found && isText ? textOf(found) : undefined;
    },
    async number(path, name) {
      const data = (await value(path, name))?.data;
      return data?.length === 4 ? new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true) : undefined;
    },
  };
}

async function valuesOf(lanes: Lanes, path: string): Promise<readonly RegistryValue[]> {
  const where = fullPath({ view: '32', path });
  try {
    return await lanes.use((lane) =>
      withKey(
        at(where, () => openBelow(rootOf(lane), path, KeyRight.READ, 'followed')),
        async (open) => (await at(where, () => new TreeReader(lanes, new Budget(where)).contents(open, path, where))).values,
      ),
    );
  } catch (error) {
    if (error instanceof RepairError && saysMissing(error)) return [];
    throw error;
  }
}

/** Opens a key with the write access that a repair needs, and closes it again. */
async function mayWrite(lanes: Lanes): Promise<boolean> {
  try {
    await lanes.use(async (lane) =>
      closeKey(
        await at(SERVICES_KEY, () =>
          openBelow(rootOf(lane), SERVICES_KEY, KeyRight.READ | KeyRight.SET | KeyRight.CREATE, 'followed'),
        ),
      ),
    );
    return true;
  } catch (error) {
    if (error instanceof RepairError && error.code.startsWith('E-REG')) return false;
    throw error;
  }
}
