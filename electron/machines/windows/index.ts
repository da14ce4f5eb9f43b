import { RepairError } from '../../contract/errors';
import type { RegistryView } from '../../domain/registry';
import type { Machine } from '../ports';
import { windowsFiles } from './files/files';
import { windowsBits } from './native/win32';
import { windowsRegistry } from './registry/registry';
import { windowsServices } from './services';
import { describeWindows } from './system';
import { regExportWitness } from './witness/reg-export';

/**
 * This computer: its registry and services through the Win32 API, its files, and `reg.exe` as the second witness.
 * Throws E-NOT-WINDOWS elsewhere; importing this module is harmless everywhere.
 */
export function openWindowsMachine(): Promise<Machine> {
  return Promise.resolve().then(open);
}

function open(): Machine {
  if (process.platform !== 'win32') throw new RepairError('E-NOT-WINDOWS', process.platform);
  const views: readonly RegistryView[] = windowsBits() === 64 ? ['64', '32'] : ['32'];
  return {
    kind: 'this',
    registry: windowsRegistry(views),
    services: windowsServices(),
    files: windowsFiles(),
    witness: regExportWitness(),
    describe: () => Promise.resolve().then(describeWindows),
  };
}
