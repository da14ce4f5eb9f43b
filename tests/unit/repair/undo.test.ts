import { cp } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { KMSERVER_KEY, SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { bytes, type Contents, expand, key, noKey, noValue, raw } from '../../../electron/machines/practice/build';
import { exchange55, keyManagement55 } from '../../../electron/machines/practice/server-parts';
import { removeItems } from '../../../electron/repair/remove';
import { reopenRun } from '../../../electron/repair/run';
import { canUndo } from '../../../electron/repair/run-state';
import { previewUndo, undoRun } from '../../../electron/repair/undo';
import { KM, backedUp, bench, closeRunsAfterwards, codeOf, testFolder, withMachine } from './bench';

let root: string;
let runs = 0;
const folder = (): string => path.join(root, `run-${String((runs += 1))}`);

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

const RICH: Contents = [
  KM,
  key(KMSERVER_KEY, { '': 'default', Blob: bytes('00 ff'), Odd: raw(0x1234, bytes('01')) }, { className: 'KMClass' }),
  key(
    `${KMSERVER_KEY}\\Link`,
    { SymbolicLinkValue: raw(6, Buffer.from('\\REGISTRY\\MACHINE\\SOFTWARE', 'utf16le')) },
    { link: true },
  ),
  key(`${KMSERVER_KEY}\\A\\B\\C`, { Deep: expand('%SystemRoot%') }),
];

describe('undo', () => {
  const LATER: readonly (readonly [string, Contents, readonly string[]])[] = [
    ['a value in a key', [key(KMSERVER_KEY, { Added: 1 })], ['→ Added']],
    ['the default value of a key that had one', [key(KMSERVER_KEY, { '': 'other' })], []],
    ['a default value', [key(SERVICE_KEY, { '': 'x' })], ['→ (Default)']],
    ['a subkey with another below it', [key(`${KMSERVER_KEY}\\New\\Newer`, { x: 1 })], ['New']],
    ['a value deep down', [key(`${KMSERVER_KEY}\\A\\B\\C`, { More: 'x', Deep: 'changed' })], ['A\\B\\C → More']],
    ['a plain key instead of a link', [key(`${KMSERVER_KEY}\\Link`, { x: 1 })], ['Link → x']],
    ['a key of another class', [key(KMSERVER_KEY, {}, { className: 'Other' })], []],
    ['a key in another spelling', [key(KMSERVER_KEY.replace('KMServer', 'kmserver'), { BLOB: 'x' })], []],
    ['a subkey in another spelling', [key(`${KMSERVER_KEY}\\parameters`, { policy: 1, Extra: 2 })], ['Parameters → Extra']],
    ['the value item in another spelling', [key(SETUP_KEY, { 'key management server': 'x' })], []],
  ];

  test.each(LATER)('restores the exact state before the repair after somebody wrote %s', async (_what, later, added) => {
    const on = await bench({ contents: RICH });
    const before = await on.registry();
    const run = await backedUp(on, folder());
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
    await on.put(...later);
    const reached = await on.registry();
    const preview = await previewUndo(on.context, run);
    expect(await on.registry()).toBe(reached);
    expect(preview.flatMap(({ addedSince }) => addedSince.map((name) => name.replace('parameters', 'Parameters')))).toEqual(
      added,
    );
    expect(preview.map(({ entry }) => entry.item)).toEqual(['setup-component', 'kmserver-key', 'service-key']);
    expect(preview.every(({ act }) => act === 'restore')).toBe(true);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone', error: null });
    expect(await on.registry()).toBe(before);
    expect(run.state).toMatchObject({ phase: 'undone', lastCheck: null });
  });

  test('restores the old spelling of a key that was recreated in another one', async () => {
    const on = await bench();
    const before = await on.registry();
    const run = await backedUp(on, folder());
    await removeItems(on.context, run);
    await on.put(key(KMSERVER_KEY.replace('KMServer', 'kmserver')), ...KM);
    expect((await previewUndo(on.context, run)).map(({ act }) => act)).toEqual(['nothing', 'restore', 'nothing']);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('leaves changes in the Setup key that are not part of the repair', async () => {
    const on = await bench({ contents: RICH });
    const run = await backedUp(on, folder());
    await removeItems(on.context, run);
    await on.put(key(SETUP_KEY, { Newcomer: 'x' }), noValue(SETUP_KEY, 'Internet'));
    await undoRun(on.context, run);
    const reading = await on.machine.registry.listKey({ view: '32', path: SETUP_KEY });
    expect(reading.state === 'present' && reading.value.values).toEqual(expect.arrayContaining(['Newcomer', SETUP_COMPONENT]));
    expect(reading.state === 'present' && reading.value.values).not.toContain('Internet');
  });

  test('only proves the result if somebody has already put everything back', async () => {
    const on = await bench();
    const before = await on.registry();
    const run = await backedUp(on, folder());
    await removeItems(on.context, run);
    await on.put(...KM);
    expect((await previewUndo(on.context, run)).map(({ act }) => act)).toEqual(['nothing', 'nothing', 'nothing']);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });
});

describe('item 3', () => {
  test.each([
    ['as subkey', [noValue(SETUP_KEY, SETUP_COMPONENT), key(`${SETUP_KEY}\\${SETUP_COMPONENT}`, { Path: 'C:\\exchsrvr' })], 3],
    ['as value and as subkey', [key(`${SETUP_KEY}\\${SETUP_COMPONENT}\\Deep`, { x: 1 })], 4],
    ['as value while the Setup key is gone at undo', [], 3],
  ] as const)('%s is restored', async (what, contents, actions) => {
    const on = await bench({ contents: [KM, contents] });
    const before = await on.registry();
    const run = await backedUp(on, folder());
    expect(run.state.actions.size).toBe(actions);
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
    if (what.includes('gone')) await on.put(noKey(SETUP_KEY));
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    if (!what.includes('gone')) expect(await on.registry()).toBe(before);
    else
      expect(await on.machine.registry.listKey({ view: '32', path: SETUP_KEY })).toMatchObject({
        value: { subkeys: [], values: [SETUP_COMPONENT] },
      });
  });
});

describe('Q235418', () => {
  const imagePath = 'C:\\Exchsrvr\\Bin\\Kmserver.exe SECRETWORD';
  const contents: Contents = [exchange55({ build: 2448 }), keyManagement55({ build: 2448, imagePath })];

  test('shortens ImagePath, keeps its type, and undo restores the old value', async () => {
    const on = await bench({ contents });
    const before = await on.registry();
    const run = await backedUp(on, folder(), 'Q235418');
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed', done: ['image-path.value.32'] });
    const changed = await on.machine.registry.readValue({ view: '32', path: SERVICE_KEY }, 'imagepath');
    expect(changed).toEqual({
      state: 'present',
      value: { name: 'ImagePath', type: 2, data: new Uint8Array(Buffer.from('C:\\Exchsrvr\\Bin\\Kmserver.exe\0', 'utf16le')) },
    });
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('is refused if ImagePath changed again, and can be undone even if the value was deleted', async () => {
    const on = await bench({ contents });
    const before = await on.registry();
    const run = await backedUp(on, folder(), 'Q235418');
    await on.put(key(SERVICE_KEY, { ImagePath: expand(`${imagePath} MORE`) }));
    expect(await codeOf(removeItems(on.context, run))).toBe('E-CHANGED-SINCE-LOOK');
    await on.put(key(SERVICE_KEY, { ImagePath: expand(imagePath) }));
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
    await on.put(noValue(SERVICE_KEY, 'ImagePath'));
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });
});

describe('undo is refused', () => {
  test('if nothing was removed, or if it was already done', async () => {
    const on = await bench();
    const run = await backedUp(on, folder());
    expect(await codeOf(undoRun(on.context, run))).toBe('E-RUN-NOT-UNDOABLE');
    await removeItems(on.context, run);
    await undoRun(on.context, run);
    const before = await on.registry();
    expect(canUndo(run.state)).toBe(false);
    expect(await codeOf(undoRun(on.context, run))).toBe('E-RUN-NOT-UNDOABLE');
    // A run that was undone cannot continue its removal, either.
    expect(await codeOf(removeItems(on.context, run))).toBe('E-WRONG-STEP');
    expect(await on.registry()).toBe(before);
  });

  test('on another Windows installation', async () => {
    const on = await bench();
    const at = folder();
    await removeItems(on.context, await backedUp(on, at));
    const other = await bench({ contents: [] });
    const before = await other.registry();
    expect(await codeOf(reopenRun(other.context, at))).toBe('E-RUN-OTHER-MACHINE');
    expect(await codeOf(reopenRun(withMachine(on.context, { kind: 'this' }), at))).toBe('E-RUN-OTHER-MACHINE');
    expect(await other.registry()).toBe(before);
    // A copy of the run's folder works like the run itself.
    const copy = folder();
    await cp(at, copy, { recursive: true });
    const run = await reopenRun(on.context, copy);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    await run.close();
  });
});

describe('an undo that fails', () => {
  test('reports that, allows only another undo, and succeeds when it is run again', async () => {
    const on = await bench({ contents: RICH });
    const before = await on.registry();
    const run = await backedUp(on, folder());
    await removeItems(on.context, run);
    const { witness } = on.machine;
    const blind = withMachine(on.context, {
      witness: { ...witness, readTree: async (ref) => (ref.path === KMSERVER_KEY ? { state: 'absent' } : witness.readTree(ref)) },
    });
    expect(await undoRun(blind, run)).toMatchObject({
      outcome: 'failed',
      done: ['setup-component.value.32'],
      error: { code: 'E-WITNESS-DISAGREES' },
    });
    expect(run.state).toMatchObject({ phase: 'partly-removed', lastError: { code: 'E-WITNESS-DISAGREES' } });
    expect(canUndo(run.state)).toBe(true);
    expect(await codeOf(removeItems(on.context, run))).toBe('E-WRONG-STEP');
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });
});
