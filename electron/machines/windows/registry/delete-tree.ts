import type { RegistryView } from '../../../domain/registry';
import * as api from '../native/registry-api';
import { at, located, refuseNul } from './failures';
import { Pace } from './pace';

const LIST_AND_DELETE = api.Right.LIST | api.Right.DELETE;

/** Removes trees from the leaves up, each key by its own handle, so that links are removed and never followed. */
export class TreeDeleter {
  private readonly pace = new Pace();

  constructor(private readonly view: RegistryView) {}

  /** Throws `KeyFailure` with the key that failed; what the walk had already removed below it stays removed. */
  async delete(parent: api.OpenKey, path: string, where: string): Promise<void> {
    const key = at(where, () => api.openKey(parent, path, LIST_AND_DELETE, { view: this.view, link: 'itself' }));
    try {
      for (const name of api.subkeyNames(key)) {
        refuseNul(name, `${where}\\${name}`);
        await this.delete(key, name, `${where}\\${name}`);
      }
      api.deleteOpenKey(key);
    } catch (error) {
      throw located(where, error);
    } finally {
      api.closeKey(key);
    }
    if (this.pace.isDue) await this.pace.breathe();
  }
}
