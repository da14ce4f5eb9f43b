import { type Sentence, sentence } from '../../contract/words/sentence';
import { sameBytes } from '../compare';
import { foldName, type KeyTree, type RegistryValue, sameName, valueShown } from '../registry';
import type { HiveChange } from './change';
import type { HiveKey } from './hive';

/**
 * The first place where `after` is not exactly `before` with `change` applied to it; null if there is none. Everything
 * is compared: names, class names, flags, security, times, and all data byte for byte. Only keys that the change works
 * on may have a new time. The same reader reads both hives; the caller chooses which one.
 */
export function firstUnplanned(before: HiveKey, after: HiveKey, change: HiveChange | null): Sentence | null {
  return change ? compareKeys(before, after, planOf(change), '') : unlike(before, after, []);
}

/**
 * The first difference between a key that the change must not touch and its state afterwards. Most of a hive consists
 * of such keys, so this is the fast way: both lists have the same order, and only a difference needs its path built.
 */
function unlike(before: HiveKey, after: HiveKey, way: string[]): Sentence | null {
  const told = (part: Part | 'gone'): Sentence => at(way.join('\\'), part);
  const mine = ownDifference(before, after);
  if (mine) return told(mine);
  const value = valuesDifference(before.values(), after.values());
  if (value !== null) return at(valueShown(way.join('\\'), value), 'value');
  const [was, is] = [before.subkeys(), after.subkeys()];
  if (was.length !== is.length) return told('subkeys');
  for (let i = 0; i < was.length; i++) {
    const [key, other] = [was[i]!, is[i]!];
    way.push(key.name);
    const difference = key.name === other.name ? unlike(key, other, way) : told('gone');
    if (difference !== null) return difference;
    way.pop();
  }
  return before.modified === after.modified ? null : told('time');
}

/** The part of a key that is not as it should be. */
type Part = 'name' | 'flags' | 'class-name' | 'security' | 'value' | 'subkeys' | 'time' | 'new-key';

/** The top key's own path is empty. */
function at(path: string, part: Part | 'gone'): Sentence {
  return sentence('detail.at', { at: path || '\\', why: sentence(part === 'gone' ? 'detail.gone' : `detail.part.${part}`) });
}

/** A change as what happens to each key on its path. */
interface Plan {
  /** The name of the key if it has to be created. */
  readonly name: string;
  readonly className?: string;
  readonly link?: true;
  readonly values: readonly RegistryValue[];
  readonly subkeys: readonly Plan[];
  readonly withoutKey?: string;
  readonly withoutValue?: string;
}

function planOf(change: HiveChange): Plan {
  switch (change.kind) {
    case 'delete-key':
      return wayTo(change.parts.slice(0, -1), (name) => ({
        name,
        values: [],
        subkeys: [],
        withoutKey: change.parts.at(-1) ?? '',
      }));
    case 'delete-value':
      return wayTo(change.parts, (name) => ({ name, values: [], subkeys: [], withoutValue: change.name }));
    case 'write-tree':
      return wayTo(change.parts, (name) => ({
        ...change.tree,
        name: sameName(change.tree.name, name) ? change.tree.name : name,
      }));
  }
}

function wayTo(parts: readonly string[], last: (name: string) => Plan): Plan {
  return ['', ...parts].reduceRight<Plan | null>(
    (below, name) => (below ? { name, values: [], subkeys: [below] } : last(name)),
    null,
  )!;
}

