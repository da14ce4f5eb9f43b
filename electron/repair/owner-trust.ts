import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

const WRITABLE_BY_OTHERS = 0o022;

/**
 * `RunTrust.whyNotOurs` as POSIX systems allow it: every step on the way, and everything in the folder, belongs to root or to
 * this user, and in the folder nobody else may write. Who may write above it can put another folder there, but not one of this
 * user's. On Windows, where modes say nothing: null.
 */
export async function whyNotOwnersAlone(folder: string, inside: 'everything' | 'files'): Promise<string | null> {
  const self = process.getuid?.();
  if (self === undefined) return null;
  const full = path.resolve(folder);
  for (let at = path.dirname(full); ; at = path.dirname(at)) {
    const why = await whyOthersMayWrite(at, self, 'way');
    if (why !== null) return why;
    if (path.dirname(at) === at) break;
  }
  const entries = await readdir(full, { recursive: inside === 'everything', withFileTypes: true });
  const names = entries.filter((entry) => inside === 'everything' || !entry.isDirectory());
  for (const at of [full, ...names.map(({ parentPath, name }) => path.join(parentPath, name))]) {
    const why = await whyOthersMayWrite(at, self, 'run');
    if (why !== null) return why;
  }
  return null;
}

async function whyOthersMayWrite(at: string, self: number, part: 'way' | 'run'): Promise<string | null> {
  const stats = await lstat(at);
  if (stats.uid !== self && stats.uid !== 0) return `${at} is owned by user ${stats.uid}`;
  if (stats.isSymbolicLink()) return part === 'run' ? `${at} is a link` : null;
  if (!stats.isFile() && !stats.isDirectory()) return `${at} is neither a file nor a folder`;
  return part === 'run' && (stats.mode & WRITABLE_BY_OTHERS) !== 0 ? `${at} may be written to by others` : null;
}
