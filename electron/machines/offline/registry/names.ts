import { RepairError } from '../../../contract/errors';
import type { KeyTree } from '../../../domain/registry';
import { DEPTH_LIMIT } from '../../../domain/regf/visit';

/** Windows' own limits: what is written here must be a valid registry to it. */
const KEY_NAME_LIMIT = 255;
const VALUE_NAME_LIMIT = 16_383;
const INVALID_PARAMETER = 87;

/** Throws if the path contains a name no key can have, or is too deep. */
export function requireKeyPath(parts: readonly string[], at: string): void {
  if (parts.length > DEPTH_LIMIT) throw new RepairError('E-REG-TOO-DEEP', at, { win32: INVALID_PARAMETER });
  for (const part of parts) requireKeyName(part, at);
}

export function requireValueName(name: string, at: string): void {
  if (name.includes('\0')) throw new RepairError('E-REG-NAME-NOT-WIN32', at);
  if (name.length > VALUE_NAME_LIMIT) throw invalid(at);
}

/** Throws if a tree to be written below `depth` keys contains an impossible name, or is too deep. */
export function requireTree(tree: KeyTree, at: string, depth: number): void {
  if (depth > DEPTH_LIMIT) throw new RepairError('E-REG-TOO-DEEP', at, { win32: INVALID_PARAMETER });
  for (const { name } of tree.values) requireValueName(name, at);
  for (const subkey of tree.subkeys) {
    requireKeyName(subkey.name, `${at}\\${subkey.name}`);
    requireTree(subkey, `${at}\\${subkey.name}`, depth + 1);
  }
}

function requireKeyName(name: string, at: string): void {
  if (name.includes('\0')) throw new RepairError('E-REG-NAME-NOT-WIN32', at);
  if (name === '' || name.length > KEY_NAME_LIMIT || name.includes('\\')) throw invalid(at);
}

function invalid(at: string): RepairError {
  return new RepairError('E-REG-FAILED', at, { win32: INVALID_PARAMETER });
}
