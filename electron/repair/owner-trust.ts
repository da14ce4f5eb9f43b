import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Sentence, sentence } from '../contract/words/sentence';

const WRITABLE_BY_OTHERS = 0o022;

/**
 * `RunTrust.whyNotOurs` by POSIX permissions: every step of the path, and everything in the folder, belongs to root or
 * to this user, and nobody else may write in the folder. Whoever may write above it can put another folder there, but
 * not one of this user's. Null on Windows, where modes say nothing.
 */
export async function whyNotOwnersAlone(folder: string, inside: 'everything' | 'files'): Promise<Sentence | null> {
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

async function whyOthersMayWrite(at: string, self: number, part: 'way' | 'run'): Promise<Sentence | null> {
  const why = reasonIn(await lstat(at), self, part);
  return why && sentence('detail.at', { at, why });
}

function reasonIn(stats: Stats, self: number, part: 'way' | 'run'): Sentence | null {
  if (stats.uid !== self && stats.uid !== 0) return sentence('detail.owned-by', { owner: String(stats.uid) });
  if (stats.isSymbolicLink()) return part === 'run' ? sentence('detail.is-link') : null;
  if (!stats.isFile() && !stats.isDirectory()) return sentence('detail.is-neither');
  return part === 'run' && (stats.mode & WRITABLE_BY_OTHERS) !== 0 ? sentence('detail.open-to-somebody') : null;
}
