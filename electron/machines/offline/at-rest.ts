import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../contract/errors';
import { foldName } from '../../domain/registry';
import { openOrdinary } from '../safe-files';

/** A hibernated Windows continues with the hives it has in memory: changes made on the disk would be lost, or worse. */
const ASLEEP = new Set(['HIBR', 'WAKE', 'RSTR']);

/**
 * Throws E-HIVE-IN-USE if the drive contains the memory image of a Windows that was hibernated and not shut down, and
 * E-FILE-… if something other than an ordinary file has the name of that image.
 */
export async function requireAtRest(root: string | null): Promise<void> {
  if (root === null) return;
  const name = (await readdir(root).catch(() => [])).find((entry) => foldName(entry) === 'HIBERFIL.SYS');
  if (name === undefined) return;
  const file = path.join(root, name);
  const handle = await openOrdinary(file).catch((error: unknown) => {
    if (error instanceof RepairError) throw error;
    return null;
  });
  if (!handle) return;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    if (ASLEEP.has(buffer.toString('latin1', 0, bytesRead).toUpperCase())) throw new RepairError('E-HIVE-IN-USE', file);
  } finally {
    await handle.close();
  }
}
