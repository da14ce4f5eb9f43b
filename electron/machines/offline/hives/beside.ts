import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { randomNameBeside } from '../../safe-files';

/** Files this program makes beside a hive for the duration of an operation. */

/** A name nobody could have guessed and prepared. */
export function temporaryFor(file: string): string {
  return randomNameBeside(file, 'tmp');
}

/** Removes what an interrupted write left beside the hive. The disk's lock ensures that no program still uses it. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  for (const name of await readdir(folder)) {
    const isOurs = name.startsWith(`${path.basename(file)}.`) && /\.[0-9a-f]{16}\.(?:tmp|part)$/.test(name);
    // Anything with such a name that is not a file does no harm.
    if (isOurs) await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Writes a new file, flushes it and returns what it reads back. */
export async function writeFlushed(file: string, bytes: Uint8Array): Promise<Uint8Array> {
  const handle = await open(file, 'wx+', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    const written = new Uint8Array(bytes.length + 1);
    let filled = 0;
    for (let got = -1; got !== 0; filled += got)
      got = (await handle.read(written, filled, written.length - filled, filled)).bytesRead;
    return written.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its final name, atomically and durably. */
export async function moveInto(temporary: string, file: string): Promise<void> {
  await rename(temporary, file);
  await flushFolder(path.dirname(file));
}

/** Makes a new name durable if the system lets a folder be opened and flushed (Windows does not). */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
