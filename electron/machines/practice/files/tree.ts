import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import { foldName } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import type { StoredEntry, StoredFolder } from '../state/model';
import { cleanPath, foldPath, parentPath } from './paths';

export type Entries = ReadonlyMap<string, StoredEntry>;

export function findEntry(files: Entries, path: string): StoredEntry | undefined {
  const fold = foldPath(path);
  return fold === null ? undefined : files.get(fold);
}

/** The entry at `path`. In a folder that may not be read nothing is known to be absent, so everything is unreadable. */
export function lookUp(files: Entries, path: string): Reading<StoredEntry> {
  for (let at = cleanPath(path); at !== null; at = parentPath(at)) {
    if (files.get(foldName(at))?.denied) return unreadable('E-FILE-DENIED', path, Win32.ACCESS_DENIED);
  }
  const entry = findEntry(files, path);
  return entry ? present(entry) : ABSENT;
}

/** Everything in a folder at any depth, sorted by path. */
export function entriesBelow(files: Entries, folder: StoredFolder): readonly StoredEntry[] {
  const start = foldName(folder.path.endsWith('\\') ? folder.path : `${folder.path}\\`);
  const below = [...files].filter(([fold]) => fold.startsWith(start) && fold !== start);
  return below.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

export function sizeOfEntry(entry: StoredEntry): number {
  if (entry.kind === 'folder') return 0;
  return typeof entry.content === 'number' ? entry.content : entry.content.length;
}

/** The entries with a copy of `folder` at `target`; the copies keep the files' times, as Windows copies do. */
export function copiedEntries(
  files: Entries,
  folder: StoredFolder,
  inside: readonly StoredEntry[],
  target: string,
  now: Date,
): Entries {
  const next = new Map(files);
  addFolders(next, target, now.toISOString());
  for (const entry of inside) {
    const path = target + entry.path.slice(folder.path.length);
    next.set(foldName(path), { ...entry, path });
  }
  return next;
}

/** Adds a folder and its missing parents. */
export function addFolders(files: Map<string, StoredEntry>, path: string, modified: string): void {
  for (let at: string | null = path; at !== null && !files.has(foldName(at)); at = parentPath(at)) {
    files.set(foldName(at), { kind: 'folder', path: at, modified });
  }
}
