import { link } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { openOrdinary, replaceFile } from '../../safe-files';
import { codeOf, writeError } from './failures';
import { sha256Of } from './hive-file';
import { flushFolder, moveInto, temporaryFor, writeFlushed } from './beside';

/**
 * Where the hive with this hash is kept: beside the hive, under a name with the start of the hash. `<name>.sha256`
 * contains the whole hash, in the format of `sha256sum --check`.
 */
export function keptName(file: string, sha256: string): string {
  return `${file}.before-repair-${sha256.slice(0, 12)}`;
}

/** Keeps a hive's bytes beside it and returns their hash. A copy that is already kept stays as it is. */
export async function keepOriginal(file: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const kept = keptName(file, sha256);
  try {
    // A hard link appears in one step and takes no room; disks without hard links get a copy.
    await link(file, kept).catch((error: unknown) => (codeOf(error) === 'EEXIST' ? undefined : writeWhole(kept, bytes)));
    await requireHash(kept, sha256);
    await replaceFile(`${kept}.sha256`, (handle) => handle.writeFile(`${sha256} *${path.basename(kept)}\n`), 0o644);
    await flushFolder(path.dirname(file));
    return sha256;
  } catch (error) {
    throw writeError(kept, error);
  }
}

/** The bytes of a kept hive; throws E-BACKUP-ALTERED or E-BACKUP-MISSING if they have changed or are gone. */
export async function readKept(file: string, sha256: string): Promise<Uint8Array> {
  const kept = keptName(file, sha256);
  return requireHash(kept, sha256).catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT' ? new RepairError('E-BACKUP-MISSING', kept) : error;
  });
}

async function requireHash(file: string, sha256: string): Promise<Uint8Array> {
  const handle = await openOrdinary(file);
  try {
    const bytes = await handle.readFile();
    if (sha256Of(bytes) !== sha256) throw new RepairError('E-BACKUP-ALTERED', file);
    return bytes;
  } finally {
    await handle.close();
  }
}

/** The name appears only once the copy is complete and flushed: half a copy under it would look altered. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryFor(file);
  await writeFlushed(temporary, bytes);
  await moveInto(temporary, file);
}
