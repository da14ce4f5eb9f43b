import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder } from '../private-folder';

/** A file of another program (a virus scanner, an indexer) may be open for a moment. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

/**
 * Lets `use` have a new folder below `root`, which only administrators and SYSTEM can open (without administrator rights: and
 * this user): an export may hold the Key Management password (Q235418). The folder is removed afterwards, and what an earlier
 * process left when it was killed is removed before.
 */
export async function inExportFolder<T>(root: string, use: (folder: string) => Promise<T>): Promise<T> {
  await makePrivateFolder(root);
  await removeLeftovers(root);
  const folder = await mkdtemp(join(root, `${process.pid}-`));
  try {
    return await use(folder);
  } finally {
    await rm(folder, REMOVE);
  }
}

/** Folders of processes that are no more; where something is still held there, the next time is soon enough. */
export async function removeLeftovers(root: string): Promise<void> {
  const names = await readdir(root).catch(() => []);
  for (const name of names) {
    const pid = Number(/^(\d+)-/.exec(name)?.[1]);
    if (!isAlive(pid)) await rm(join(root, name), REMOVE).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid)) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There is one, and it is not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
