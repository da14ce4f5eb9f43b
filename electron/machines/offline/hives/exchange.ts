import { chmod, chown, link, rm } from 'node:fs/promises';
import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { statOrdinary } from '../../safe-files';
import { moveInto, removeLeftovers, temporaryFor, writeFlushed } from './beside';
import { codeOf, writeError } from './failures';
import { type FileName, sha256Of } from './hive-file';
import { keptName } from './kept';
import { stampOf } from './stamp';

/** A registry file as it was read, and as it will be. */
export interface FileChange {
  readonly name: FileName;
  readonly file: string;
  /** Distinguishes the file that was read from any other: see `stampOf`. */
  readonly stamp: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** A file beside it that already contains `after`: if the disk is full, it gets a second name instead. */
  readonly spare?: string;
}

interface Staged extends FileChange {
  readonly temporary: string;
}

/**
 * Exchanges several files, all or none. Every new file is first written beside the old one, flushed and read back, so
 * that a full disk shows before anything is exchanged. Then `onReady` is awaited (for the journal), and the files are
 * renamed one after another. If a rename fails, the files already exchanged are put back.
 * @throws RepairError E-HIVE-IN-USE if a file has changed since it was read; E-OUT-… for the disk; in both cases every
 * file is as it was. E-HIVE-HALF-EXCHANGED if a file could not be put back.
 */
export async function exchangeAll(changes: readonly FileChange[], onReady: () => Promise<void>): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const change of changes) staged.push(await stage(change));
    for (const change of changes) await requireSame(change);
    await onReady();
    await moveAll(staged);
  } finally {
    for (const { temporary } of staged) await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function stage(change: FileChange): Promise<Staged> {
  const { file, after, spare } = change;
  const temporary = temporaryFor(file);
  try {
    await removeLeftovers(file);
    await writeOrLink(file, temporary, after, spare);
    return { ...change, temporary };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw writeError(file, error);
  }
}

/** A full disk must not prevent an undo: a second name takes no room. */
async function writeOrLink(like: string, file: string, bytes: Uint8Array, spare: string | undefined): Promise<void> {
  await writeAs(like, file, bytes).catch(async (error: unknown) => {
    if (spare === undefined || codeOf(error) !== 'ENOSPC') throw error;
    await rm(file, { force: true });
    await link(spare, file);
  });
}

/** Writes `bytes` to a new file with the permissions of `like`. */
async function writeAs(like: string, file: string, bytes: Uint8Array): Promise<void> {
  const { mode, uid, gid } = await statOrdinary(like);
  if (Buffer.compare(await writeFlushed(file, bytes), bytes) !== 0)
    throw new RepairError('E-HIVE-NOT-PROVEN', like, { detail: sentence('detail.reads-back') });
  // A disk of another system may not support these permissions; the hive's content is what counts.
  await chmod(file, Number(mode) & 0o7777).catch(() => undefined);
  await chown(file, Number(uid), Number(gid)).catch(() => undefined);
}

async function moveAll(staged: readonly Staged[]): Promise<void> {
  const moved: Staged[] = [];
  for (const each of staged) {
    try {
      await requireSame(each);
      await moveInto(each.temporary, each.file);
      moved.push(each);
    } catch (cause) {
      const error = writeError(each.file, cause);
      for (const earlier of moved.reverse()) await putBefore(earlier, error);
      throw error;
    }
  }
}

/** Puts a file back as it was before the exchange; if there is no room, gives its kept original a second name. */
async function putBefore({ file, before }: Staged, cause: RepairError): Promise<void> {
  const temporary = temporaryFor(file);
  try {
    await writeOrLink(file, temporary, before, keptName(file, sha256Of(before)));
    await moveInto(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new RepairError('E-HIVE-HALF-EXCHANGED', file, { detail: `${cause.code}; ${codeOf(error)}`, cause });
  }
}

async function requireSame({ file, stamp }: FileChange): Promise<void> {
  const now = await statOrdinary(file).then(stampOf, (error: unknown) => {
    throw writeError(file, error);
  });
  if (now !== stamp) throw new RepairError('E-HIVE-IN-USE', file, { detail: sentence('detail.changed-since-read') });
}
