import { type Sentence, sentence } from '../contract/words/sentence';
import { KMS_SERVICE } from '../domain/articles';
import type { ControlSet } from '../machines/offline';
import type { Place } from '../places/place';

/**
 * The control sets, other than the one that starts next, that have the service's key; only a disk gives access to them.
 */
export async function otherSets({ offline }: Place): Promise<readonly ControlSet[]> {
  return offline ? offline.setsWith(`Services\\${KMS_SERVICE}`) : [];
}

/**
 * On a disk: the set that this Windows starts next, and one line for each other set that has the key. Empty elsewhere.
 */
export async function setLines({ offline, facts }: Place, others: readonly ControlSet[]): Promise<readonly Sentence[]> {
  if (!offline) return [];
  const starting = (await offline.controlSets()).filter(({ roles }) => roles.includes('default'));
  return [
    ...starting.map(({ name }) => sentence('cli.sets.starts', { windows: facts.windows.label, set: name })),
    ...others.map(lineOf),
  ];
}

/** What Windows uses a set for; Last Known Good takes precedence, since it would bring the key back. */
function lineOf({ name, roles }: ControlSet): Sentence {
  if (roles.includes('last-known-good')) return sentence('cli.sets.carry-last-known-good', { set: name });
  if (roles.includes('current')) return sentence('cli.sets.carry-current', { set: name });
  if (roles.includes('failed')) return sentence('cli.sets.carry-failed', { set: name });
  return sentence('cli.sets.carry', { set: name });
}
