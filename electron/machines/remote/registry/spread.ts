import type { Lanes } from '../session/lanes';
import { openBelow, type OpenKey, rootOf, withKey } from './keys';

/** For more items than this it pays to open the key on another lane. */
const SHARE_OF_A_LANE = 4;
/** The longest path that fits in one counted string; deeper keys are read on one lane. */
const LONGEST_PATH = 16_000;

/**
 * Calls `each` for the numbers 0 to `count` − 1 of a key, shares the work with free lanes, and returns the results in
 * order. `path` is the key's own path below HKEY_LOCAL_MACHINE, by which other lanes open it.
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
  // The caller closes the key afterwards, so no work on it may be left.
  const ended = await Promise.allSettled([work(key), help]);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  return results;
}
