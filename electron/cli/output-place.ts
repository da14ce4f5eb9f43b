import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import {
  offlineFolder,
  practiceRunsFolder,
  practiceStateFile,
  remoteFolder,
  runsFolder,
  serversFile,
} from '../places/data-folders';
import { parsePlaceName } from '../places/place';
import { REPORT_FILES } from '../report/files';
import type { CliArguments } from './arguments';

/** The files that a command writes in addition to its result. */
type Written = 'output' | 'trace';

/**
 * Refuses a file for `--output` or `--trace` that the command reads or keeps, under whatever name: E-OUT-IN-USE. A link
 * is refused (E-FILE-LINK), since somebody else may choose its target, and so is anything that is not a file
 * (E-FILE-NOT-ORDINARY).
 */
export async function refuseTaken(name: string, given: CliArguments | null, written: Written = 'output'): Promise<void> {
  const stats = await lstat(name).catch(() => null);
  if (stats?.isSymbolicLink()) throw new RepairError('E-FILE-LINK', name);
  if (stats && !stats.isFile()) throw new RepairError('E-FILE-NOT-ORDINARY', name);
  const file = await realName(name);
  for (const place of given === null ? [] : takenBy(given, written)) {
    const other = await realName(place);
    if (isWithin(file, other) || (await isSameFile(file, other))) throw new RepairError('E-OUT-IN-USE', name, { detail: place });
  }
}

/** The files and folders that a command reads or keeps; a folder stands for everything in it. */
function takenBy(given: CliArguments, written: Written): readonly string[] {
  const { operand, command, state, software, drive = [], evidence, log, run, out, from, rewrite, report } = given;
  const other = written === 'output' ? given.trace : given.output;
  const named = [command === 'explain' ? null : operand, state, software, evidence, log, run, out, from, rewrite, other];
  const drives = drive.map((each) => each.replace(/^[a-z]:?=/i, ''));
  // A report's folder may contain anything; only the report's files are taken.
  const reported = report === undefined ? [] : Object.values(REPORT_FILES).map((name) => path.join(report, name));
  return [...named, ...drives, ...reported, ...placesOf(given)].filter(
    (place) => typeof place === 'string' && place !== '',
  ) as readonly string[];
}

/** What belongs to the machine: its state file or disk, and its runs. */
function placesOf({ machine = 'this', state }: CliArguments): readonly string[] {
  try {
    const name = parsePlaceName(machine);
    switch (name.kind) {
      case 'this':
        return [runsFolder()];
      case 'practice': {
        const file = state ?? practiceStateFile(name.scenario);
        return [file, practiceRunsFolder(file)];
      }
      case 'offline':
        return ['folder' in name.disk ? name.disk.folder : '', offlineFolder()];
      case 'remote':
        return [remoteFolder(), serversFile()];
    }
  } catch {
    // There is no machine of that name; the command reports that.
    return [];
  }
}

/** The path with links resolved, as far as it exists. */
async function realName(name: string): Promise<string> {
  const full = path.resolve(name);
  try {
    return await realpath(full);
  } catch {
    const above = path.dirname(full);
    return above === full ? full : path.join(await realName(above), path.basename(full));
  }
}

function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way === '' || (way.split(path.sep)[0] !== '..' && !path.isAbsolute(way));
}

/** Whether both are names of the same file. */
async function isSameFile(file: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([file, other].map((each) => stat(each, { bigint: true }).catch(() => null)));
  return a !== null && b !== null && a !== undefined && b !== undefined && a.ino !== 0n && a.dev === b.dev && a.ino === b.ino;
}
