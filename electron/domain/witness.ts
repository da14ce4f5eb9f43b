import { type Difference, firstDifference } from './compare';
import { foldName, type KeyTree, RegistryType, type RegistryValue, textOf } from './registry';
import { CARRIED, isOddNumber, isOddText, isOfOddLength, type ValueLimit } from './witness-values';

/**
 * The second routes: the npm package `regedit` (WMI), `reg.exe export`, the practice server's own export, a hive file
 * read cell by cell, and a hive file that a server saved and that was fetched from it.
 */
export type WitnessId = 'regedit-wmi' | 'reg-export' | 'practice-export' | 'hive-scan' | 'saved-hive';

/** What a route may be unable to carry. Whatever is left out of the comparison is named, never dropped silently. */
export type WitnessLimit = 'class-names' | 'links' | 'lone-defaults' | 'number-sizes' | 'odd-texts' | 'odd-lengths' | ValueLimit;

/** A witness that another one replaces, and why. */
export interface PassedOver {
  readonly id: WitnessId;
  readonly why: PassedOverWhy;
}

export type PassedOverWhy =
  /** A policy or a setting switches off the program that it needs. */
  | 'switched-off'
  /** Windows lacks a part that it needs. */
  | 'not-installed'
  /** Its own files are missing from this program. */
  | 'incomplete'
  /** A 32-bit program on a 64-bit Windows reaches only its 32-bit version. */
  | 'other-architecture'
  /** It did not answer a question about keys that every Windows has. */
  | 'no-answer'
  /** Its answer differed from that of the Win32 API. */
  | 'differs'
  /** There was no value with which to test that it leaves variables in texts unexpanded. */
  | 'untested'
  /** It could not answer a later question. */
  | 'failed-later';

export interface Agreement {
  /** Null: the routes agree on everything both can carry. */
  readonly difference: Difference | null;
  /** What the tree contained that could not be compared on this route. */
  readonly notCompared: readonly WitnessLimit[];
}

/** Compares the Win32 API's reading of a key with a witness's reading of the same key. */
export function compareWithWitness(primary: KeyTree, witness: KeyTree, limits: readonly WitnessLimit[]): Agreement {
  const notCompared = limits.filter((limit) => LIMITS[limit].concerns(primary));
  let [a, b] = [primary, witness];
  for (const limit of notCompared) [a, b] = LIMITS[limit].leaveOut(a, b);
  return { difference: firstDifference(a, b), notCompared };
}

interface Limit {
  /** Whether anything in the tree is of this kind; judged by the Win32 API's reading, which carries everything. */
  readonly concerns: (tree: KeyTree) => boolean;
  /** Both trees without it, but with everything that the route does carry. */
  readonly leaveOut: (primary: KeyTree, witness: KeyTree) => [KeyTree, KeyTree];
}

const LIMITS: Readonly<Record<WitnessLimit, Limit>> = {
  'class-names': {
    concerns: (tree) => someKey(tree, (key) => key.className !== undefined),
    leaveOut: (primary, witness) => [withoutClassNames(primary), withoutClassNames(witness)],
  },
  links: {
    concerns: (tree) => someKey(tree, (key) => key.link === true),
    leaveOut: withoutLinks,
  },
  'lone-defaults': {
    concerns: (tree) => someKey(tree, hasUnlistedDefault),
    leaveOut: (primary, witness) => inPairs(primary, witness, withoutLoneDefault),
  },
  'number-sizes': withoutDataOf(isOddNumber),
  'odd-texts': withoutDataOf(isOddText),
  'odd-lengths': withoutDataOf(isOfOddLength),
  'text-endings': ofValues('text-endings'),
  'list-endings': ofValues('list-endings'),
  'line-breaks': ofValues('line-breaks'),
  'unusual-types': ofValues('unusual-types'),
  'large-numbers': ofValues('large-numbers'),
  'expandable-names': ofValues('expandable-names'),
};

