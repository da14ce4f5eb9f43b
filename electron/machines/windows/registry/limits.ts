import type { KeyTree } from '../../../domain/registry';
import { KeyFailure, refuseNul } from './failures';

/** The limits of a registry (Microsoft: Registry element size limits); Wine accepts more. */
const LEVELS = 512;
const KEY_NAME = 255;
const VALUE_NAME = 16_383;

/** Refuses a tree that cannot be stored under `path` before any of it is written. Throws `KeyFailure`. */
export function refuseUnstorable(path: string, tree: KeyTree, where: string): void {
  const names = path.split('\\');
  if (names.some((name) => name.length > KEY_NAME)) throw new KeyFailure('E-REG-FAILED', where);
  refuse(tree, where, names.length);
}

function refuse(tree: KeyTree, where: string, level: number): void {
  if (level > LEVELS) throw new KeyFailure('E-REG-TOO-DEEP', where);
  for (const { name } of tree.values) {
    refuseNul(name, `${where}\\${name}`);
    if (name.length > VALUE_NAME) throw new KeyFailure('E-REG-FAILED', where);
  }
  for (const subkey of tree.subkeys) {
    const below = `${where}\\${subkey.name}`;
    refuseNul(subkey.name, below);
    if (subkey.name === '' || subkey.name.length > KEY_NAME || subkey.name.includes('\\'))
      throw new KeyFailure('E-REG-FAILED', below);
    refuse(subkey, below, level + 1);
  }
}

/** Removing SOFTWARE or SYSTEM from the leaves up would empty Windows long before the hive itself refuses to go. */
export function refuseWholeHive(path: string, where: string): void {
  if (path.split('\\').filter(Boolean).length < 2) throw new KeyFailure('E-REG-FAILED', where);
}
