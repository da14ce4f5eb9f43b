import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { firstDifference } from '../../../electron/domain/compare';
import { RegistryType, sizeOf, textData, textOf, type KeyTree, type RegistryValue } from '../../../electron/domain/registry';
import { openWindowsMachine } from '../../../electron/machines/windows';
import * as api from '../../../electron/machines/windows/native/registry-api';
import type { Machine } from '../../../electron/machines/ports';
import { TreeWriter } from '../../../electron/machines/windows/registry/write-tree';
import { bytes, key, reg, scratchFolder, scratchRoot, valueOf } from '../support/scratch';

const ROOT = scratchRoot();
const FOLDER = scratchFolder();
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
});

const leaf = (name: string, ...values: RegistryValue[]): KeyTree => ({ name, values, subkeys: [] });
const binary = (name: string, ...data: number[]): RegistryValue => ({
  name,
  type: RegistryType.REG_BINARY,
  data: bytes(...data),
});

async function roundTrip(tree: KeyTree): Promise<KeyTree> {
  const at = key(`${ROOT}\\${tree.name}`);
  await machine.registry.writeTree(at, tree);
  const found = valueOf(await machine.registry.readTree(at));
  assert.deepEqual(firstDifference(tree, found), null);
  return found;
}

test('every type code keeps its number and its bytes, odd sizes and unterminated strings included', async () => {
  const data: Readonly<Record<string, Uint8Array>> = {
    'no bytes': bytes(),
    'one byte': bytes(0x41),
    'three bytes': bytes(0x41, 0, 0x42),
    'a terminated string': textData('text'),
    'an unterminated string': textData('text').slice(0, -2),
    'a string with a NUL inside': textData('a\0b'),
    'a lone surrogate': bytes(0x00, 0xd8, 0, 0),
    'a short number': bytes(1, 2),
    'a long number': bytes(1, 2, 3, 4, 5, 6, 7, 8, 9),
  };
  const types = [...Object.values(RegistryType), 12, 0x1234, 0xffff_0001, 0xffff_ffff];
  const values = types.flatMap((type) =>
    Object.entries(data).map(([name, bytes]) => ({ name: `${type} ${name}`, type, data: bytes })),
  );
  await roundTrip(leaf('Types', ...values));
});

test('reg.exe, which shares no code with the product, sees the values the product wrote', async () => {
  await machine.registry.writeTree(key(`${ROOT}\\Seen`), {
    ...leaf('Seen', { name: 'Text', type: 1, data: textData('Grüße') }, { name: '', type: 1, data: textData('default') }),
    subkeys: [leaf('A key with spaces', { name: 'Number', type: 4, data: bytes(0x2a, 0, 0, 0) }, binary('Bytes', 0xde, 0xad))],
  });
  const file = join(FOLDER, 'seen.reg');
  assert.equal(reg('export', `HKLM\\${ROOT}\\Seen`, file, '/y', '/reg:64').status, 0);
  const lines = readFileSync(file, 'utf16le').split(/\r?\n/);
  for (const line of [
    '"Text"="Grüße"',
    '@="default"',
    '"Number"=dword:0000002a',
    '"Bytes"=hex:de,ad',
    `[HKEY_LOCAL_MACHINE\\${ROOT}\\Seen\\A key with spaces]`,
  ]) {
    assert.ok(lines.includes(line), line);
  }
});

test('the product reads what reg.exe wrote', async () => {
  assert.equal(
    reg('add', `HKLM\\${ROOT}\\Theirs\\Sub`, '/v', 'Text', '/t', 'REG_EXPAND_SZ', '/d', '%SystemRoot%\\x', '/f', '/reg:64')
      .status,
    0,
  );
  const value = valueOf(await machine.registry.readValue(key(`${ROOT}\\theirs\\SUB`), 'TEXT'));
  assert.deepEqual({ type: value.type, text: textOf(value) }, { type: 2, text: '%SystemRoot%\\x' });
});

