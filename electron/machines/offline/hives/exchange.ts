import { createHash } from 'node:crypto';
import { copyFile, chmod, chown, constants, link, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { codeOf, writeError } from './failures';
import { stampOf } from './stamp';

/**
 * Where a hive with that hash is kept: beside the hive, under a name that carries the hash. The whole hash is also in
 * `<name>.sha256`, as `sha256sum --check` takes it.
 */
export function keptName(file: string, sha256: string): string {
  return `${file}.before-repair-${sha256.slice(0, 12)}`;
}

/** Tells the temporary files of one program apart. */
let made = 0;

function temporaryFor(file: string): string {
  return `${file}.${process.pid}-${(made += 1)}.tmp`;
}

/** Takes away what a write that was cut short left beside the hive. The disk's lock keeps other programs' files out of this. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  for (const name of await readdir(folder)) {
    const isOurs = name.startsWith(`${path.basename(file)}.`) && /\.\d+-\d+\.tmp$/.test(name);
    if (isOurs) await rm(path.join(folder, name), { force: true });
  }
}

/**
 * Puts `bytes` in the place of `file` in one step: they are written beside it, flushed, read back and handed to `prove`,
 * which throws where they do not hold; only then the name goes over. Until that moment a failure leaves `file` as it is.
 * @param stamp what `file` was when it was read: another one by now is E-HIVE-IN-USE
 */
export async function exchange(
  file: string,
  stamp: string,
  bytes: Uint8Array,
  prove: (written: Uint8Array) => void,
): Promise<void> {
  const temporary = temporaryFor(file);
  try {
    await removeLeftovers(file);
    const { mode, uid, gid } = await stat(file);
    const written = await writeFlushed(temporary, bytes);
    if (Buffer.compare(written, bytes) !== 0)
      throw new RepairError('E-HIVE-NOT-PROVEN', file, { detail: sentence('detail.reads-back') });
    prove(written);
    // A disk of another system may have no such rights; the hive's content is what counts.
    await chmod(temporary, mode & 0o7777).catch(() => undefined);
    await chown(temporary, uid, gid).catch(() => undefined);
    if (stampOf(await stat(file, { bigint: true })) !== stamp)
      throw new RepairError('E-HIVE-IN-USE', file, { detail: sentence('detail.changed-since-read') });
    await rename(temporary, file);
    await flushFolder(path.dirname(file));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeError(file, error);
  }
}

/** Keeps a hive's bytes beside it and answers their hash. What is kept already stays as it is. */
export async function keepOriginal(file: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const kept = keptName(file, sha256);
  try {
    // A second name for the same file is there in one step and takes no room; disks that know no such thing get a copy.
    await link(file, kept).catch((error: unknown) => (codeOf(error) === 'EEXIST' ? undefined : copyWhole(file, kept)));
    await requireHash(kept, sha256);
    await writeFile(`${kept}.sha256`, `${sha256} *${path.basename(kept)}\n`, { flush: true });
    await flushFolder(path.dirname(file));
    return sha256;
  } catch (error) {
    throw writeError(kept, error);
  }
}

/** The bytes of a kept hive; E-BACKUP-ALTERED or E-BACKUP-MISSING where they are not what was kept. */
export async function readKept(file: string, sha256: string): Promise<Uint8Array> {
  const kept = keptName(file, sha256);
  return requireHash(kept, sha256).catch((error: unknown) => {
    throw codeOf(error) === 'ENOENT' ? new RepairError('E-BACKUP-MISSING', kept) : error;
  });
}

async function requireHash(file: string, sha256: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const bytes = await handle.readFile();
    if (sha256Of(bytes) !== sha256) throw new RepairError('E-BACKUP-ALTERED', file);
    return bytes;
  } finally {
    await handle.close();
  }
}

/** The name is there only once the copy is whole and on the disk: half a copy under it would be taken for an altered one. */
async function copyWhole(from: string, to: string): Promise<void> {
  const temporary = temporaryFor(from);
  await copyFile(from, temporary, constants.COPYFILE_EXCL);
  const handle = await open(temporary, 'r+');
  await handle.sync().finally(() => handle.close());
  await rename(temporary, to);
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<Uint8Array> {
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

/** Makes a new name itself durable, where the system lets a folder be opened and flushed (Windows does not). */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
