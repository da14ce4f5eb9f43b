import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../contract/errors';
import type { KitFile } from './script';

/**
 * Writes a kit's files to a folder, which is made if need be. Throws E-OUT-EXISTS for a folder that holds anything: two
 * kits in one folder would mix their results; E-OUT-NOT-WRITABLE, E-OUT-FULL.
 */
export async function saveKit(files: readonly KitFile[], folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new RepairError('E-OUT-EXISTS', folder);
    for (const { name, bytes } of files) await writeFile(path.join(folder, name), bytes, { flag: 'wx' });
  } catch (cause) {
    if (cause instanceof RepairError) throw cause;
    const full = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
    throw new RepairError(full ? 'E-OUT-FULL' : 'E-OUT-NOT-WRITABLE', folder, { cause });
  }
}
