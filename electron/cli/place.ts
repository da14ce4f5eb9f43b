import type { Place } from '../places/place';
import { openPlace, parsePlaceName } from '../places/place';
import type { CliArguments } from './arguments';
import { RepairError } from '../contract/errors';

/** The place the command names; without `--machine`, this computer. */
export async function openGiven({ machine = 'this', state }: CliArguments): Promise<Place> {
  const name = parsePlaceName(machine);
  if (name.kind !== 'practice' && state !== undefined) throw new RepairError('E-USAGE', '--state');
  return openPlace(name, state);
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
