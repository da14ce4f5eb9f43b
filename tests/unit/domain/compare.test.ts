import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addedSince,
  firstDifference,
  isPartOf,
  lackingIn,
  sameBytes,
  sameKey,
  sameValue,
} from '../../../electron/domain/compare';
import { foldName, type KeyTree, type RegistryValue } from '../../../electron/domain/registry';
import { anyTree } from '../machines/practice/arbitraries';

const value = (name: string, data: readonly number[] = [1], type = 3): RegistryValue => ({
  name,
  type,
  data: Uint8Array.from(data),
});
const tree = (name: string, parts: Partial<KeyTree> = {}): KeyTree => ({ name, values: [], subkeys: [], ...parts });

const BASE = tree('K', { values: [value('a'), value('', [1, 2])], subkeys: [tree('S', { values: [value('deep')] }), tree('T')] });

describe('firstDifference', () => {
  test.each<[string, KeyTree, string, string]>([
    ['a missing value', { ...BASE, values: [value('a')] }, 'value-missing', '→ (Default)'],
    ['an added value', { ...BASE, values: [...BASE.values, value('b')] }, 'value-added', '→ b'],
    ['another type', { ...BASE, values: [value('a', [1], 1), value('', [1, 2])] }, 'type', '→ a'],
    ['another byte', { ...BASE, values: [value('a', [2]), value('', [1, 2])] }, 'data', '→ a'],
    ['an additional byte', { ...BASE, values: [value('a', [1, 0]), value('', [1, 2])] }, 'data', '→ a'],
    ['another spelling of a value', { ...BASE, values: [value('A'), value('', [1, 2])] }, 'name-spelling', '→ a'],
    ['a missing key', { ...BASE, subkeys: BASE.subkeys.slice(0, 1) }, 'key-missing', 'T'],
    ['an added key', { ...BASE, subkeys: [...BASE.subkeys, tree('U')] }, 'key-added', 'U'],
    ['another spelling of a key', { ...BASE, subkeys: [BASE.subkeys[0]!, tree('t')] }, 'name-spelling', 'T'],
    ['a class', { ...BASE, className: 'c' }, 'class-name', ''],
    ['a link', { ...BASE, link: true }, 'link', ''],
    ['something deep down', { ...BASE, subkeys: [tree('S', { values: [value('deep', [9])] }), tree('T')] }, 'data', 'S → deep'],
    ['a duplicate value', { ...BASE, values: [value('a'), value('A'), value('', [1, 2])] }, 'name-twice', 'A'],
    ['a duplicate key', { ...BASE, subkeys: [...BASE.subkeys, tree('s')] }, 'name-twice', 's'],
  ])('finds %s, in both directions', (_what, other, kind, at) => {
    expect(firstDifference(BASE, other)).toMatchObject({ kind, at });
    expect(firstDifference(other, BASE)).not.toBeNull();
  });

  test('never quotes data', () => {
    const secret = value('p', [...Buffer.from('RZQLNDK', 'utf16le')], 1);
    const other = value('p', [...Buffer.from('WXTEAMVH', 'utf16le')], 1);
    expect(JSON.stringify(firstDifference(tree('K', { values: [secret] }), tree('K', { values: [other] })))).toBe(
      '{"at":"→ p","kind":"data","expected":14,"found":16}',
    );
  });

  test('ignores the order of names, and finds that every tree equals itself', () => {
    fc.assert(fc.property(anyTree, (any) => void expect(firstDifference(any, shuffled(any))).toBeNull()));
  });

  test('treats an empty class name as none', () => {
    expect(firstDifference(tree('K'), tree('K', { className: '' }))).toBeNull();
  });
});

