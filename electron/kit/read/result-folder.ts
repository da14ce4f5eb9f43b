import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../../contract/errors';
import { CHANGES_FILE, KIT_PHASES, type KitPhase, RESULT_FOLDER, TEMP_FOLDER } from '../names';
import { isForeign } from './foreign';
import { type Allowance, newAllowance } from './limits';

/** Files of one folder by their upper-case names: on the way from the server their case may have changed. */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ResultFolder {
  /** LOG.TXT, OWNER.TXT, CHANGES.TXT. */
  readonly own: Files;
  readonly phases: ReadonlyMap<KitPhase, Files>;
  /** KIT.TXT of the kit that RESULT is in, if it came along. */
  readonly kit: Uint8Array | null;
}

/** A result file that was handed over: its path below the picked folder, and its bytes. */
export interface ResultFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const OWN = ['LOG.TXT', 'OWNER.TXT', CHANGES_FILE] as const;
const KIT = 'KIT.TXT';

/**
 * Opens the RESULT folder itself, or the kit's folder with RESULT in it, and reads nothing else: the picked folder may
 * be a whole disk. Throws E-KIT-RESULT-NONE if there is neither, E-KIT-TOO-LARGE before it reads more than results can
 * be, E-FILE-UNREADABLE for a file that cannot be read.
 */
export async function openResults(folder: string): Promise<ResultFolder> {
  const entries = await entriesOf(folder);
  const isHere = entries.some((entry) => entry.isFile() && entry.name.toUpperCase() === 'OWNER.TXT');
  const named = [RESULT_FOLDER, TEMP_FOLDER].flatMap((name) =>
    entries.filter((entry) => entry.isDirectory() && entry.name.toUpperCase() === name),
  )[0];
  if (!isHere && named === undefined) throw new RepairError('E-KIT-RESULT-NONE', folder);
  const result = isHere || named === undefined ? folder : path.join(folder, named.name);
  const allowance = newAllowance(folder);
  const own = await filesOf(result, allowance, OWN);
  if (!own.has('OWNER.TXT')) throw new RepairError('E-KIT-RESULT-NONE', folder);
  const phases = new Map<KitPhase, Files>();
  for (const entry of await entriesOf(result)) {
    const phase = phaseOf(entry.name);
    if (phase !== null && entry.isDirectory()) phases.set(phase, await filesOf(path.join(result, entry.name), allowance));
  }
  const above = isHere ? path.dirname(path.resolve(folder)) : folder;
  return { own, phases, kit: (await filesOf(above, allowance, [KIT]).catch(() => new Map<string, never>())).get(KIT) ?? null };
}

/** The same for files that were handed over one by one. `named` is the folder in an error. Throws as `openResults`. */
export function sortResults(files: readonly ResultFile[], named: string): ResultFolder {
  const allowance = newAllowance(named);
  for (const { path: file, bytes } of files) allowance.add(file, path.posix.basename(file).toUpperCase(), bytes.length);
  const parts = files.map(({ path: file, bytes }) => ({ names: file.toUpperCase().split('/'), bytes }));
  const owner = parts.filter(({ names }) => names.at(-1) === 'OWNER.TXT').sort((a, b) => a.names.length - b.names.length)[0];
  if (!owner) throw new RepairError('E-KIT-RESULT-NONE', named);
  const root = owner.names.slice(0, -1);
  const isBelow = (names: readonly string[], folder: readonly string[]): boolean =>
    names.length === folder.length + 1 && folder.every((name, at) => names[at] === name);
  const inside = (folder: readonly string[]): Files =>
    new Map(
      parts
        .filter(({ names }) => isBelow(names, folder))
        .map(({ names, bytes }) => [names.at(-1) ?? '', bytes] as const)
        .filter(([name]) => !isForeign(name)),
    );
  const phases = KIT_PHASES.map((phase) => [phase, inside([...root, phase])] as const).filter(([, found]) => found.size > 0);
  return {
    own: new Map([...inside(root)].filter(([name]) => OWN.some((own) => own === name))),
    phases: new Map(phases),
    kit: root.length === 0 ? null : (inside(root.slice(0, -1)).get(KIT) ?? null),
  };
}

const phaseOf = (name: string): KitPhase | null => KIT_PHASES.find((phase) => phase === name.toUpperCase()) ?? null;

async function filesOf(folder: string, allowance: Allowance, only?: readonly string[]): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await entriesOf(folder)) {
    const name = entry.name.toUpperCase();
    if (!entry.isFile() || (only && !only.includes(name)) || isForeign(name)) continue;
    const file = path.join(folder, entry.name);
    try {
      allowance.add(file, name, (await stat(file)).size);
      files.set(name, await readFile(file));
    } catch (cause) {
      if (cause instanceof RepairError) throw cause;
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