test('awkward names come back: the default value, backslashes, quotes, 255 and 16,383 characters, lone surrogates', async () => {
  const names = ['', 'a\\b', '"quoted"', 'a=b', '@', ' ', 'é中\u{1f600}', '\ud800', 'v'.repeat(16_383)];
  await roundTrip({
    ...leaf('Names', ...names.map((name, i) => binary(name, i))),
    subkeys: [leaf('k'.repeat(255), binary('x', 1)), leaf('a=b "c"'), leaf('é中'), leaf('  spaces  ')],
  });
});

test('a value of 1 MB, larger than the buffer for reading values, comes back whole', async () => {
  await roundTrip(
    leaf(
      'Large',
      binary('small', 1),
      { name: 'large', type: 3, data: new Uint8Array(1024 * 1024).map((_, i) => i % 251) },
      binary('after', 2),
    ),
  );
});

test('500 levels are written, read and deleted', async () => {
  const levels = 500; // of the 512 Windows allows, counted from the root
  let tree = leaf(`L${levels}`, binary('deepest', 1));
  for (let level = levels - 1; level > 0; level--) tree = { name: `L${level}`, values: [], subkeys: [tree] };
  const found = await roundTrip(tree);
  assert.equal(sizeOf(found).keys, levels);
  await machine.registry.deleteTree(key(`${ROOT}\\L1`));
  assert.equal((await machine.registry.readTree(key(`${ROOT}\\L1`))).state, 'absent');
});

test('3,000 values and 300 subkeys of one key come back', async () => {
  await roundTrip({
    ...leaf('Many', ...Array.from({ length: 3000 }, (_, i) => binary(`value ${i}`, i & 255, i >> 8))),
    subkeys: Array.from({ length: 300 }, (_, i) => leaf(`key ${i}`, binary('n', i & 255))),
  });
});

test('class names are stored, read and restored', async () => {
  const found = await roundTrip({
    ...leaf('Classy'),
    className: 'Top class',
    subkeys: [{ ...leaf('Sub'), className: 'é 中' }, leaf('Plain')],
  });
  assert.equal(found.className, 'Top class');
});

test('the stored spelling of a name is kept, however the key is asked for', async () => {
  await machine.registry.writeTree(key(`${ROOT}\\spelling`), leaf('Spelling'));
  assert.equal(valueOf(await machine.registry.readTree(key(`${ROOT}\\SPELLING`))).name, 'Spelling');
});

test('the two views are separate, and the 32-bit one is stored below WOW6432Node', async () => {
  const [native, narrow] = [key(`${ROOT}\\Views`, '64'), key(`${ROOT}\\Views`, '32')];
  await machine.registry.writeTree(narrow, leaf('Views', binary('from', 32)));
  assert.equal((await machine.registry.readTree(native)).state, 'absent');
  await machine.registry.writeTree(native, leaf('Views', binary('from', 64)));
  const stored = key(`${ROOT}\\Views`.replace('SOFTWARE', 'SOFTWARE\\WOW6432Node'));
  assert.deepEqual([...valueOf(await machine.registry.readValue(stored, 'from')).data], [32]);
  assert.equal(reg('query', `HKLM\\${ROOT}\\Views`, '/reg:32').status, 0);
  await machine.registry.deleteTree(narrow);
  assert.equal((await machine.registry.readTree(narrow)).state, 'absent');
  assert.deepEqual([...valueOf(await machine.registry.readValue(native, 'from')).data], [64]);
});

