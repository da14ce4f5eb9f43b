import assert from 'node:assert/strict';
import type { ContractCase } from '../contract-case';
import { at, hex, isAbsent, refuses, roundTrip, sameTree, sz, tree, treeFor, valueOf } from '../support';

const VALUE_NAMES: readonly (readonly [string, string])[] = [
  ['no characters, the default value,', ''],
  ['backslashes', 'C:\\x\\'],
  ['quotes', 'a "b" \'c\''],
  ['an equals sign', '=a=b='],
  ['a leading @', '@'],
  ['blanks at both ends', '  x  '],
  ['brackets and a semicolon', '[x];y'],
  ['line ends and a tab', 'a\r\nb\tc'],
  ['letters of other scripts', 'Ключ-鍵-مفتاح-ẞ'],
  ['characters outside the BMP', '🔑𝒦'],
  ['a lone surrogate', 'a\ud800b'],
  ['16,383 characters', 'n'.repeat(16_383)],
];

const KEY_NAMES: readonly (readonly [string, string])[] = [
  ['blanks inside', 'Key Management Server'],
  ['blanks at both ends', '  x  '],
  ['a slash', 'a/b'],
  ['quotes, equals sign and brackets', '"a"=[b]'],
  ['dots', '..'],
  ['letters of other scripts', 'Ключ-鍵-مفتاح'],
  ['characters outside the BMP', '🔑𝒦'],
  ['255 characters', 'k'.repeat(255)],
];

export const nameCases: readonly ContractCase[] = [
  ...VALUE_NAMES.map(([what, name]): ContractCase => ({
    name: `names: a value name with ${what} is kept`,
    async run(fixture) {
      const { registry } = fixture.machine;
      await roundTrip(fixture, treeFor(at(fixture), { values: [sz(name, 'text'), sz('other', 'stays')] }));
      assert.equal(valueOf(await registry.readValue(at(fixture), name)).name, name);
      await registry.deleteValue(at(fixture), name);
      isAbsent(await registry.readValue(at(fixture), name));
      sameTree(valueOf(await registry.readTree(at(fixture))), treeFor(at(fixture), { values: [sz('other', 'stays')] }));
    },
  })),
  ...KEY_NAMES.map(([what, name]): ContractCase => ({
    name: `names: a key name with ${what} is kept`,
    async run(fixture) {
      const { registry } = fixture.machine;
      await roundTrip(fixture, treeFor(at(fixture), { subkeys: [tree(name, { values: [sz('v', 'text')] }), tree('other')] }));
      assert.equal(valueOf(await registry.readTree(at(fixture, name))).name, name);
      await registry.deleteTree(at(fixture, name));
      isAbsent(await registry.readTree(at(fixture, name)));
      assert.deepEqual(valueOf(await registry.listKey(at(fixture))).subkeys, ['other']);
    },
  })),
  {
    name: 'names: case is kept but does not count',
    async run(fixture) {
      const { registry } = fixture.machine;
      await registry.writeTree(
        at(fixture),
        treeFor(at(fixture), { subkeys: [tree('MixedCase', { values: [sz('ValueName', 'x')] })] }),
      );
      const found = valueOf(await registry.readTree(at(fixture, 'mIXEDcASE')));
      sameTree(found, tree('MixedCase', { values: [sz('ValueName', 'x')] }));
      assert.equal(valueOf(await registry.readValue(at(fixture, 'MIXEDCASE'), 'valuename')).name, 'ValueName');
      await registry.deleteValue(at(fixture, 'mixedcase'), 'VALUENAME');
      isAbsent(await registry.readValue(at(fixture, 'MixedCase'), 'ValueName'));
      await registry.deleteTree(at(fixture, 'MIXEDCASE'));
      isAbsent(await registry.readTree(at(fixture, 'MixedCase')));
    },
  },
  {
    name: 'names: case does not count beyond ASCII either',
    async run(fixture) {
      await fixture.machine.registry.writeTree(
        at(fixture),
        treeFor(at(fixture), { subkeys: [tree('Größe', { values: [sz('Ключ', 'x')] })] }),
      );
      assert.equal(valueOf(await fixture.machine.registry.readValue(at(fixture, 'GRÖßE'), 'КЛЮЧ')).name, 'Ключ');
    },
  },
  {
    name: 'names: ß and ss are two names',
    async run(fixture) {
      await roundTrip(
        fixture,
        treeFor(at(fixture), { values: [sz('straße', '1'), sz('STRASSE', '2')], subkeys: [tree('maß'), tree('MASS')] }),
      );
    },
  },
  {
    name: 'names: a value may have the name of a subkey',
    async run(fixture) {
      const both = treeFor(at(fixture), {
        values: [sz('Key Management Server', 'C:\\exchsrvr')],
        subkeys: [tree('Key Management Server', { values: [sz('', 'x')] })],
      });
      await roundTrip(fixture, both);
      await fixture.machine.registry.deleteValue(at(fixture), 'Key Management Server');
      sameTree(valueOf(await fixture.machine.registry.readTree(at(fixture))), { ...both, values: [] });
      await fixture.machine.registry.writeTree(at(fixture), both);
      await fixture.machine.registry.deleteTree(at(fixture, 'Key Management Server'));
      sameTree(valueOf(await fixture.machine.registry.readTree(at(fixture))), { ...both, subkeys: [] });
    },
  },
  {
    name: 'names: a key is created in the spelling of the tree if the path differs from it only in case',
    async run(fixture) {
      await fixture.machine.registry.writeTree(at(fixture, 'KMServer'), tree('KMSERVER'));
      assert.deepEqual(valueOf(await fixture.machine.registry.listKey(at(fixture))).subkeys, ['KMSERVER']);
    },
  },
  {
    name: 'names: a name with a NUL is refused and nothing shorter is touched',
    async run(fixture) {
      const { registry } = fixture.machine;
      await registry.writeTree(
        at(fixture),
        treeFor(at(fixture), { values: [sz('a', 'kept')], subkeys: [tree('a', { values: [sz('v', 'kept')] })] }),
      );
      const before = valueOf(await registry.readTree(at(fixture)));
      await refuses(registry.writeValue(at(fixture), { name: 'a\0b', type: 3, data: hex('01') }), {
        code: 'E-REG-NAME-NOT-WIN32',
      });
      await refuses(registry.deleteValue(at(fixture), 'a\0b'), { code: 'E-REG-NAME-NOT-WIN32' });
      await refuses(registry.deleteTree(at(fixture, 'a\0b')), { code: 'E-REG-NAME-NOT-WIN32' });
      await refuses(registry.writeTree(at(fixture, 'a\0b'), tree('a\0b')), { code: 'E-REG-NAME-NOT-WIN32' });
      assert.equal((await registry.readTree(at(fixture, 'a\0b'))).state, 'unreadable');
      assert.equal((await registry.readValue(at(fixture), 'a\0b')).state, 'unreadable');
      sameTree(valueOf(await registry.readTree(at(fixture))), before);
    },
  },
  {
    name: 'names: a key name of 256 characters is refused',
    async run(fixture) {
      await fixture.machine.registry.writeTree(at(fixture), treeFor(at(fixture)));
      await refuses(fixture.machine.registry.writeTree(at(fixture, 'k'.repeat(256)), tree('k'.repeat(256))), {
        code: 'E-REG-FAILED',
      });
      assert.deepEqual(valueOf(await fixture.machine.registry.listKey(at(fixture))).subkeys, []);
    },
  },
];
