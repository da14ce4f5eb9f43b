import { foldName, type KeyRef } from '../../../domain/registry';
import type { HiveName } from '../hives/locate';

/** A key's place in the hive files: which hive, and the names from its top key down. */
export interface HivePlace {
  readonly hive: HiveName;
  readonly parts: readonly string[];
}

export const CURRENT = 'CurrentControlSet';

/**
 * Where a reference is in the two hives, or null if outside them. A hive has no `CurrentControlSet`: Windows makes that
 * link when it starts (Q165748); `current` is the set it will lead to then. On 64-bit Windows `SOFTWARE` of the 32-bit
 * view is `SOFTWARE\WOW6432Node`.
 */
export function placeOf(key: KeyRef, bits: 32 | 64, current: string): HivePlace | null {
  const [top = '', ...parts] = key.path.split('\\');
  const first = foldName(parts[0] ?? '');
  switch (foldName(top)) {
    case 'SYSTEM':
      return { hive: 'SYSTEM', parts: first === foldName(CURRENT) ? [current, ...parts.slice(1)] : parts };
    case 'SOFTWARE':
      return {
        hive: 'SOFTWARE',
        parts: bits === 64 && key.view === '32' && first !== 'WOW6432NODE' ? ['WOW6432Node', ...parts] : parts,
      };
    default:
      return null;
  }
}
