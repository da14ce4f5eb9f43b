import { open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Files this program makes beside a hive for as long as an act takes. */

/** Tells the temporary files of one program apart. */
let made = 0;

export function temporaryFor(file: string): string {
  return `${file}.${process.pid}-${(made += 1)}.tmp`;
}

/** Takes away what a write that was cut short left beside the hive. The disk's lock keeps other programs' files out of this. */
export async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  for (const name of await readdir(folder)) {
    const isOurs = name.startsWith(`${path.basename(file)}.`) && /\.\d+-\d+\.tmp$/.test(name);
    if (isOurs) await rm(path.join(folder, name), { force: true });
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
