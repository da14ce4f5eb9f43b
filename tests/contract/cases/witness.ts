import type { ContractCase } from '../contract-case';
import { at, hex, isAbsent, sameTree, sz, tree, treeFor, valueOf } from '../support';

/** Values of the kinds that every witness can carry; `limits` names what a witness cannot carry. */
export const witnessCases: readonly ContractCase[] = [
  {
    name: 'witness: it sees what was written',
    async run(fixture) {
      const { registry, witness } = fixture.machine;
      const written = treeFor(at(fixture), {
        values: [
          sz('text', 'Schlüssel'),
          { name: 'number', type: 4, data: hex('01 00 00 80') },
          { name: 'bytes', type: 3, data: hex('00 ff 10') },
        ],
        subkeys: [tree('Key Management Server', { values: [sz('path', 'C:\\exchsrvr')] }), tree('empty')],
      });
      await registry.writeTree(at(fixture), written);
      sameTree(valueOf(await witness.readTree(at(fixture))), written);
    },
  },
  {
    name: 'witness: it sees what was removed',
    async run(fixture) {
      const { registry, witness } = fixture.machine;
      await registry.writeTree(at(fixture), treeFor(at(fixture), { values: [sz('a', '1'), sz('b', '2')], subkeys: [tree('x')] }));
      await registry.deleteValue(at(fixture), 'a');
      await registry.deleteTree(at(fixture, 'x'));
      sameTree(valueOf(await witness.readTree(at(fixture))), treeFor(at(fixture), { values: [sz('b', '2')] }));
      await registry.deleteTree(at(fixture));
      isAbsent(await witness.readTree(at(fixture)));
    },
  },
  {
    name: 'witness: a key without its parents is absent',
    async run(fixture) {
      isAbsent(await fixture.machine.witness.readTree(at(fixture, 'none\\below\\none')));
    },
  },
  {
    name: 'witness: it looks into each view',
    async run(fixture) {
      const { registry, witness } = fixture.machine;
      for (const view of registry.views) {
        await registry.writeTree(at(fixture, '', view), treeFor(at(fixture), { values: [sz('view', view)] }));
        sameTree(valueOf(await witness.readTree(at(fixture, '', view))), treeFor(at(fixture), { values: [sz('view', view)] }));
      }
    },
  },
];
