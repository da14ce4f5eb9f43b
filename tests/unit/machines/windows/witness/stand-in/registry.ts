import type { KeyTree, RegistryValue } from '../../../../../../electron/domain/registry';

/** A key of the stand-in's registry; `denied` ones are reported like missing ones. */
export interface StandInKey {
  readonly name: string;
  readonly denied?: boolean;
  readonly values?: readonly RegistryValue[];
  readonly subkeys?: readonly StandInKey[];
}

/** The keys below HKEY_LOCAL_MACHINE as the text of the file that cscript.mjs reads. */
export function registryText(root: readonly StandInKey[]): string {
  return JSON.stringify(plain({ name: 'HKLM', subkeys: root }));
}

/** A path of keys with the given keys at its end. */
export function below(names: string, ...keys: readonly StandInKey[]): StandInKey {
  return names.split('\\').reduceRight<readonly StandInKey[]>((subkeys, name) => [{ name, subkeys }], keys)[0]!;
}

export function tree(name: string, values: readonly RegistryValue[] = [], subkeys: readonly KeyTree[] = []): KeyTree {
  return { name, values, subkeys };
}

function plain({ name, denied = false, values = [], subkeys = [] }: StandInKey): object {
  return {
    name,
    denied,
    values: values.map((value) => ({ name: value.name, type: value.type, hex: Buffer.from(value.data).toString('hex') })),
    subkeys: subkeys.map(plain),
  };
}
