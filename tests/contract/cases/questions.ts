import assert from 'node:assert/strict';
import type { ContractCase } from '../contract-case';
import { at, hex, isAbsent, sameValue, sz, tree, treeFor, valueOf } from '../support';

export const questionCases: readonly ContractCase[] = [
  {
    name: 'questions: a missing key is absent',
    async run(fixture) {
      const { registry } = fixture.machine;
      await registry.writeTree(at(fixture), treeFor(at(fixture)));
      isAbsent(await registry.readTree(at(fixture, 'none')));
      isAbsent(await registry.listKey(at(fixture, 'none')));
      isAbsent(await registry.readValue(at(fixture, 'none'), 'v'));
    },
  },
  {
    name: 'questions: a missing key without its parents is absent',
    async run(fixture) {
      const { registry } = fixture.machine;
      isAbsent(await registry.readTree(at(fixture, 'none\\below\\none')));
      isAbsent(await registry.listKey(at(fixture, 'none\\below\\none')));
      isAbsent(await registry.readValue(at(fixture, 'none\\below\\none'), ''));
    },
  },
  {
    name: 'questions: a missing value is absent, and so is a missing default value',
    async run(fixture) {
      const { registry } = fixture.machine;
      await registry.writeTree(at(fixture), treeFor(at(fixture), { values: [sz('v', 'x')], subkeys: [tree('none')] }));
      isAbsent(await registry.readValue(at(fixture), 'none'));
      isAbsent(await registry.readValue(at(fixture), ''));
    },
  },
  {
    name: 'questions: the default value is present once it is set, even if it is empty',
    async run(fixture) {
      const empty = { name: '', type: 1, data: hex('') };
      await fixture.machine.registry.writeTree(at(fixture), treeFor(at(fixture), { values: [empty] }));
      sameValue(valueOf(await fixture.machine.registry.readValue(at(fixture), '')), empty);
    },
  },
  {
    name: 'questions: a listing has only what is directly in a key',
    async run(fixture) {
      await fixture.machine.registry.writeTree(
        at(fixture),
        treeFor(at(fixture), {
          values: [sz('', 'd'), sz('v', 'x')],
          subkeys: [tree('a', { values: [sz('w', 'x')], subkeys: [tree('deep')] }), tree('B')],
        }),
      );
      const { subkeys, values } = valueOf(await fixture.machine.registry.listKey(at(fixture)));
      assert.deepEqual([...subkeys].sort(), ['B', 'a']);
      assert.deepEqual([...values].sort(), ['', 'v']);
    },
  },
  {
    name: 'questions: an empty key lists nothing',
    async run(fixture) {
      await fixture.machine.registry.writeTree(at(fixture), treeFor(at(fixture)));
      assert.deepEqual(valueOf(await fixture.machine.registry.listKey(at(fixture))), { subkeys: [], values: [] });
    },
  },
  {
    name: 'questions: HKEY_LOCAL_MACHINE lists SOFTWARE and SYSTEM',
    async run({ machine }) {
      const { subkeys } = valueOf(await machine.registry.listKey({ view: machine.registry.views[0] ?? '32', path: '' }));
      const names = subkeys.map((name) => name.toUpperCase());
      assert.ok(names.includes('SOFTWARE') && names.includes('SYSTEM'), names.join(', '));
    },
  },
  {
    name: 'questions: SYSTEM\\CurrentControlSet\\Services is present',
    async run({ machine }) {
      const view = machine.registry.views[0] ?? '32';
      assert.equal((await machine.registry.listKey({ view, path: 'SYSTEM\\CurrentControlSet\\Services' })).state, 'present');
      assert.equal((await machine.registry.listKey({ view, path: 'system\\currentcontrolset\\services' })).state, 'present');
    },
  },
  {
    name: 'questions: asking changes nothing',
    async run(fixture) {
      const { registry } = fixture.machine;
      await registry.readTree(at(fixture, 'a\\b'));
      await registry.listKey(at(fixture, 'a\\b'));
      await registry.readValue(at(fixture, 'a\\b'), 'v');
      isAbsent(await registry.listKey(at(fixture)));
    },
  },
  {
    name: 'questions: all facts about the system are present',
    async run({ machine }) {
      const facts = await machine.describe();
      assert.ok(facts.name.length > 0 && facts.id.length > 0 && facts.windows.label.length > 0);
      assert.ok(facts.windows.major >= 4 && facts.windows.build > 0);
      assert.deepEqual(machine.registry.views, facts.bits === 64 ? ['64', '32'] : ['32']);
      assert.match(facts.environment['SYSTEMROOT'] ?? '', /^[A-Z]:\\/i);
      assert.deepEqual(await machine.describe(), facts);
    },
  },
];
