import type { Difference } from './compare';
import { firstDifference } from './compare';
import type { KeyTree } from './registry';
import { foldName } from './registry';

/** The second routes there are: the npm package `regedit` (WMI), `reg.exe export`, the practice server's own export. */
export type WitnessId = 'regedit-wmi' | 'reg-export' | 'practice-export';

/** Things a route may not carry. Each is left out of the comparison by name, never silently. */
export type WitnessLimit = 'class-names' | 'links';

export interface Agreement {
  /** Null: the routes agree on everything both can carry. */
  readonly difference: Difference | null;
  /** What stood in the tree and could not be compared on this route. */
  readonly notCompared: readonly WitnessLimit[];
}

/** Compares what the Win32 API read with what a witness read of the same key. */
export function compareWithWitness(primary: KeyTree, witness: KeyTree, limits: readonly WitnessLimit[]): Agreement {
  const notCompared = limits.filter((limit) => LIMITS[limit].concerns(primary));
  let [a, b] = [primary, witness];
  for (const limit of notCompared) [a, b] = LIMITS[limit].leaveOut(a, b);
  return { difference: firstDifference(a, b), notCompared };
}

interface Limit {
  readonly concerns: (tree: KeyTree) => boolean;
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
};

function someKey(tree: KeyTree, test: (key: KeyTree) => boolean): boolean {
  return test(tree) || tree.subkeys.some((subkey) => someKey(subkey, test));
}

function withoutClassNames({ className: _left, ...tree }: KeyTree): KeyTree {
  return { ...tree, subkeys: tree.subkeys.map(withoutClassNames) };
}

/** A route that follows links shows the target's content: what lies under a link is left out on both sides, its name stays. */
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