describe('a restore', () => {
  test('makes any tree equal to any other: it removes what was added and writes what is missing', () => {
    fc.assert(
      fc.property(anyTree, anyTree, fc.boolean(), (then, other, related) => {
        const now = { ...(related ? halfOf(then, other) : other), name: then.name };
        const lacking = lackingIn(now, then);
        const result = merged(without(now, then), lacking);
        expect(firstDifference(then, result)).toBeNull();
        if (firstDifference(then, now) === null) expect(lacking).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('writes nothing that is already there', () => {
    expect(lackingIn(BASE, BASE)).toBeNull();
    const now = { ...BASE, values: [value('a'), value('', [0])] };
    expect(lackingIn(now, BASE)).toEqual({ ...BASE, values: [value('', [1, 2])], subkeys: [] });
    expect(lackingIn({ ...BASE, subkeys: [tree('S'), tree('T')] }, BASE)).toEqual(
      tree('K', { subkeys: [tree('S', { values: [value('deep')] })] }),
    );
    expect(lackingIn({ ...BASE, link: true }, BASE)).toBe(BASE);
  });

  test('removes what addedSince names, each part once', () => {
    const now = tree('K', {
      values: [value('A'), value('new')],
      subkeys: [tree('s', { subkeys: [tree('N', { values: [value('x')] })] }), tree('U')],
    });
    expect([...addedSince(BASE, now)].sort()).toEqual(['U', 's\\N', '→ new'].sort());
    expect(addedSince(BASE, BASE)).toEqual([]);
  });
});

describe('isPartOf', () => {
  test('is true for what an interrupted removal leaves, and for nothing else', () => {
    expect(isPartOf(BASE, BASE)).toBe(true);
    expect(isPartOf(BASE, tree('K'))).toBe(true);
    expect(isPartOf(BASE, tree('K', { subkeys: [tree('S')] }))).toBe(true);
    expect(isPartOf(BASE, tree('K', { subkeys: [tree('X')] }))).toBe(false);
    expect(isPartOf(BASE, tree('K', { values: [value('a', [2])] }))).toBe(false);
    expect(isPartOf(BASE, tree('K', { subkeys: [tree('S', { values: [value('other')] })] }))).toBe(false);
  });
});

test('sameValue ignores the case of a name, sameKey does not, and sameBytes compares empty data', () => {
  expect(sameValue(value('a'), value('A'))).toBe(true);
  expect(sameValue(value('ß'), value('SS'))).toBe(false);
  expect(sameBytes(new Uint8Array(0), new Uint8Array(0))).toBe(true);
  expect(sameKey(tree('K'), tree('k'))).toBe(false);
  expect(sameKey(tree('K'), tree('K', { values: [value('a')] }))).toBe(true);
});

function shuffled(any: KeyTree): KeyTree {
  return { ...any, values: [...any.values].reverse(), subkeys: [...any.subkeys].reverse().map(shuffled) };
}

/** A tree with parts of the first, completed with the parts of the second. */
function halfOf(a: KeyTree, b: KeyTree): KeyTree {
  const taken = new Set(a.values.map(({ name }) => foldName(name)));
  const keys = new Set(a.subkeys.map(({ name }) => foldName(name)));
  return {
    ...a,
    values: [...a.values.filter((_, i) => i % 2 === 0), ...b.values.filter(({ name }) => !taken.has(foldName(name)))],
    subkeys: [
      ...a.subkeys.filter((_, i) => i % 2 === 0).map((key) => ({ ...key, values: key.values.slice(1) })),
      ...b.subkeys.filter(({ name }) => !keys.has(foldName(name))),
    ],
  };
}

/** What is left when an undo has removed what was added. */
function without(now: KeyTree, then: KeyTree): KeyTree | null {
  if (!sameKey(now, then)) return null;
  return {
    ...now,
    values: now.values.filter(({ name }) => then.values.some((one) => one.name === name)),
    subkeys: now.subkeys.flatMap((key) => {
      const twin = then.subkeys.find(({ name }) => foldName(name) === foldName(key.name));
      const rest = twin ? without(key, twin) : null;
      return rest ? [rest] : [];
    }),
  };
}

/** The result of writing one tree over another. */
function merged(onto: KeyTree | null, tree: KeyTree | null): KeyTree {
  if (!onto || !tree) return (tree ?? onto) as KeyTree;
  const kept = onto.values.filter(({ name }) => !tree.values.some((one) => one.name === name));
  const keys = onto.subkeys.filter(({ name }) => !tree.subkeys.some((one) => one.name === name));
  return {
    ...tree,
    values: [...kept, ...tree.values],
    subkeys: [...keys, ...tree.subkeys.map((key) => merged(onto.subkeys.find(({ name }) => name === key.name) ?? null, key))],
  };
}
