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

/** At the program's start: removes what a killed process left, where there is such a folder and it can be trusted. */
export async function sweepExports(root: string): Promise<void> {
  if ((await readdir(root).catch(() => [])).length === 0) return;
  try {
    // A link, or a folder of somebody else's, could lead to what is not ours to remove.
    await makePrivateFolder(root);
    await removeLeftovers(root);
  } catch {
    // The first export says what is wrong with it.
  }
}

/** Folders of processes that are no more; where something is still held there, the next time is soon enough. */
async function removeLeftovers(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const [, pid] = OURS.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(root, name), REMOVE).catch(() => undefined);
  }
}

/** The process's number, and the six signs `mkdtemp` adds. */
const OURS = /^(\d{1,10})-[A-Za-z0-9]{6}$/;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There is one, and it is not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