function compareKeys(before: HiveKey, after: HiveKey, plan: Plan, path: string): Sentence | null {
  const mine = ownDifference(before, after);
  if (mine) return at(path, mine);
  const [was, is] = [before.values(), after.values()];
  const wanted = plannedValues(was, plan);
  const value = valuesDifference(wanted, is);
  if (value !== null) return at(valueShown(path, value), 'value');
  const [keysBefore, keysAfter] = [before.subkeys(), after.subkeys()];
  const missing = plan.withoutKey;
  const kept = missing === undefined ? keysBefore : keysBefore.filter(({ name }) => !sameName(name, missing));
  const mentioned = new Map(plan.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
  const find = finder(keysAfter);
  for (const [i, key] of kept.entries()) {
    const below = join(path, key.name);
    const other = find(i, key.name);
    if (!other) return at(below, 'gone');
    const folded = mentioned.size > 0 ? foldName(key.name) : '';
    const planned = mentioned.get(folded);
    const difference = planned ? compareKeys(key, other, planned, below) : unlike(key, other, below.split('\\'));
    if (difference !== null) return difference;
    mentioned.delete(folded);
  }
  const touched = wanted !== was || kept.length !== keysBefore.length || mentioned.size > 0;
  if (keysAfter.length !== kept.length + mentioned.size) return at(path, 'subkeys');
  for (const fresh of mentioned.values()) {
    const made = find(-1, fresh.name);
    const below = join(path, fresh.name);
    const difference = made ? newKeyDifference(fresh, made, after, below) : at(below, 'gone');
    if (difference !== null) return difference;
  }
  return touched || before.modified === after.modified ? null : at(path, 'time');
}

function ownDifference(before: HiveKey, after: HiveKey): Part | null {
  if (before.name !== after.name) return 'name';
  if (before.flags !== after.flags) return 'flags';
  if (before.className !== after.className) return 'class-name';
  return sameSecurity(before, after) ? null : 'security';
}

function sameSecurity(a: HiveKey, b: HiveKey): boolean {
  const [x, y] = [a.security, b.security];
  return x === null || y === null ? x === y : sameBytes(x, y);
}

/** The values as the plan leaves them: in their order, overwritten ones in their place and spelling, new ones last. */
function plannedValues(was: readonly RegistryValue[], { values, withoutValue }: Plan): readonly RegistryValue[] {
  if (withoutValue !== undefined) {
    const left = was.filter(({ name }) => !sameName(name, withoutValue));
    return left.length === was.length ? was : left;
  }
  if (values.length === 0) return was;
  const result = [...was];
  const places = new Map(was.map(({ name }, i) => [foldName(name), i]));
  for (const value of values) {
    const place = places.get(foldName(value.name));
    if (place === undefined) places.set(foldName(value.name), result.push(value) - 1);
    else result[place] = { ...value, name: result[place]!.name };
  }
  return result;
}

function valuesDifference(wanted: readonly RegistryValue[], is: readonly RegistryValue[]): string | null {
  for (const [i, value] of wanted.entries()) {
    const other = is[i];
    const same =
      other !== undefined && other.name === value.name && other.type === value.type && sameBytes(other.data, value.data);
    if (!same) return value.name;
  }
  return is.length > wanted.length ? is[wanted.length]!.name : null;
}

/** The first difference of a new key: it must have exactly what was planned, and its parent's security. */
function newKeyDifference(plan: Plan | KeyTree, made: HiveKey, parent: HiveKey, path: string): Sentence | null {
  if (made.name !== plan.name || (made.className ?? '') !== (plan.className ?? '') || made.link !== (plan.link ?? false))
    return at(path, 'new-key');
  if (!sameSecurity(made, parent)) return at(path, 'security');
  const value = valuesDifference(plannedValues([], { ...plan, values: plan.values, subkeys: [] }), made.values());
  if (value !== null) return at(valueShown(path, value), 'value');
  const keys = made.subkeys();
  const wanted = new Map(plan.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
  if (keys.length !== wanted.size) return at(path, 'subkeys');
  const find = finder(keys);
  for (const subkey of wanted.values()) {
    const [key, below] = [find(-1, subkey.name), join(path, subkey.name)];
    const difference = key ? newKeyDifference(subkey, key, made, below) : at(below, 'gone');
    if (difference !== null) return difference;
  }
  return null;
}

/** Finds keys by name; it tries the one at `guess` first, since both lists mostly have the same order. */
function finder(keys: readonly HiveKey[]): (guess: number, name: string) => HiveKey | undefined {
  let byName: Map<string, HiveKey> | undefined;
  return (guess, name) => {
    const likely = keys[guess];
    if (likely?.name === name) return likely;
    byName ??= new Map(keys.map((key) => [foldName(key.name), key]));
    return byName.get(foldName(name));
  };
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}\\${name}`;
}
