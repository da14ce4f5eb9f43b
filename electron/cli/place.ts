import type { DiskPlace } from '../machines/offline';
import { type DiskName, openPlace, parsePlaceName, type Place } from '../places/place';
import type { CliArguments } from './arguments';
import { RepairError } from '../contract/errors';

/** The place the command names; without `--machine`, this computer. */
export async function openGiven({ machine = 'this', state, software, drive }: CliArguments): Promise<Place> {
  const name = parsePlaceName(machine);
  if (name.kind !== 'practice' && state !== undefined) throw new RepairError('E-USAGE', '--state');
  if (name.kind !== 'offline' && software !== undefined) throw new RepairError('E-USAGE', '--software');
  if (name.kind !== 'offline' && drive !== undefined) throw new RepairError('E-USAGE', '--drive');
  return openPlace(name.kind === 'offline' ? { ...name, ...diskGiven(name.disk, software, drive) } : name, state);
}

/** A SYSTEM hive that stands alone is named together with its SOFTWARE hive; further drives as `D=/mnt/d`. */
function diskGiven(disk: DiskPlace, software: string | undefined, drives: readonly string[] = []): Omit<DiskName, 'kind'> {
  return {
    disk: software === undefined || !('folder' in disk) ? disk : { files: [disk.folder, software] },
    drives: Object.fromEntries(drives.map(driveGiven)),
  };
}

function driveGiven(text: string): readonly [letter: string, folder: string] {
  const [, letter, folder] = /^([a-z]):?=(.+)$/is.exec(text) ?? [];
  if (letter === undefined || folder === undefined) throw new RepairError('E-OPTION-VALUE', `--drive ${text}`);
  return [letter.toUpperCase(), folder];
}

/** The machine as every JSON document names it. */
export function machineJson({ name, facts }: Place): unknown {
  return {
    name: facts.name,
    place: name.kind,
    ...(name.kind === 'practice' ? { scenario: name.scenario } : {}),
    windows: facts.windows,
    bits: facts.bits,
    elevated: facts.elevated,
  };
}
