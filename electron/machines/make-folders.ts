import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** How a folder is protected from other accounts; a disk may keep no access lists. */
export const PRIVACIES = ['administrators-only', 'owner-only', 'not-supported-by-disk'] as const;

export type Privacy = (typeof PRIVACIES)[number];

/**
 * Makes a folder and all missing folders above it; an existing folder is fine. Throws the file system's error. Node's
 * own `recursive: true` never returns if a file system answers ENOENT for a folder whose parent exists, as /proc does.
 */
export async function makeFolders(folder: string, mode = 0o777): Promise<void> {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !(await isFolder(at)); at = path.dirname(at)) {
    if (path.dirname(at) === at) break;
    missing.unshift(at);
  }
  for (const each of missing) await makeOne(each, mode);
}

async function makeOne(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    // Another program may have made it in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST' && (await isFolder(folder)))) throw error;
  }
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return false;
    throw error;
  }
}
