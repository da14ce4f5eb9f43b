import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyTree } from '../../../electron/domain/registry';
import { compareWithWitness } from '../../../electron/domain/witness';
import { anyTree } from '../machines/practice/arbitraries';

const tree = (name: string, parts: Partial<KeyTree> = {}): KeyTree => ({ name, values: [], subkeys: [], ...parts });
const value = (name: string) => ({ name, type: 1, data: new Uint8Array(2) });

const PLAIN = tree('K', { values: [value('a')], subkeys: [tree('S')] });
const CLASSED: KeyTree = { ...PLAIN, className: 'C' };
const LINKED = tree('K', {
  subkeys: [tree('L', { link: true, values: [{ name: 'SymbolicLinkValue', type: 6, data: new Uint8Array(4) }] }), tree('S')],
});
/** The same tree as a route that follows links shows it. */
const FOLLOWED = tree('K', { subkeys: [tree('L', { values: [value('of the target')], subkeys: [tree('T')] }), tree('S')] });

describe('two routes', () => {
  test('without limits must agree on everything', () => {
    expect(compareWithWitness(CLASSED, PLAIN, [])).toMatchObject({ difference: { kind: 'class-name' }, notCompared: [] });
    expect(compareWithWitness(LINKED, FOLLOWED, []).difference).not.toBeNull();
    fc.assert(
      fc.property(anyTree, (any) => void expect(compareWithWitness(any, any, [])).toEqual({ difference: null, notCompared: [] })),
    );
  });

  test('name what one of them cannot show, but only if the tree has it', () => {
    expect(compareWithWitness(CLASSED, PLAIN, ['class-names', 'links'])).toEqual({
      difference: null,
      notCompared: ['class-names'],
    });
    expect(compareWithWitness(LINKED, FOLLOWED, ['class-names', 'links'])).toEqual({ difference: null, notCompared: ['links'] });
    expect(compareWithWitness(PLAIN, PLAIN, ['class-names', 'links'])).toEqual({ difference: null, notCompared: [] });
    expect(
      compareWithWitness({ ...PLAIN, subkeys: [tree('S', { className: 'x' })] }, PLAIN, ['class-names']).notCompared,
    ).toEqual(['class-names']);
    expect(compareWithWitness({ ...LINKED, link: true, subkeys: [] }, FOLLOWED, ['links'])).toEqual({
      difference: null,
      notCompared: ['links'],
    });
  });

  test('still compare everything else', () => {
    const limits = ['class-names', 'links'] as const;
    expect(compareWithWitness({ ...CLASSED, values: [] }, PLAIN, limits)).toMatchObject({ difference: { kind: 'value-added' } });
    expect(compareWithWitness(LINKED, { ...FOLLOWED, subkeys: FOLLOWED.subkeys.slice(1) }, limits)).toMatchObject({
      difference: { kind: 'key-missing', at: 'L' },
    });
    expect(compareWithWitness(LINKED, { ...FOLLOWED, subkeys: [...FOLLOWED.subkeys, tree('New')] }, limits)).toMatchObject({
      difference: { kind: 'key-added' },
    });
    expect(
      compareWithWitness(LINKED, { ...FOLLOWED, subkeys: [FOLLOWED.subkeys[0]!, tree('S', { values: [value('x')] })] }, limits),
    ).toMatchObject({
      difference: { kind: 'value-added', at: 'S → x' },
    });
    // A limit that does not concern what the first route read hides nothing that the second one shows.
    expect(compareWithWitness(PLAIN, CLASSED, limits)).toMatchObject({ difference: { kind: 'class-name' } });
  });
});
