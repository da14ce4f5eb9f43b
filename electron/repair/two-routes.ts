import { RepairError } from '../contract/errors';
import { type Difference, firstDifference, sameValue } from '../domain/compare';
import type { TargetContent, TargetReading } from '../domain/observation';
import { keyOf, showTarget } from '../domain/plan';
import { mapReading, type Reading } from '../domain/reading';
import { type KeyTree, valueIn } from '../domain/registry';
import { compareWithWitness, type WitnessLimit } from '../domain/witness';
import type { Machine } from '../machines/ports';
import { readTarget } from './read-targets';

type Place = Pick<TargetReading, 'target' | 'view'>;

/**
 * Both routes must say that `place` holds exactly `content`. Answers what the witness could not carry.
 * Throws `code` with the first difference, or E-WITNESS-UNAVAILABLE where the witness could not look.
 */
export async function proveHolds(
  machine: Machine,
  place: Place,
  content: TargetContent,
  code: 'E-UNDO-NOT-PROVEN' | 'E-REMOVAL-NOT-PROVEN',
): Promise<readonly WitnessLimit[]> {
  const primary = await readTarget(machine.registry, place);
  if (primary.state !== 'present') return failRoute(machine, code, place, 'first route', primary);
  const own = contentDifference(content, primary.value);
  if (own) throw new RepairError(code, shown(machine, place), { detail: `first route: ${own}` });
  return proveWitnessHolds(machine, place, content);
}

/** The second route alone, for a content the first one was just read for: as `proveHolds`. */
export async function proveWitnessHolds(
  machine: Machine,
  place: Place,
  content: TargetContent,
): Promise<readonly WitnessLimit[]> {
  const witness = await machine.witness.readTree(keyOf(place));
  if (witness.state === 'unreadable') return failRoute(machine, 'E-WITNESS-UNAVAILABLE', place, machine.witness.id, witness);
  if (witness.state === 'absent') return failRoute(machine, 'E-WITNESS-DISAGREES', place, machine.witness.id, witness);
  const { difference, notCompared } = compareContent(content, witness.value, machine.witness.limits);
  if (difference)
    throw new RepairError('E-WITNESS-DISAGREES', shown(machine, place), { detail: `${machine.witness.id}: ${difference}` });
  return notCompared;
}

/** Both routes must say that nothing is at `place`. "Could not read" is a failure here, never absence. */
export async function proveAbsent(machine: Machine, place: Place): Promise<void> {
  const primary = await readTarget(machine.registry, place);
  if (primary.state !== 'absent') failRoute(machine, 'E-REMOVAL-NOT-PROVEN', place, 'first route', primary);
  const witness = await witnessReading(machine, place);
  if (witness.state === 'unreadable') failRoute(machine, 'E-WITNESS-UNAVAILABLE', place, machine.witness.id, witness);
  if (witness.state === 'present') failRoute(machine, 'E-WITNESS-DISAGREES', place, machine.witness.id, witness);
}

/** Where two contents part, in short words; null when they are equal. */
export function contentDifference(a: TargetContent, b: TargetContent): string | null {
  if (a.kind === 'key' && b.kind === 'key')
    return a.tree.name === b.tree.name ? describe(firstDifference(a.tree, b.tree)) : 'name-spelling';
  if (a.kind === 'value' && b.kind === 'value')
    return a.value.name !== b.value.name ? 'name-spelling' : sameValue(a.value, b.value) ? null : 'data';
  return 'kind';
}

async function witnessReading(machine: Machine, place: Place): Promise<Reading<unknown>> {
  const reading = await machine.witness.readTree(keyOf(place));
  const { target } = place;
  if (target.kind === 'key' || reading.state !== 'present') return reading;
  return valueIn(reading.value, target.name) ? mapReading(reading, () => target.name) : { state: 'absent' };
}

function compareContent(
  content: TargetContent,
  witness: KeyTree,
  limits: readonly WitnessLimit[],
): { readonly difference: string | null; readonly notCompared: readonly WitnessLimit[] } {
  if (content.kind === 'key') {
    const { difference, notCompared } = compareWithWitness(content.tree, witness, limits);
    return { difference: describe(difference), notCompared };
  }
  const { value } = content;
  const only = (values: KeyTree['values']): KeyTree => ({ name: witness.name, values, subkeys: [] });
  const found = valueIn(witness, value.name);
  const { difference, notCompared } = compareWithWitness(only([value]), only(found ? [found] : []), limits);
  return { difference: describe(difference), notCompared };
}

function describe(difference: Difference | null): string | null {
  return difference && [difference.kind, difference.at, difference.detail].filter(Boolean).join(' ');
}

const shown = ({ registry }: Machine, place: Place): string => showTarget(place, registry.views.length > 1 ? 64 : 32);

function failRoute(
  machine: Machine,
  code: 'E-UNDO-NOT-PROVEN' | 'E-REMOVAL-NOT-PROVEN' | 'E-WITNESS-UNAVAILABLE' | 'E-WITNESS-DISAGREES',
  place: Place,
  route: string,
  reading: Reading<unknown>,
): never {
  const why = reading.state === 'unreadable' ? `unreadable ${reading.code}` : reading.state;
  const win32 = reading.state === 'unreadable' && reading.win32 !== undefined ? { win32: reading.win32 } : {};
  throw new RepairError(code, shown(machine, place), { detail: `${route}: ${why}`, ...win32 });
}
