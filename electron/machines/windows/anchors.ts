import { win32 } from 'node:path';
import { type RegistryView, RegistryType, textData, textOf } from '../../domain/registry';
import { PROGRAM_KEY } from './data-folder';
import * as api from './native/registry-api';
import { windowsBits } from './native/win32';
import { asRepairError, at, saysMissing } from './registry/failures';

/** Where this program records proven backups: one value per run folder, with the SHA-256 of its manifest. */
const KEY = `${PROGRAM_KEY}\\Proven backups`;
const WHERE = `HKEY_LOCAL_MACHINE\\${KEY}`;

/** The hash recorded for a run's folder; null if there is none. Throws E-REG-… if it cannot be read. */
export async function anchorOf(folder: string): Promise<string | null> {
  try {
    return at(WHERE, () =>
      api.withKey(api.openKey(api.HKLM_KEY, KEY, api.Right.QUERY_VALUE, { view: view(), link: 'itself' }), (key) => {
        const value = api.queryValue(key, win32.resolve(folder));
        return value?.type === RegistryType.REG_SZ ? textOf(value) : null;
      }),
    );
  } catch (error) {
    if (saysMissing(error)) return null;
    throw asRepairError(error);
  }
}

/** Records a run's backup. Throws E-REG-DENIED without administrator rights. */
export async function anchor(folder: string, manifestSha256: string): Promise<void> {
  try {
    at(WHERE, () => {
      const { key } = api.createKey(api.HKLM_KEY, KEY, api.Right.SET_VALUE, { view: view() });
      api.withKey(key, (open) => {
        api.setValue(open, { name: win32.resolve(folder), type: RegistryType.REG_SZ, data: textData(manifestSha256) });
        api.flushKey(open);
      });
    });
  } catch (error) {
    throw asRepairError(error);
  }
}

/** The same key for a 32-bit and a 64-bit program. */
const view = (): RegistryView => (windowsBits() === 64 ? '64' : '32');
