import type { RegistryView } from '../../../electron/domain/registry';
import type { ContractCase, ContractFixture } from '../contract-case';
import { at, isAbsent, sameTree, sz, treeFor, valueOf } from '../support';

/** On 32-bit Windows there is only one view, and the case checks nothing. */
function onBoth(
  name: string,
  run: (fixture: ContractFixture, own: RegistryView, other: RegistryView) => Promise<void>,
): ContractCase {
  return {
    name: `views: ${name}`,
    async run(fixture) {
      const [own, other] = fixture.machine.registry.views;
      if (own && other) await run(fixture, own, other);
    },
  };
}

export const viewCases: readonly ContractCase[] = [
  onBoth('the two views of SOFTWARE are two registries', async (fixture, own, other) => {
    const { registry } = fixture.machine;
    await registry.writeTree(at(fixture, '', own), treeFor(at(fixture), { values: [sz('v', '64')] }));
    isAbsent(await registry.readTree(at(fixture, '', other)));
    await registry.writeTree(at(fixture, '', other), treeFor(at(fixture), { values: [sz('v', '32')] }));
    sameTree(valueOf(await registry.readTree(at(fixture, '', own))), treeFor(at(fixture), { values: [sz('v', '64')] }));
    await registry.deleteTree(at(fixture, '', own));
    isAbsent(await registry.readTree(at(fixture, '', own)));
    sameTree(valueOf(await registry.readTree(at(fixture, '', other))), treeFor(at(fixture), { values: [sz('v', '32')] }));
  }),
  onBoth('the 32-bit view of SOFTWARE is SOFTWARE\\WOW6432Node of the 64-bit one', async (fixture) => {
    const { registry } = fixture.machine;
    await registry.writeTree(at(fixture, '', '32'), treeFor(at(fixture), { values: [sz('v', '32')] }));
    const twin = { view: '64' as const, path: fixture.registryRoot.replace(/^SOFTWARE/i, 'SOFTWARE\\WOW6432Node') };
    sameTree(valueOf(await registry.readTree(twin)), treeFor(at(fixture), { values: [sz('v', '32')] }));
    await registry.deleteTree(twin);
    isAbsent(await registry.readTree(at(fixture, '', '32')));
  }),
  onBoth('SYSTEM is the same in both views', async ({ machine }, own, other) => {
    const path = 'SYSTEM\\CurrentControlSet\\Services';
    const one = valueOf(await machine.registry.listKey({ view: own, path }));
    const two = valueOf(await machine.registry.listKey({ view: other, path }));
    if ([...one.subkeys].sort().join('\n') !== [...two.subkeys].sort().join('\n'))
      throw new Error('the views list different services');
  }),
];