test('a link key is seen as a link, restored as one, and removed without touching what it leads to', async () => {
  const target = {
    name: 'SymbolicLinkValue',
    type: RegistryType.REG_LINK,
    data: textData(`\\Registry\\Machine\\${ROOT}\\Treasure`).slice(0, -2),
  };
  await machine.registry.writeTree(key(`${ROOT}\\Treasure`), {
    ...leaf('Treasure', binary('gold', 1)),
    subkeys: [leaf('Chest')],
  });
  const link: KeyTree = { ...leaf('Link', target), link: true };
  const holder: KeyTree = { ...leaf('Holder', binary('x', 1)), subkeys: [link] };
  await machine.registry.writeTree(key(`${ROOT}\\Holder`), holder);

  const followed = api.openKey(api.HKLM_KEY, `${ROOT}\\Holder\\Link`, api.Right.LIST, { view: '64', link: 'followed' });
  assert.deepEqual(api.withKey(followed, api.subkeyNames), ['Chest'], 'Windows itself follows it');
  assert.equal(firstDifference(holder, valueOf(await machine.registry.readTree(key(`${ROOT}\\Holder`)))), null);
  assert.equal(firstDifference(link, valueOf(await machine.registry.readTree(key(`${ROOT}\\Holder\\Link`)))), null);

  await machine.registry.deleteTree(key(`${ROOT}\\Holder`));
  assert.equal((await machine.registry.readTree(key(`${ROOT}\\Holder`))).state, 'absent');
  assert.deepEqual(sizeOf(valueOf(await machine.registry.readTree(key(`${ROOT}\\Treasure`)))), { keys: 2, values: 1, bytes: 1 });
});

test('values are not written through a link in the place of a key', async () => {
  const target = {
    name: 'SymbolicLinkValue',
    type: RegistryType.REG_LINK,
    data: textData(`\\Registry\\Machine\\${ROOT}`).slice(0, -2),
  };
  await machine.registry.writeTree(key(`${ROOT}\\Trap`), { ...leaf('Trap', target), link: true });
  await assert.rejects(machine.registry.writeTree(key(`${ROOT}\\Trap`), leaf('Trap', binary('x', 1))), { code: 'E-REG-FAILED' });
  await machine.registry.deleteTree(key(`${ROOT}\\Trap`));
});

test('a link in a key that has just been created is not followed either', async () => {
  const target = {
    name: 'SymbolicLinkValue',
    type: RegistryType.REG_LINK,
    data: textData(`\\Registry\\Machine\\${ROOT}\\Lured`).slice(0, -2),
  };
  await machine.registry.writeTree(key(`${ROOT}\\Lured`), leaf('Lured'));
  await machine.registry.writeTree(key(`${ROOT}\\New`), { ...leaf('New'), subkeys: [{ ...leaf('Lure', target), link: true }] });
  const created = api.openKey(api.HKLM_KEY, `${ROOT}\\New`, api.Right.CREATE_SUB_KEY, { view: '64', link: 'itself' });
  try {
    const written = new TreeWriter('64').write(created, 'Lure', leaf('Lure', binary('x', 1)), 'Lure', true);
    await assert.rejects(written, { code: 'E-REG-FAILED' });
  } finally {
    api.closeKey(created);
  }
  assert.deepEqual(valueOf(await machine.registry.readTree(key(`${ROOT}\\Lured`))).values, []);
  await machine.registry.deleteTree(key(`${ROOT}\\New`));
});

test('data, names and classes that do not fit the first buffer are read whole', async () => {
  const long: KeyTree = {
    name: 'n'.repeat(255),
    className: 'c'.repeat(500),
    values: [
      { name: 'v'.repeat(16_383), type: RegistryType.REG_BINARY, data: new Uint8Array(70_000).map((_, i) => i) },
      binary('small', 1, 2, 3),
      { name: 'large', type: 7, data: new Uint8Array(1_500_000).map((_, i) => i >> 3) },
    ],
    subkeys: [],
  };
  await roundTrip({ ...leaf('Long'), subkeys: [long] });
});

test('absence is proven from the nearest ancestor that lists its children', async () => {
  for (const path of [
    `${ROOT}\\Nowhere`,
    `${ROOT}\\Nowhere\\At\\All`,
    'SYSTEM\\CurrentControlSet\\Services\\No such service',
    'No such hive\\x',
  ]) {
    assert.deepEqual(await machine.registry.readTree(key(path)), { state: 'absent' }, path);
    assert.deepEqual(await machine.registry.listKey(key(path)), { state: 'absent' }, path);
    assert.deepEqual(await machine.registry.readValue(key(path), 'x'), { state: 'absent' }, path);
    await machine.registry.deleteTree(key(path));
    await machine.registry.deleteValue(key(path), 'x');
  }
});

