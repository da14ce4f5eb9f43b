import type { RegistryValue } from '../../../domain/registry';
import type { Lanes } from '../session/lanes';
import { deleteKey, deleteValue } from '../wire/rpc/winreg';
import { Budget } from './budget';
import { at } from './failures';
import { closeKeyNow, KeyRight, openBelow, type OpenKey } from './keys';
import { linkTarget } from './link-target';
import { TreeReader } from './read-tree';
import { setIn } from './write-tree';

const LIST = KeyRight.READ;

/** Removes a key below `parent` from the leaves up. `path` is the path of that key below HKEY_LOCAL_MACHINE. */
export class TreeDeleter {
  private readonly budget: Budget;
  private readonly reader: TreeReader;

  constructor(lanes: Lanes, where: string) {
    this.budget = new Budget(where);
    this.reader = new TreeReader(lanes, this.budget);
  }

  /** Throws with the key that failed; what the walk had already removed below it stays removed. */
  async delete(parent: OpenKey, name: string, path: string, where: string, depth = 0): Promise<void> {
    this.budget.spend(1, 0, depth);
    const key = await at(where, () => openBelow(parent, name, LIST));
    let target: RegistryValue | null;
    try {
      target = await linkTarget(key, where);
      if (target === null) {
        const subkeys = await at(where, () => this.reader.subkeys(key, path, where));
        for (const below of subkeys) await this.delete(key, below, `${path}\\${below}`, `${where}\\${below}`, depth + 1);
      }
    } finally {
      await closeKeyNow(key);
    }
    if (target === null) await at(where, () => parent.lane.pipe.call(deleteKey(parent.handle, name)));
    else await this.deleteLink(parent, name, target, where);
  }

  /**
   * BaseRegDeleteKey takes a name, and no document says whether the server follows a link of that name. So the link
   * loses its target first: a link that leads nowhere cannot take anything with it. If it then cannot be deleted, it
   * gets its target back.
   */
  private async deleteLink(parent: OpenKey, name: string, target: RegistryValue, where: string): Promise<void> {
    const link = await at(where, () => openBelow(parent, name, LIST | KeyRight.SET));
    try {
      await at(where, () => link.lane.pipe.call(deleteValue(link.handle, target.name)));
      try {
        await at(where, () => parent.lane.pipe.call(deleteKey(parent.handle, name)));
      } catch (error) {
        await at(where, () => setIn(link, target));
        throw error;
      }
    } finally {
      await closeKeyNow(link);
    }
  }
}
