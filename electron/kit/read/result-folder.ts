import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../contract/errors';
import { RESULT_FOLDER, TEMP_FOLDER } from '../names';

/** Files of one folder by their upper-case names: on the way from the server their case may have changed. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ResultFolder {
  readonly path: string;
  /** LOG.TXT, OWNER.TXT. */
  readonly own: Files;
  readonly phases: ReadonlyMap<string, Files>;
  /** KIT.TXT of the kit that RESULT lies in, where it came along. */
  readonly kit: Uint8Array | null;
}

/** No export comes near this; what does is no result. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Takes the RESULT folder itself, or the kit's folder with RESULT in it. Throws E-KIT-RESULT-NONE where there is neither,
 * E-FILE-UNREADABLE for a file that cannot be read.
 */
export async function openResults(folder: string): Promise<ResultFolder> {
  const inside = await foldersOf(folder);
  const named = [RESULT_FOLDER, TEMP_FOLDER].flatMap((name) => inside.filter((entry) => entry.toUpperCase() === name))[0];
  const own = await filesOf(folder);
  const result = own.has('OWNER.TXT') ? folder : named === undefined ? null : path.join(folder, named);
  if (result === null) throw new RepairError('E-KIT-RESULT-NONE', folder);
  const phases = new Map<string, Files>();
  for (const phase of await foldersOf(result)) phases.set(phase.toUpperCase(), await filesOf(path.join(result, phase)));
  const kit = (result === folder ? await filesOf(path.dirname(path.resolve(folder)), ['KIT.TXT']) : own).get('KIT.TXT') ?? null;
  return { path: result, own: result === folder ? own : await filesOf(result), phases, kit };
}

async function foldersOf(folder: string): Promise<readonly string[]> {
  return (await entriesOf(folder)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function filesOf(folder: string, only?: readonly string[]): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await entriesOf(folder)) {
    const name = entry.name.toUpperCase();
    if (!entry.isFile() || (only && !only.includes(name))) continue;
    const file = path.join(folder, entry.name);
    try {
      const bytes = await readFile(file);
      if (bytes.length <= MOST_BYTES) files.set(name, bytes);
    } catch (cause) {
      throw new RepairError('E-FILE-UNREADABLE', file, { cause });
    }
  }
  return files;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new RepairError('E-KIT-RESULT-NONE', folder, { cause });
  }
}
