import { type Detail, RepairError } from '../contract/errors';
import { type Sentence, sentence } from '../contract/words/sentence';
import { contentDifference, differenceSays } from '../domain/difference-says';
import type { TargetContent, TargetReading } from '../domain/observation';
import { keyOf, showTarget } from '../domain/plan';
import { errorOf, mapReading, type Reading } from '../domain/reading';
import { type KeyTree, valueIn } from '../domain/registry';
import { compareWithWitness, type WitnessLimit } from '../domain/witness';
import type { Machine } from '../machines/ports';
import type { Witnessed } from './events';
import { readTarget } from './read-targets';

type Place = Pick<TargetReading, 'target' | 'view'>;

/** The current witness as the journal names it. */
export function witnessed({ witness: { id, insteadOf } }: Machine): Witnessed {
  return { witness: id, ...(insteadOf ? { insteadOf } : {}) };
}

/**
 * Both routes must say that `place` contains exactly `content`. Returns what the witness could not express. Throws
 * `code` with the first difference on the primary route, E-WITNESS-DISAGREES if the witness differs,
 * E-WITNESS-UNAVAILABLE if the witness could not read it.
 */
export async function proveHolds(
  machine: Machine,
  place: Place,
  content: TargetContent,
  code: 'E-UNDO-NOT-PROVEN' | 'E-REMOVAL-NOT-PROVEN',
): Promise<readonly WitnessLimit[]> {
  const primary = await readTarget(machine.registry, place);
  if (primary.state !== 'present') return failRoute(machine, code, place, FIRST_ROUTE, primary);
  const own = contentDifference(content, primary.value);
  if (own) throw new RepairError(code, shown(machine, place), { detail: routeSays(FIRST_ROUTE, own) });
  return proveWitnessHolds(machine, place, content);
}

/** As `proveHolds`, on the second route alone: for content that the first route has just read. */
export async function proveWitnessHolds(
  machine: Machine,
  place: Place,
  content: TargetContent,
): Promise<readonly WitnessLimit[]> {
  const witness = await machine.witness.readTree(keyOf(place));
  if (witness.state === 'unreadable') return failRoute(machine, 'E-WITNESS-UNAVAILABLE', place, witnessSays(machine), witness);
  if (witness.state === 'absent') return failRoute(machine, 'E-WITNESS-DISAGREES', place, witnessSays(machine), witness);
  const { difference, notCompared } = compareContent(content, witness.value, machine.witness.limits);
  if (difference)
    throw new RepairError('E-WITNESS-DISAGREES', shown(machine, place), { detail: routeSays(witnessSays(machine), difference) });
  return notCompared;
}

/** Both routes must say that there is nothing at `place`. "Could not read" is a failure here, never absence. */
export async function proveAbsent(machine: Machine, place: Place): Promise<void> {
  const primary = await readTarget(machine.registry, place);
  if (primary.state !== 'absent') failRoute(machine, 'E-REMOVAL-NOT-PROVEN', place, FIRST_ROUTE, primary);
  const witness = await witnessReading(machine, place);
  if (witness.state === 'unreadable') failRoute(machine, 'E-WITNESS-UNAVAILABLE', place, witnessSays(machine), witness);
  if (witness.state === 'present') failRoute(machine, 'E-WITNESS-DISAGREES', place, witnessSays(machine), witness);
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
): { readonly difference: Sentence | null; readonly notCompared: readonly WitnessLimit[] } {
  if (content.kind === 'key') {
    const { difference, notCompared } = compareWithWitness(content.tree, witness, limits);
    return { difference: difference && differenceSays(difference), notCompared };
  }
  const { value } = content;
  const only = (values: KeyTree['values']): KeyTree => ({ name: witness.name, values, subkeys: [] });
  const found = valueIn(witness, value.name);
  const { difference, notCompared } = compareWithWitness(only([value]), only(found ? [found] : []), limits);
  return { difference: difference && differenceSays(difference), notCompared };
}

const shown = ({ registry }: Machine, place: Place): string => showTarget(place, registry.views.length > 1 ? 64 : 32);

function failRoute(
  machine: Machine,
  code: 'E-UNDO-NOT-PROVEN' | 'E-REMOVAL-NOT-PROVEN' | 'E-WITNESS-UNAVAILABLE' | 'E-WITNESS-DISAGREES',
  place: Place,
  route: Sentence,
  reading: Reading<unknown>,
): never {
  // A damaged hive's own error says what is wrong and where. If only the second reader meets it, programs and policies
  // are still not the cause.
  if (reading.state === 'unreadable' && reading.code.startsWith('E-HIVE')) throw errorOf(reading);
  const win32 = reading.state === 'unreadable' && reading.win32 !== undefined ? { win32: reading.win32 } : {};
  throw new RepairError(code, shown(machine, place), { detail: detailOf(machine, route, reading), ...win32 });
}

/** If the witness stands in for another one, the detail names both by their ids, with the reason. */
function detailOf({ witness: { id, insteadOf } }: Machine, route: Sentence, reading: Reading<unknown>): Detail {
  if (!insteadOf || route === FIRST_ROUTE) return routeSays(route, readingSays(reading));
  return sentence('detail.at', { at: `${id} (${insteadOf.id}: ${insteadOf.why})`, why: readingSays(reading) });
}

const FIRST_ROUTE = sentence('detail.first-route');

function witnessSays({ witness }: Machine): Sentence {
  return sentence(`wizard.witness.${witness.id}`);
}

/** Sentences nest one level deep, so `why` must not contain another sentence. */
function routeSays(route: Sentence, why: Sentence): Sentence {
  return sentence('detail.route', { route, why });
}

function readingSays(reading: Reading<unknown>): Sentence {
  if (reading.state === 'unreadable') return sentence('detail.unreadable', { code: reading.code });
  return sentence(reading.state === 'present' ? 'detail.there' : 'detail.gone');
}
