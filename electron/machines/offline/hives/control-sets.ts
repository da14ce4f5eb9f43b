import { findHiveKey, type HiveKey } from '../../../domain/regf/hive';
import { RepairError } from '../../../contract/errors';
import { RegistryType, sameName } from '../../../domain/registry';

/**
 * What Windows uses a control set for (Q102984, Q165748): Default is the one it starts next, Current the one it started
 * last, LastKnownGood the last that started well, Failed the one that was current when Last Known Good was chosen
 * instead.
 */
export type ControlSetRole = 'current' | 'default' | 'last-known-good' | 'failed';

export interface ControlSet {
  /** `ControlSet001`. */
  readonly name: string;
  readonly roles: readonly ControlSetRole[];
}

const ROLES: readonly (readonly [string, ControlSetRole])[] = [
  ['Current', 'current'],
  ['Default', 'default'],
  ['LastKnownGood', 'last-known-good'],
  ['Failed', 'failed'],
];

/** The control sets of a SYSTEM hive, by name, each with the roles that the key `Select` gives it. */
export async function readControlSets(openRoot: () => Promise<HiveKey>): Promise<readonly ControlSet[]> {
  const selected = numbersIn(findHiveKey(await openRoot(), ['Select']));
  const names = (await openRoot())
    .subkeys()
    .map(({ name }) => name)
    .filter((name) => /^controlset\d{3}$/i.test(name));
  return names.sort().map((name) => ({
    name,
    roles: ROLES.flatMap(([value, role]) => (selected.get(value) === Number(name.slice(-3)) ? [role] : [])),
  }));
}

/**
 * The set that `CurrentControlSet` will mean when this Windows starts. Throws E-HIVE-NO-CONTROL-SET if `Select\Default`
 * names no existing set.
 */
export async function startingSet(file: string, openRoot: () => Promise<HiveKey>): Promise<string> {
  const starting = (await readControlSets(openRoot)).find(({ roles }) => roles.includes('default'));
  if (!starting) throw new RepairError('E-HIVE-NO-CONTROL-SET', file, { detail: 'Select\\Default' });
  return starting.name;
}

function numbersIn(select: HiveKey | undefined): ReadonlyMap<string, number> {
  const values = select?.values() ?? [];
  return new Map(
    ROLES.flatMap(([name]) => {
      const value = values.find((candidate) => sameName(candidate.name, name));
      if (value?.type !== RegistryType.REG_DWORD || value.data.length !== 4) return [];
      return [[name, new DataView(value.data.buffer, value.data.byteOffset, 4).getUint32(0, true)] as const];
    }),
  );
}