test('a key behind a link that leads nowhere is unreadable, not absent', async () => {
  const target = {
    name: 'SymbolicLinkValue',
    type: RegistryType.REG_LINK,
    data: textData(`\\Registry\\Machine\\${ROOT}\\Gone`).slice(0, -2),
  };
  await machine.registry.writeTree(key(`${ROOT}\\Dangling`), { ...leaf('Dangling', target), link: true });
  const reading = await machine.registry.readTree(key(`${ROOT}\\Dangling\\Sub`));
  assert.equal(reading.state, 'unreadable');
  assert.equal((await machine.registry.readTree(key(`${ROOT}\\Dangling`))).state, 'present');
  await machine.registry.deleteTree(key(`${ROOT}\\Dangling`));
});

test('names with a NUL, which Win32 would cut short, are refused and hit nothing', async () => {
  await machine.registry.writeTree(key(`${ROOT}\\Cut`), leaf('Cut', binary('short', 1)));
  const cut = key(`${ROOT}\\Cut`);
  assert.deepEqual(await machine.registry.readValue(cut, 'short\0er'), {
    state: 'unreadable',
    code: 'E-REG-NAME-NOT-WIN32',
    at: `HKEY_LOCAL_MACHINE\\${ROOT}\\Cut`,
  });
  await assert.rejects(machine.registry.deleteValue(cut, 'short\0er'), { code: 'E-REG-NAME-NOT-WIN32' });
  await assert.rejects(machine.registry.writeValue(cut, binary('short\0er', 9)), { code: 'E-REG-NAME-NOT-WIN32' });
  await assert.rejects(machine.registry.deleteTree(key(`${ROOT}\\Cut\0x`)), { code: 'E-REG-NAME-NOT-WIN32' });
  assert.deepEqual([...valueOf(await machine.registry.readValue(cut, 'short')).data], [1]);
});

test('a tree that no registry can store is refused before any of it is written', async () => {
  const deep = Array.from({ length: 511 }).reduce<KeyTree>((below) => ({ name: 'k', values: [], subkeys: [below] }), leaf('k'));
  const cases: readonly (readonly [KeyTree, string])[] = [
    [{ ...leaf('Refused', binary('x', 1)), subkeys: [leaf('fine'), deep] }, 'E-REG-TOO-DEEP'],
    [{ ...leaf('Refused', binary('x', 1)), subkeys: [leaf('fine'), leaf('k'.repeat(256))] }, 'E-REG-FAILED'],
    [{ ...leaf('Refused', binary('x', 1)), subkeys: [leaf('fine'), leaf('v', binary('v'.repeat(16_384)))] }, 'E-REG-FAILED'],
    [{ ...leaf('Refused', binary('x', 1)), subkeys: [leaf('fine'), leaf('a\\b')] }, 'E-REG-FAILED'],
    [{ ...leaf('Refused', binary('x', 1)), subkeys: [leaf('fine'), leaf('n', binary('a\0b'))] }, 'E-REG-NAME-NOT-WIN32'],
  ];
  for (const [tree, code] of cases) {
    await assert.rejects(machine.registry.writeTree(key(`${ROOT}\\Refused`), tree), { code });
    assert.equal((await machine.registry.readTree(key(`${ROOT}\\Refused`))).state, 'absent', code);
  }
});

test('writing a value needs its key, and deleting a missing value is no error', async () => {
  await assert.rejects(machine.registry.writeValue(key(`${ROOT}\\Not there`), binary('x', 1)), {
    code: 'E-REG-FAILED',
    win32: 2,
  });
  assert.equal((await machine.registry.readTree(key(`${ROOT}\\Not there`))).state, 'absent');
  await machine.registry.deleteValue(key(ROOT), 'not there');
});
