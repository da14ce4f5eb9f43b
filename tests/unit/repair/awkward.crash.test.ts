import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { KMSERVER_KEY, SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { parseRegFile } from '../../../electron/domain/reg-file';
import type { KeyTree, RegistryValue } from '../../../electron/domain/registry';
import { bytes, type Contents, key, raw, type ValueLiteral } from '../../../electron/machines/practice/build';
import { loadBackup } from '../../../electron/repair/backup';
import { checkRun } from '../../../electron/repair/check';
import { removeItems } from '../../../electron/repair/remove';
import { undoRun } from '../../../electron/repair/undo';
import { anyTree } from '../machines/practice/arbitraries';
import { backedUp, type Bench, bench, type BenchOptions, closeRunsAfterwards, codeOf, KM, planFor, testFolder } from './bench';

/** Everything that a registry can contain is the same to the last byte after backup, removal and undo. */

let root: string;
let runs = 0;
const folder = (): string => path.join(root, `run-${String((runs += 1))}`);

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

async function expectRoundTrip(
  options: BenchOptions,
  prepare: (on: Bench) => Promise<void> = async () => undefined,
): Promise<Bench> {
  const on = await bench(options);
  await prepare(on);
  const before = await on.registry();
  const run = await backedUp(on, folder());
  expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed', error: null });
  expect(await checkRun(on.context, run)).toMatchObject({ clean: true });
  expect(await on.registry()).not.toBe(before);
  expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone', error: null });
  expect(await on.registry()).toBe(before);
  return on;
}

const TYPES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0x1234, 0x7fffffff, 0xffffffff];
const DATA = [
  '',
  '00',
  '01 02 03',
  '01 02 03 04',
  '00 00',
  '41 00',
  '41 00 00 00',
  '41 00 00 00 42 00 00 00',
  '00 d8 41 00 00 00',
  'ff fe',
  '01 02 03 04 05 06 07 08',
];

const NAMES = [
  '',
  '@',
  '=',
  '"',
  '\\',
  'a\\b\\c',
  '"quoted"="x"',
  '[HKEY_LOCAL_MACHINE]',
  ';comment',
  'line\r\nbreak',
  'tab\t',
  ' blank ',
  '\u0001\u007f',
  'straße',
  'STRASSE',
  'ıİ',
  'Ключ',
  '注册表',
  '😀',
  '\ud83d',
  '\ude00\ud83d',
  '\ufeff',
  '\uffff',
  'x'.repeat(16_383),
  '%PATH%',
  '__proto__',
  'constructor',
];

function named(values: Iterable<readonly [string, ValueLiteral]>): Readonly<Record<string, ValueLiteral>> {
  return Object.fromEntries(values);
}

describe('a round trip restores', () => {
  test('every type with every odd length and content', async () => {
    const values = TYPES.flatMap((type) =>
      DATA.map((data, i) => [`${type.toString(16)} ${String(i)}`, raw(type, bytes(data))] as const),
    );
    await expectRoundTrip({ contents: [KM, key(KMSERVER_KEY, named(values)), key(`${SERVICE_KEY}\\Parameters`, named(values))] });
  });

  test('every odd name of values and of keys', async () => {
    const keys = NAMES.filter((name) => name !== '' && !name.includes('\\') && name.length < 256);
    await expectRoundTrip({
      contents: [
        KM,
        key(KMSERVER_KEY, named(NAMES.map((name) => [name, name]))),
        keys.map((name) => key(`${KMSERVER_KEY}\\${name}\\${name}`, named([[name, 1]]))),
      ],
    });
  });

  test('odd bytes in the value form of item 3', async () => {
    for (const literal of [raw(1, bytes('')), raw(1, bytes('41')), raw(0xabcdef, bytes('00 01')), ['', 'a', ''], 'a\0b']) {
      await expectRoundTrip({ contents: [KM, key(SETUP_KEY, { [SETUP_COMPONENT]: literal })] });
    }
  });

  test('values of a megabyte', async () => {
    const big = new Uint8Array(1 << 20).map((_, i) => (i * 7919) >> 3);
    const text = 'Ä\ud800 \u0000'.repeat(131_072);
    await expectRoundTrip({
      contents: [KM, key(KMSERVER_KEY, { big, text: raw(1, Buffer.from(text, 'utf16le')), many: raw(7, big) })],
    });
  });

  test('a tree as deep as the registry allows', async () => {
    const parts = Array.from({ length: 512 - KMSERVER_KEY.split('\\').length }, (_, i) => `L${String(i)}`);
    await expectRoundTrip({
      contents: [KM, key(`${KMSERVER_KEY}\\${parts.join('\\')}`, { bottom: 'here' }, { className: 'Deep' })],
    });
  });

  test('100,000 values', async () => {
    const values = named(Array.from({ length: 100_000 }, (_, i) => [`Value ${String(i)}`, i] as const));
    const on = await bench({ contents: [KM, key(KMSERVER_KEY, values)] });
    const before = await on.registry();
    const run = await backedUp(on, folder());
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed', error: null });
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone', error: null });
    expect((await on.registry()) === before).toBe(true);
  });

  test('10,000 keys', async () => {
    const tree: KeyTree = {
      name: 'Many',
      values: [],
      subkeys: Array.from({ length: 10_000 }, (_, i) => ({ name: `Key ${String(i)}`, values: [], subkeys: [] })),
    };
    await expectRoundTrip({}, (on) => on.machine.registry.writeTree({ view: '32', path: `${KMSERVER_KEY}\\Many` }, tree));
  });

  test('each of two twins in both views of a 64-bit Windows', async () => {
    const on = await expectRoundTrip({
      bits: 64,
      contents: [
        KM,
        key(KMSERVER_KEY, { MasterPasswordPath: 'twin' }, { view: '32' }),
        key(`${KMSERVER_KEY}\\Only32`, { x: 1 }, { view: '32' }),
        key(SETUP_KEY, { [SETUP_COMPONENT]: 'twin' }, { view: '32' }),
      ],
    });
    const { plan } = await planFor(on);
    expect(plan.actions.map(({ id }) => id)).toEqual([
      'service-key.key.64',
      'kmserver-key.key.64',
      'kmserver-key.key.32',
      'setup-component.value.64',
      'setup-component.value.32',
    ]);
    // A double-click on 64-bit Windows must restore both.
    const run = await backedUp(on, folder());
    const text = (await on.context.storage.readFile(path.join(run.backupFolder, 'before.reg'))).toString('utf16le');
    expect(text).toContain('[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\KMServer]');
    expect(text).toContain('[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange\\KMServer\\Only32]');
  });

  test('links as links, and never follows them', async () => {
    const target = Buffer.from('\\REGISTRY\\MACHINE\\SOFTWARE\\Microsoft\\Exchange\\Setup', 'utf16le');
    const contents: Contents = [KM, key(`${KMSERVER_KEY}\\ToSetup`, { SymbolicLinkValue: raw(6, target) }, { link: true })];
    const on = await expectRoundTrip({ contents });
    const setup = await on.machine.registry.readTree({ view: '32', path: SETUP_KEY });
    expect(setup.state === 'present' && setup.value.values.length).toBeGreaterThan(4);
  });
});

