import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makePrivateFolder } from '../private-folder';

/** Another program (a virus scanner, an indexer) may have a file open for a moment. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

/**
 * Passes `use` a new folder below `root` that only administrators and SYSTEM (without administrator rights: and this
 * user) can open: an export may contain the Key Management password (Q235418). Removes the folder afterwards, and
 * beforehand removes what earlier processes left when they were killed.
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

/** At the program's start: removes what a killed process left, if the folder exists and can be trusted. */
export async function sweepExports(root: string): Promise<void> {
  if ((await readdir(root).catch(() => [])).length === 0) return;
  try {
    // A link, or somebody else's folder, could lead to something that is not ours to remove.
    await makePrivateFolder(root);
    await removeLeftovers(root);
  } catch {
    // The first export says what is wrong with it.
  }
}

/** Removes the folders of processes that have ended; whatever is still open there can wait for the next time. */
async function removeLeftovers(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const [, pid] = OURS.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(root, name), REMOVE).catch(() => undefined);
  }
}

/** The process's number, and the six characters that `mkdtemp` adds. */
const OURS = /^(\d{1,10})-[A-Za-z0-9]{6}$/;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // There is such a process, but it is not ours.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
