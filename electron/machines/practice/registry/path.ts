import { foldName, type KeyRef } from '../../../domain/registry';

/**
 * The parts of the stored key that a reference means. `SOFTWARE` of the 32-bit view is `SOFTWARE\WOW6432Node` on 64-bit
 * Windows, and keys below `SYSTEM\CurrentControlSet` are in the set that this link points to (Q102984).
 */
export function storedParts(key: KeyRef, bits: 32 | 64): readonly string[] {
  const parts = key.path === '' ? [] : key.path.split('\\');
  const [hive = '', first = ''] = parts.map(foldName);
  if (hive === 'SYSTEM' && first === 'CURRENTCONTROLSET' && parts.length > 2)
    return ['SYSTEM', 'ControlSet001', ...parts.slice(2)];
  if (hive === 'SOFTWARE' && bits === 64 && key.view === '32' && first !== 'WOW6432NODE')
    return ['SOFTWARE', 'WOW6432Node', ...parts.slice(1)];
  return parts;
}