describe('a name with a NUL', () => {
  test.each([
    ['a value', key(KMSERVER_KEY, { 'a\0b': 1 })],
    ['a key', key(`${KMSERVER_KEY}\\a\0b`)],
  ])('prevents a plan if it belongs to %s', async (_what, thing) => {
    const on = await bench({ contents: [KM, thing] });
    expect(await codeOf(planFor(on))).toBe('E-UNREADABLE-ITEM');
  });
});

describe('the backup set', () => {
  test('reads back as what was backed up, and contains valid .reg files', async () => {
    const on = await bench({ contents: [KM, key(KMSERVER_KEY, named(NAMES.map((name) => [name, name])), { className: 'C' })] });
    const run = await backedUp(on, folder());
    const { storage } = on.context;
    expect([...(await storage.list(run.backupFolder))].sort()).toEqual([
      'before-nt4.reg',
      'before.reg',
      'manifest.json',
      'snapshot.json',
    ]);
    const snapshot = await loadBackup(storage, run);
    for (const { content, target, view } of snapshot.entries) {
      if (target.kind === 'key')
        expect(await on.machine.registry.readTree({ view, path: target.path })).toEqual({
          state: 'present',
          value: content.kind === 'key' && content.tree,
        });
    }
    const manifest = JSON.parse((await storage.readFile(path.join(run.backupFolder, 'manifest.json'))).toString('utf8')) as {
      notExpressed: Record<string, { kind: string; path: string }[]>;
    };
    // Only the exact snapshot can carry a class name, and the manifest says so.
    expect(manifest.notExpressed['before.reg']).toEqual(
      expect.arrayContaining([expect.objectContaining({ path: `HKEY_LOCAL_MACHINE\\${KMSERVER_KEY}` })]),
    );
    expect(parseRegFile(await storage.readFile(path.join(run.backupFolder, 'before.reg')))).toMatchObject({});
    expect((await storage.readFile(path.join(run.backupFolder, 'before-nt4.reg'))).subarray(0, 8).toString('latin1')).toBe(
      'REGEDIT4',
    );
  });
});

test('a round trip restores any tree', async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, anyTree, fc.uint8Array({ maxLength: 20 }), fc.nat(0xffff), async (km, serviceTree, data, type) => {
      await expectRoundTrip({}, async ({ machine: { registry } }) => {
        await registry.writeTree({ view: '32', path: KMSERVER_KEY }, { ...km, name: 'KMServer' });
        await registry.writeTree({ view: '32', path: SERVICE_KEY }, { ...serviceTree, name: 'MSExchangeKMS' });
        const value: RegistryValue = { name: SETUP_COMPONENT, type, data };
        await registry.writeValue({ view: '32', path: SETUP_KEY }, value);
      });
    }),
    { numRuns: 100 },
  );
});
