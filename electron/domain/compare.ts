import { foldName, type KeyTree, type RegistryValue, typeName, valueShown } from './registry';

/** The first difference between two readings of the same key, without the data itself; see `differenceSays`. */
export interface Difference {
  /** Path below the compared key, '' for the key itself; a value is named after an arrow (`valueShown`). */
  readonly at: string;
  readonly kind:
    | 'key-missing'
    | 'key-added'
    | 'value-missing'
    | 'value-added'
    | 'type'
    | 'data'
    | 'class-name'
    | 'link'
    | 'name-spelling'
    | 'name-twice';
  /** If the kind has two sides: types by their names, data by its length in bytes, the other spelling of a name. */
  readonly expected?: string | number;
  readonly found?: string | number;
}

/**
 * Compares two whole trees: names in any order and by the registry's rules, everything else byte for byte.
 * Linear in the number of values. Null means equal.
 */
export function firstDifference(expected: KeyTree, found: KeyTree): Difference | null {
  const open: { a: KeyTree; b: KeyTree; at: string }[] = [{ a: expected, b: found, at: '' }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { a, b, at } = pair;
    const own = ownDifference(a, b, at) ?? valuesDifference(a.values, b.values, at);
    if (own) return own;
    const { twice, twins, added } = matched(a.subkeys, b.subkeys, at);
    if (twice) return twice;
    for (const [i, subkey] of a.subkeys.entries()) {
      const below = join(at, subkey.name);
      const other = twins[i];
      if (!other) return { at: below, kind: 'key-missing' };
      if (other.name !== subkey.name) return { at: below, kind: 'name-spelling', found: other.name };
      open.push({ a: subkey, b: other, at: below });
    }
    if (added) return { at: join(at, added.name), kind: 'key-added' };
  }
  return null;
}

export function sameValue(a: RegistryValue, b: RegistryValue): boolean {
  return foldName(a.name) === foldName(b.name) && a.type === b.type && sameBytes(a.data, b.data);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Paths below the key of what `now` has and `then` does not; an added key is listed without its content. */
export function addedSince(then: KeyTree, now: KeyTree): readonly string[] {
  const added: string[] = [];
  const open: { a: KeyTree; b: KeyTree; at: string }[] = [{ a: then, b: now, at: '' }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const { a, b, at } = pair;
    const values = new Set(a.values.map((value) => foldName(value.name)));
    for (const value of b.values) if (!values.has(foldName(value.name))) added.push(valueShown(at, value.name));
    const keys = new Map(a.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
    for (const subkey of b.subkeys) {
      const before = keys.get(foldName(subkey.name));
      if (before) open.push({ a: before, b: subkey, at: join(at, subkey.name) });
      else added.push(join(at, subkey.name));
    }
  }
  return added;
}

/** True if `part` contains only what `whole` contains identically: what an interrupted removal leaves. */
export function isPartOf(whole: KeyTree, part: KeyTree): boolean {
  const open: [KeyTree, KeyTree][] = [[whole, part]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [a, b] = pair;
    const values = new Map(a.values.map((value) => [foldName(value.name), value]));
    const keys = new Map(a.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
    for (const value of b.values) {
      const before = values.get(foldName(value.name));
      if (!before || !sameValue(before, value)) return false;
    }
    for (const subkey of b.subkeys) {
      const before = keys.get(foldName(subkey.name));
      if (!before) return false;
      open.push([before, subkey]);
    }
  }
  return true;
}

/** Whether two keys are themselves alike: spelling, class, link. Their content does not count. */
export function sameKey(a: KeyTree, b: KeyTree): boolean {
  return a.name === b.name && ownDifference(a, b, '') === null;
}

/**
 * What has to be written to a key with the content `now`, once everything that `then` does not have is removed, so that
 * its content is `then`: keys with only the values and subkeys that are missing or differ. Null if nothing has to be
 * written. A restore thus leaves alone what was never removed, even where it may not write.
 */
export function lackingIn(now: KeyTree, then: KeyTree): KeyTree | null {
  if (!sameKey(now, then)) return then;
  const thereValues = new Map(now.values.map((value) => [value.name, value]));
  const values = then.values.filter((value) => {
    const there = thereValues.get(value.name);
    return !there || !sameValue(there, value);
  });
  const thereKeys = new Map(now.subkeys.map((subkey) => [subkey.name, subkey]));
  const subkeys = then.subkeys.flatMap((subkey) => {
    const there = thereKeys.get(subkey.name);
    const lacking = there ? lackingIn(there, subkey) : subkey;
    return lacking ? [lacking] : [];
  });
  return values.length === 0 && subkeys.length === 0 ? null : { ...then, values, subkeys };
}

function ownDifference(a: KeyTree, b: KeyTree, at: string): Difference | null {
  if ((a.className ?? '') !== (b.className ?? '')) return { at, kind: 'class-name' };
  if (Boolean(a.link) !== Boolean(b.link)) return { at, kind: 'link' };
  return null;
}

function valuesDifference(a: readonly RegistryValue[], b: readonly RegistryValue[], at: string): Difference | null {
  const { twice, twins, added } = matched(a, b, at);
  if (twice) return twice;
  for (const [i, value] of a.entries()) {
    const parted = valueDifference(value, twins[i]);
    if (parted) return { at: valueShown(at, value.name), ...parted };
  }
  return added ? { at: valueShown(at, added.name), kind: 'value-added' } : null;
}

function valueDifference(value: RegistryValue, other: RegistryValue | undefined): Omit<Difference, 'at'> | null {
  if (!other) return { kind: 'value-missing' };
  if (other.name !== value.name) return { kind: 'name-spelling', found: other.name };
  if (other.type !== value.type) return { kind: 'type', expected: typeName(value.type), found: typeName(other.type) };
  if (sameBytes(other.data, value.data)) return null;
  return { kind: 'data', expected: value.data.length, found: other.data.length };
}

interface Named {
  readonly name: string;
}

interface Matched<T> {
  /** A name that one side has twice; the rest then means nothing. */
  readonly twice: Difference | null;
  /** For each entry of `a`, what `b` has under its name. */
  readonly twins: readonly (T | undefined)[];
  /** The first entry of `b` whose name `a` does not have. */
  readonly added: T | undefined;
}

/**
 * Two readings mostly list the same names in the same order: each name is then folded only once, to find duplicates.
 */
function matched<T extends Named>(a: readonly T[], b: readonly T[], at: string): Matched<T> {
  const there = byName(b, at);
  if (a.length === b.length && a.every(({ name }, i) => name === b[i]!.name))
    return { twice: there.twice, twins: b, added: undefined };
  const expected = byName(a, at);
  return {
    twice: there.twice ?? expected.twice,
    twins: a.map(({ name }) => there.map.get(foldName(name))),
    added: b.find(({ name }) => !expected.map.has(foldName(name))),
  };
}

function byName<T extends Named>(things: readonly T[], at: string): { map: Map<string, T>; twice: Difference | null } {
  const map = new Map<string, T>();
  for (const thing of things) {
    const key = foldName(thing.name);
    if (map.has(key)) return { map, twice: { at: join(at, thing.name), kind: 'name-twice' } };
    map.set(key, thing);
  }
  return { map, twice: null };
}

function join(at: string, name: string): string {
  return at === '' ? name : `${at}\\${name}`;
}
