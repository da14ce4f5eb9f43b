import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RepairError } from '../../contract/errors';
import type { RegistryView } from '../../domain/registry';
import type { Machine } from '../ports';
import { windowsFiles } from './files/files';
import { windowsBits } from './native/win32';
import { windowsRegistry } from './registry/registry';
import { windowsServices } from './services';
import { describeWindows } from './system';
import { chooseWitness } from './witness/regedit-wmi/choose';
import { sweepExports } from './witness/export-folder';
import { regExportWitness } from './witness/reg-export';

/**
 * This computer: its registry and services through the Win32 API, its files, and as the second witness the package
 * `regedit` where it can work, else `reg.exe`.
 * Throws E-NOT-WINDOWS elsewhere; importing this module is harmless everywhere.
 * @param exportsIn returns the folder for the witness's exports, which is made private; if omitted, a temporary folder
 * of this user
 */
export async function openWindowsMachine(
  exportsIn: () => string = () => join(tmpdir(), 'exchange-kms-repair-exports'),
): Promise<Machine> {
  if (process.platform !== 'win32') throw new RepairError('E-NOT-WINDOWS', process.platform);
  const exports = exportsIn();
  await sweepExports(exports);
  const bits = windowsBits();
  const views: readonly RegistryView[] = bits === 64 ? ['64', '32'] : ['32'];
  const registry = windowsRegistry(views);
  return {
    kind: 'this',
    registry,
    services: windowsServices(),
    files: windowsFiles(),
    witness: await chooseWitness(registry, bits, regExportWitness(exports)),
    describe: () => Promise.resolve().then(describeWindows),
  };
}
