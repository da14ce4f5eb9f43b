import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import type { Variables } from './data-folders';

/**
 * The folder to which a portable program has unpacked itself and which is deleted when it ends; null if the program is
 * installed or runs from its sources. electron-builder's starter names itself in PORTABLE_EXECUTABLE_FILE (its own
 * folder, PORTABLE_EXECUTABLE_DIR, stays). It unpacks to a folder of `%TEMP%`, or to `app` in NSIS's own folder there
 * (`ns….tmp`), which is then deleted as well.
 * @param program path of the running program: `process.execPath`
 */
export function unpackedFolder(program: string, variables: Variables = process.env): string | null {
  if (!variables['PORTABLE_EXECUTABLE_FILE']) return null;
  const folder = path.win32.dirname(program);
  const above = path.win32.dirname(folder);
  return /^ns[^\\]*\.tmp$/i.test(path.win32.basename(above)) ? above : folder;
}

/** Whether a folder is the unpacked one or is inside it; both absolute, with long names and without links. */
export function isInsideUnpacked(folder: string, unpacked: string): boolean {
  const way = path.win32.relative(plain(unpacked), plain(folder));
  return way === '' || (way !== '..' && !way.startsWith('..\\') && !path.win32.isAbsolute(way));
}

/** Throws E-OUT-INSIDE-UNPACKED for a folder that would be deleted together with the unpacked program. */
export async function refuseInsideUnpacked(folder: string, program: string = process.execPath): Promise<void> {
  const unpacked = unpackedFolder(program);
  if (unpacked === null) return;
  // %TEMP% is often written with short names (ADMINI~1), which only the disk can expand.
  if (isInsideUnpacked(await longName(folder), await longName(unpacked))) throw new RepairError('E-OUT-INSIDE-UNPACKED', folder);
}

/** The real path of the part that exists, followed by the rest as it is. */
async function longName(folder: string): Promise<string> {
  const absolute = path.resolve(folder);
  try {
    return await realpath(absolute);
  } catch {
    const above = path.dirname(absolute);
    return above === absolute ? absolute : path.join(await longName(above), path.basename(absolute));
  }
}

/** Without the prefix that lifts the limit on path lengths, and without the trailing blanks and dots Windows drops. */
function plain(folder: string): string {
  return path.win32.resolve(folder.replace(/^\\\\\?\\(?!UNC\\)/i, '').replace(/[ .]+$/, ''));
}
