import { RepairError } from '../../../contract/errors';
import type { RegistryValue } from '../../../domain/registry';
import { queryValue } from '../wire/rpc/winreg';
import { at, saysMissing } from './failures';
import type { OpenKey } from './keys';
import { isLinkTarget, LINK_VALUE } from './read-tree';

/** Longer targets do not fit into a path. */
const ROOM = 64 * 1024;

/** The value in which a link key stores its target; null for any other key. */
export async function linkTarget({ lane, handle }: OpenKey, where: string): Promise<RegistryValue | null> {
  try {
    const answer = await at(where, () => lane.pipe.call(queryValue(handle, LINK_VALUE, ROOM)));
    if (answer.kind !== 'value' || !isLinkTarget(answer)) return null;
    return { name: answer.name, type: answer.type, data: answer.data };
  } catch (error) {
    if (error instanceof RepairError && saysMissing(error)) return null;
    throw error;
  }
}
