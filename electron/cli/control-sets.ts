import { type Sentence, sentence } from '../contract/words/sentence';
import { KMS_SERVICE } from '../domain/articles';
import type { ControlSet } from '../machines/offline';
import type { Place } from '../places/place';

/** The control sets besides the one that starts next that have the service's key; only a disk shows them apart. */
export async function otherSets({ offline }: Place): Promise<readonly ControlSet[]> {
  return offline ? offline.setsWith(`Services\\${KMS_SERVICE}`) : [];
}

/** One line for each such set. */
export function setLines(sets: readonly ControlSet[]): readonly Sentence[] {
  return sets.map(({ name, roles }) =>
    roles.includes('last-known-good')
      ? sentence('cli.sets.carry-last-known-good', { set: name })
      : sentence('cli.sets.carry', { set: name }),
  );
}
