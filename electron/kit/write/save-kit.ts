import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../contract/errors';
import type { KitFile } from './script';

/**
 * Writes a kit's files to a folder, which is created if necessary. Throws E-OUT-EXISTS for a folder that is not empty,
 * since two kits in one folder would mix their results; E-OUT-NOT-WRITABLE, E-OUT-FULL.
 */
export function saveKit(files: readonly KitFile[], folder: string): Promise<void> {
  return guarded(folder, async () => {
    await mkdir(folder, { recursive: true });
    if ((await readdir(folder)).length > 0) throw new RepairError('E-OUT-EXISTS', folder);
    await writeAll(files, folder);
  });
}

/** The most kit folders in one place; nobody has more. */
const MOST_KITS = 99;

/**
 * Writes a kit's files to a new folder below another, KMSKIT01 or the first free number, and returns its path. Throws
 * as `saveKit`.
 */
export function saveKitBelow(files: readonly KitFile[], parent: string): Promise<string> {
  return guarded(parent, async () => {
    await mkdir(parent, { recursive: true });
    for (let number = 1; number <= MOST_KITS; number += 1) {
      const folder = path.join(parent, `KMSKIT${String(number).padStart(2, '0')}`);
      if (!(await makeNew(folder))) continue;
      await writeAll(files, folder);
      return folder;
    }
    throw new RepairError('E-OUT-EXISTS', parent);
  });
}

/** False if that name is already in use. */
async function makeNew(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function writeAll(files: readonly KitFile[], folder: string): Promise<void> {
  for (const { name, bytes } of files) await writeFile(path.join(folder, name), bytes, { flag: 'wx' });
}

async function guarded<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof RepairError) throw cause;
    throw new RepairError(codeOf(cause) === 'ENOSPC' ? 'E-OUT-FULL' : 'E-OUT-NOT-WRITABLE', folder, { cause });
  }
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);
