import type { ContractCase } from '../contract-case';
import { at, isAbsent, sameTree, sz, tree, treeFor, valueOf } from '../support';

const SIBLINGS = [tree('Setup', { values: [sz('Services', 'C:\\exchsrvr')] }), tree('KMServerX'), tree('KMServe')];

export const removalCases: readonly ContractCase[] = [
  {
    name: 'removal: a key is removed with everything below it, and its siblings stay',
    async run(fixture) {
      const { registry } = fixture.machine;
      const doomed = tree('KMServer', {
        values: [sz('v', 'x')],
        subkeys: [tree('a', { subkeys: [tree('b'), tree('c', { values: [sz('', 'y')] })] })],
      });
      await registry.writeTree(
        at(fixture),
        treeFor(at(fixture), { values: [sz('KMServer', 'x')], subkeys: [...SIBLINGS, doomed] }),
      );
      await registry.deleteTree(at(fixture, 'KMServer'));
      isAbsent(await registry.readTree(at(fixture, 'KMServer')));
      sameTree(
        valueOf(await registry.readTree(at(fixture))),
        treeFor(at(fixture), { values: [sz('KMServer', 'x')], subkeys: SIBLINGS }),
      );
    },
  },
  {
    name: 'removal: a value is removed alone',
    async run(fixture) {
      const { registry } = fixture.machine;
      const rest = treeFor(at(fixture), {
        values: [sz('b', '2'), sz('', 'default')],
        subkeys: [tree('a', { values: [sz('a', '1')] })],
      });
      await registry.writeTree(at(fixture), { ...rest, values: [...rest.values, sz('a', '1')] });
      await registry.deleteValue(at(fixture), 'a');
      sameTree(valueOf(await registry.readTree(at(fixture))), rest);
    },
  },
  {
    name: 'removal: a key without its last value is still a key',
    async run(fixture) {
      await fixture.machine.registry.writeTree(at(fixture), treeFor(at(fixture), { values: [sz('a', '1')] }));
      await fixture.machine.registry.deleteValue(at(fixture), 'a');
      sameTree(valueOf(await fixture.machine.registry.readTree(at(fixture))), treeFor(at(fixture)));
    },
  },
  {
    name: 'removal: a missing key, parent of a key, value or key of a value is not an error',
    async run(fixture) {
      const { registry } = fixture.machine;
      await registry.writeTree(at(fixture), treeFor(at(fixture)));
      await registry.deleteTree(at(fixture, 'none'));
      await registry.deleteTree(at(fixture, 'none\\below\\none'));
      await registry.deleteValue(at(fixture), 'none');
      await registry.deleteValue(at(fixture), '');
      await registry.deleteValue(at(fixture, 'none'), 'none');
      sameTree(valueOf(await registry.readTree(at(fixture))), treeFor(at(fixture)));
    },
  },
  {
    name: 'removal: what was removed can be written again and is the same',
    async run(fixture) {
      const { registry } = fixture.machine;
      const written = treeFor(at(fixture), {
        values: [sz('a', '1')],
        subkeys: [tree('x', { className: 'c', values: [sz('', 'd')] })],
      });
      await registry.writeTree(at(fixture), written);
      const backup = valueOf(await registry.readTree(at(fixture)));
      await registry.deleteTree(at(fixture));
      isAbsent(await registry.readTree(at(fixture)));
      await registry.writeTree(at(fixture), backup);
      sameTree(valueOf(await registry.readTree(at(fixture))), written);
    },
  },
  {
    name: 'removal: a symbolic link is removed and its target stays, and reading does not follow it either',
    async run(fixture) {
      const { registry } = fixture.machine;
      const target = at(fixture, 'target');
      await registry.writeTree(target, tree('target', { values: [sz('v', 'x')] }));
      const data = Uint8Array.from(Buffer.from(`\\REGISTRY\\MACHINE\\${target.path}`, 'utf16le'));
      const link = tree('link', { link: true, values: [{ name: 'SymbolicLinkValue', type: 6, data }] });
      await registry.writeTree(at(fixture, 'holder\\link'), link);
      sameTree(valueOf(await registry.readTree(at(fixture, 'holder'))), tree('holder', { subkeys: [link] }));
      sameTree(valueOf(await registry.readTree(at(fixture, 'holder\\link'))), link);
      await registry.deleteTree(at(fixture, 'holder'));
      isAbsent(await registry.readTree(at(fixture, 'holder')));
      sameTree(valueOf(await registry.readTree(target)), tree('target', { values: [sz('v', 'x')] }));
    },
  },
];
