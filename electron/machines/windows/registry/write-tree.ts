import { leafOf, parentOf, sameName, type KeyRef, type KeyTree, type RegistryView } from '../../../domain/registry';
import * as api from '../native/registry-api';
import { at, KeyFailure, located, saysMissing } from './failures';
import { Pace } from './pace';
import { isLinkTarget, LINK_VALUE } from './read-tree';

/** RegCreateKeyEx creates at most this many missing levels in one call. */
const LEVELS_A_CALL = 32;

const WRITE = api.Right.QUERY_VALUE | api.Right.SET_VALUE | api.Right.CREATE_SUB_KEY;

/** Creates the missing parents of a key. Follows the links on their path. */
export function createParents(key: KeyRef, where: string): void {
  const levels = parentOf(key).path.split('\\').filter(Boolean);
  for (let from = 0; from < levels.length; from += LEVELS_A_CALL) {
    const path = levels.slice(0, from + LEVELS_A_CALL).join('\\');
    at(where, () => api.closeKey(api.createKey(api.HKLM_KEY, path, api.Right.CREATE_SUB_KEY, { view: key.view }).key));
  }
}

/** Writes trees; existing keys and values that are not in the tree stay. */
export class TreeWriter {
  private readonly pace = new Pace();

  constructor(private readonly view: RegistryView) {}

  /**
   * Writes `tree` as the key `path` below an open key. `isInNewKey`: that open key was created a moment ago, so nothing
   * is expected in it. Throws `KeyFailure` with the key that failed.
   */
  async write(parent: api.OpenKey, path: string, tree: KeyTree, where: string, isInNewKey = false): Promise<void> {
    const { key, isNew } = at(where, () => this.openOrCreate(parent, path, tree, where, isInNewKey));
    try {
      for (const value of tree.values) {
        api.setValue(key, value);
        if (this.pace.isDue) await this.pace.breathe();
      }
      for (const subkey of tree.subkeys) {
        await this.write(key, subkey.name, subkey, `${where}\\${subkey.name}`, isNew);
      }
    } catch (error) {
      throw located(where, error);
    } finally {
      api.closeKey(key);
    }
  }

  private openOrCreate(parent: api.OpenKey, path: string, tree: KeyTree, where: string, isInNewKey: boolean): api.CreatedKey {
    const there = isInNewKey ? undefined : this.openItself(parent, path, tree, where);
    if (there !== undefined) return { key: there, isNew: false };
    const created = api.createKey(parent, path, rightsFor(tree), {
      view: this.view,
      link: tree.link === true,
      ...(tree.className === undefined ? {} : { className: tree.className }),
    });
    if (created.isNew) return created;
    // Somebody else created it in between, and what is open now may be the target of their link.
    api.closeKey(created.key);
    const theirs = this.openItself(parent, path, tree, where);
    if (theirs === undefined) throw new KeyFailure('E-REG-FAILED', where);
    return { key: theirs, isNew: false };
  }

  /** The key itself, even if it is a link; undefined if there is none. */
  private openItself(parent: api.OpenKey, path: string, tree: KeyTree, where: string): api.OpenKey | undefined {
    try {
      const key = api.openKey(parent, path, rightsFor(tree), { view: this.view, link: 'itself' });
      if (isLinkKey(key) === (tree.link === true)) return key;
      // A link cannot become a key, nor a key a link; values put into a link would mislead Windows.
      api.closeKey(key);
      throw new KeyFailure('E-REG-FAILED', where);
    } catch (error) {
      if (saysMissing(error)) return undefined;
      throw error;
    }
  }
}

const rightsFor = (tree: KeyTree): number => (tree.link ? WRITE | api.Right.CREATE_LINK : WRITE);

function isLinkKey(key: api.OpenKey): boolean {
  const target = api.queryValue(key, LINK_VALUE);
  return target !== undefined && isLinkTarget(target);
}

/** The path to write a tree to: its last name in the tree's stored spelling. */
export function pathOf(key: KeyRef, tree: KeyTree): string {
  if (!sameName(tree.name, leafOf(key))) return key.path;
  const parent = parentOf(key).path;
  return parent === '' ? tree.name : `${parent}\\${tree.name}`;
}
