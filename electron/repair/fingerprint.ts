import { createHash, type Hash } from 'node:crypto';
import type { Observation, TargetReading } from '../domain/observation';
import type { Plan } from '../domain/plan';
import { foldName, type KeyTree, type RegistryValue } from '../domain/registry';

/**
 * SHA-256 over the readings, independent of the order in which the machine lists names. Equal readings have equal
 * fingerprints; the journal and the report record the one of the readings that the plan was made from.
 */
export function fingerprint(readings: readonly TargetReading[]): string {
  const hash = createHash('sha256');
  for (const { item, target, view, reading } of readings) {
    text(hash, `${item} ${target.kind} ${view} ${target.path} ${target.kind === 'value' ? target.name : ''} ${reading.state}`);
    if (reading.state !== 'present') continue;
    if (reading.value.kind === 'key') tree(hash, reading.value.tree);
    else oneValue(hash, reading.value.value);
  }
  return hash.digest('hex');
}

/** The fingerprint of what a plan was made from: every reading of the items it names. */
export function planFingerprint(plan: Plan, observation: Observation): string {
  const items = new Set(plan.actions.map((action) => action.item));
  return fingerprint(observation.targets.filter((target) => items.has(target.item)));
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function tree(hash: Hash, key: KeyTree): void {
  text(hash, `key ${key.name}`);
  text(hash, `class ${key.className ?? ''} link ${String(key.link ?? false)}`);
  for (const value of sorted(key.values)) oneValue(hash, value);
  for (const subkey of sorted(key.subkeys)) tree(hash, subkey);
  text(hash, 'end');
}

function oneValue(hash: Hash, value: RegistryValue): void {
  text(hash, `value ${value.name}`);
  text(hash, `${String(value.type)} ${String(value.data.length)}`);
  hash.update(value.data);
}

/** Length first, so that different inputs never give the same bytes; UTF-16 units, so that lone surrogates count. */
function text(hash: Hash, part: string): void {
  hash.update(`${String(part.length)}:`);
  hash.update(part, 'utf16le');
}

function sorted<T extends { readonly name: string }>(things: readonly T[]): readonly T[] {
  const byName = things.map((thing) => ({ key: foldName(thing.name), thing }));
  return byName.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ thing }) => thing);
}
