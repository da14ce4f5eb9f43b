import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { randomNameBeside } from '../../safe-files';

/** Files this program makes beside a hive for as long as an act takes. */

/** A name nobody can have guessed and prepared. */
export function temporaryFor(file: string): string {
  return randomNameBeside(file, 'tmp');
}

/** Takes away what a write that was cut short left beside the hive. The disk's lock keeps other programs' files out of this. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  for (const name of await readdir(folder)) {
    const isOurs = name.startsWith(`${path.basename(file)}.`) && /\.[0-9a-f]{16}\.(?:tmp|part)$/.test(name);
    // Something of that name that is no file is in nobody's way.
    if (isOurs) await rm(path.join(folder, name), { force: true }).catch(() => undefined);
  }
}

/** Writes a new file, flushes it, and answers what it reads back as. */
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

/** Gives a finished file its name, in one step and for good. */
export async function moveInto(temporary: string, file: string): Promise<void> {
  await rename(temporary, file);
  await flushFolder(path.dirname(file));
}

/** Makes a new name itself durable, where the system lets a folder be opened and flushed (Windows does not). */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
