import { win32 } from 'node:path';
import { foldName } from '../../../domain/registry';

export const FOLDER_MISSING = 'the folder it is in is missing';

/** An absolute Windows path, `C:\a\b`, without `.`, `..`, doubled or trailing backslashes; null if not absolute. */
export function cleanPath(path: string): string | null {
  if (!/^[A-Za-z]:[\\/]/.test(path)) return null;
  const normal = win32.normalize(path);
  return normal.length > 3 ? normal.replace(/\\+$/, '') : normal;
}

/** The form in which paths are compared; null if the path is not absolute. */
export function foldPath(path: string): string | null {
  const clean = cleanPath(path);
  return clean === null ? null : foldName(clean);
}

/** The folder a clean path is in; null for a drive's root. */
export function parentPath(path: string): string | null {
  return path.length > 3 ? win32.dirname(path) : null;
}
