import type { Lanes } from '../session/lanes';
import { openBelow, type OpenKey, rootOf, withKey } from './keys';

/** From this many items on it pays to open a key on further lanes. */
const SHARE_OF_A_LANE = 4;
/** A path in one counted string; what lies deeper is read on one lane. */
const LONGEST_PATH = 16_000;

/**
 * Asks `each` for the numbers 0 to `count` − 1 of a key, together with lanes that are free, and answers in their order. `path` is the
 * key's own below HKEY_LOCAL_MACHINE, by which other lanes open it.
 */
export async function spread<T>(
  lanes: Lanes,
  key: OpenKey,
  { path, rights, count }: { readonly path: string; readonly rights: number; readonly count: number },
  each: (key: OpenKey, index: number) => Promise<T>,
): Promise<readonly T[]> {
  const results = new Array<T>(count);
  let next = 0;
  const work = async (on: OpenKey): Promise<void> => {
    while (next < count) {
      const index = next++;
      try {
        results[index] = await each(on, index);
      } catch (error) {
        next = count;
        throw error;
      }
    }
  };
  const helpers = path === '' || path.length > LONGEST_PATH ? 0 : Math.ceil(count / SHARE_OF_A_LANE) - 1;
  const help = lanes.alongside(helpers, (lane) => withKey(openBelow(rootOf(lane), path, rights), work));
  // Whoever asked closes the key afterwards, so nobody may be at work on it any more.
  const ended = await Promise.allSettled([work(key), help]);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}
