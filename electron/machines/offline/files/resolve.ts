import type { Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ABSENT, present, type Reading, unreadable } from '../../../domain/reading';
import { foldName } from '../../../domain/registry';
import { codeOf } from '../hives/failures';

/** Folders of this computer that are the roots of the offline machine's drives, by letter: C → /mnt/disk. */
export type Drives = ReadonlyMap<string, string>;

/** A file or folder of the offline machine as found on this computer. */
export interface Located {
  readonly file: string;
  readonly stats: Stats;
}

/**
 * Finds what a path of the offline machine names, ignoring case as that machine did. Follows nothing out of the drive:
 * a link anywhere on the path, or a drive that was not given, is unreadable, never absent.
 */
export async function locate(drives: Drives, windowsPath: string): Promise<Reading<Located>> {
  const parts = partsOf(windowsPath);
  const root = parts === null ? undefined : drives.get(parts.drive);
  if (parts === null || root === undefined) return unreadable('E-FILE-FAILED', windowsPath);
  return walk(root, parts.names, windowsPath);
}

export interface PathParts {
  /** Upper case, without the colon. */
  readonly drive: string;
  readonly names: readonly string[];
}

/** The parts of `C:\a\b`, or null if it is not a plain local path: `..`, streams, devices, network paths. */
export function partsOf(windowsPath: string): PathParts | null {
  const match = /^([a-z]):(\\.*)?$/i.exec(windowsPath);
  if (!match) return null;
  const names = (match[2] ?? '').split('\\').filter((name) => name !== '' && name !== '.');
  const isOdd = names.some((name) => name === '..' || /[/:\0]/.test(name));
  return isOdd ? null : { drive: match[1]!.toUpperCase(), names };
}

async function walk(root: string, names: readonly string[], asked: string): Promise<Reading<Located>> {
  try {
    let file = root;
    let stats = await lstat(root);
    for (const name of names) {
      // Nothing can exist below a file; Windows reports such a path as not found.
      if (!stats.isDirectory()) return ABSENT;
      const entry = await entryOf(file, name);
      if (entry === null) return ABSENT;
      file = path.join(file, entry);
      stats = await lstat(file);
      if (!stats.isDirectory() && !stats.isFile()) return unreadable('E-FILE-FAILED', asked);
    }
    return present({ file, stats });
  } catch (error) {
    return unreadable(['EACCES', 'EPERM'].includes(codeOf(error)) ? 'E-FILE-DENIED' : 'E-FILE-FAILED', asked);
  }
}

/** The entry with exactly this name, or else one that differs only in case. */
async function entryOf(folder: string, name: string): Promise<string | null> {
  const entries = await readdir(folder);
  return entries.find((entry) => entry === name) ?? entries.find((entry) => foldName(entry) === foldName(name)) ?? null;
}
