import type { DiskPlace } from '../machines/offline';
import { type DiskName, openPlace, parsePlaceName, type Place } from '../places/place';
import { RepairError } from '../contract/errors';
import type { CliArguments } from './arguments';
import type { Progress } from './progress';
import { openGivenServer } from './server';

/** Opens the place that the command names; without `--machine`, this computer. */
export async function openGiven(given: CliArguments, progress: Progress = () => undefined): Promise<Place> {
  const { machine = 'this', state, software, drive } = given;
  const name = parsePlaceName(machine);
  if (name.kind !== 'practice' && state !== undefined) throw new RepairError('E-USAGE', '--state');
  if (name.kind !== 'offline' && software !== undefined) throw new RepairError('E-USAGE', '--software');
  if (name.kind !== 'offline' && drive !== undefined) throw new RepairError('E-USAGE', '--drive');
  if (name.kind === 'remote') return openGivenServer(name, given, progress);
  const stray = SERVER_OPTIONS.find(([, option]) => given[option] !== undefined && given[option] !== false);
  if (stray) throw new RepairError('E-USAGE', `--${stray[0]}`);
  return openPlace(name.kind === 'offline' ? { ...name, ...diskGiven(name.disk, software, drive) } : name, state);
}

/** The options that only a server on the network takes. */
const SERVER_OPTIONS = [
  ['port', 'port'],
  ['user', 'user'],
  ['password-stdin', 'passwordStdin'],
  ['ntlm1', 'ntlm1'],
  ['accept-unsigned', 'acceptUnsigned'],
  ['trace', 'trace'],
] as const;

/** A single SYSTEM hive is named together with its SOFTWARE hive; further drives as `D=/mnt/d`. */
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
export function machineJson({ name, facts, network }: Place): unknown {
  return {
    name: facts.name,
    place: name.kind,
    ...(name.kind === 'practice' ? { scenario: name.scenario } : {}),
    ...(network === null ? {} : { connection: network.connection() }),
    windows: facts.windows,
    bits: facts.bits,
    elevated: facts.elevated,
  };
}