function ofValues(limit: ValueLimit): Limit {
  const carried = CARRIED[limit];
  return {
    concerns: (tree) => someKey(tree, (key) => key.values.some((value) => carried(value) !== value)),
    leaveOut: (primary, witness) => [withValues(primary, carried), withValues(witness, carried)],
  };
}

function withValues(tree: KeyTree, change: (value: RegistryValue) => RegistryValue): KeyTree {
  return { ...tree, values: tree.values.map(change), subkeys: tree.subkeys.map((subkey) => withValues(subkey, change)) };
}

function someKey(tree: KeyTree, test: (key: KeyTree) => boolean): boolean {
  return test(tree) || tree.subkeys.some((subkey) => someKey(subkey, test));
}

function withoutClassNames({ name, link, values, subkeys }: KeyTree): KeyTree {
  return { name, ...(link ? { link } : {}), values, subkeys: subkeys.map(withoutClassNames) };
}

/** A route that follows links shows the target's content: both sides leave out what is below a link, not its name. */
function withoutLinks(primary: KeyTree, witness: KeyTree): [KeyTree, KeyTree] {
  const bare = (key: KeyTree): KeyTree => ({ name: key.name, values: [], subkeys: [] });
  if (primary.link) return [bare(primary), bare(witness)];
  const below = new Map(primary.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
  const pairs = witness.subkeys.map((subkey) => {
    const twin = below.get(foldName(subkey.name));
    return twin ? withoutLinks(twin, subkey) : null;
  });
  const changed = new Map(pairs.flatMap((pair) => (pair ? [[foldName(pair[0].name), pair[0]]] : [])));
  return [
    { ...primary, subkeys: primary.subkeys.map((subkey) => changed.get(foldName(subkey.name)) ?? subkey) },
    { ...witness, subkeys: witness.subkeys.map((subkey, i) => pairs[i]?.[1] ?? subkey) },
  ];
}

/** WMI lists no values for a key that has only a default value; the package then asks for that value as text. */
function hasUnlistedDefault({ values }: KeyTree): boolean {
  const [only] = values;
  return values.length === 1 && only?.name === '' && (only.type !== RegistryType.REG_SZ || textOf(only) === '');
}

/** Leaves such a value out on both sides, since routes differ in what they show instead. */
function withoutLoneDefault(primary: KeyTree, witness: KeyTree): [Values, Values] {
  if (!hasUnlistedDefault(primary)) return [primary.values, witness.values];
  return [[], witness.values.filter(({ name }) => name !== '')];
}

/** Leaves out the data of such values, not names and types, since routes differ in what they show instead. */
function withoutDataOf(isOdd: (value: RegistryValue) => boolean): Limit {
  return {
    concerns: (tree) => someKey(tree, (key) => key.values.some(isOdd)),
    leaveOut: (primary, witness) =>
      inPairs(primary, witness, ({ values }, other) => {
        const odd = new Set(values.filter(isOdd).map(({ name }) => foldName(name)));
        const bare = (all: Values): Values =>
          all.map((value) => (odd.has(foldName(value.name)) ? { ...value, data: new Uint8Array(0) } : value));
        return odd.size === 0 ? [values, other.values] : [bare(values), bare(other.values)];
      }),
  };
}

type Values = KeyTree['values'];

/** Changes the values of keys that both trees have; any other key is a difference already. */
function inPairs(
  primary: KeyTree,
  witness: KeyTree,
  change: (primary: KeyTree, witness: KeyTree) => [Values, Values],
): [KeyTree, KeyTree] {
  const twins = new Map(primary.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
  const changed = new Map<string, KeyTree>();
  const seen = witness.subkeys.map((subkey) => {
    const twin = twins.get(foldName(subkey.name));
    if (!twin) return subkey;
    const [left, right] = inPairs(twin, subkey, change);
    changed.set(foldName(subkey.name), left);
    return right;
  });
  const [own, other] = change(primary, witness);
  return [
    { ...primary, values: own, subkeys: primary.subkeys.map((subkey) => changed.get(foldName(subkey.name)) ?? subkey) },
    { ...witness, values: other, subkeys: seen },
  ];
}
