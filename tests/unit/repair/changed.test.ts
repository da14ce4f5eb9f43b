import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { KMSERVER_KEY, SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { bytes, type Contents, key, noKey, noValue, service } from '../../../electron/machines/practice/build';
import { backUp } from '../../../electron/repair/backup';
import { checkRun } from '../../../electron/repair/check';
import { sha256 } from '../../../electron/repair/fingerprint';
import { removeItems } from '../../../electron/repair/remove';
import { undoRun } from '../../../electron/repair/undo';
import { backedUp, begun, bench, closeRunsAfterwards, codeOf, planFor, testFolder } from './bench';

/** Any change between the look, the backup and the removal is refused, and nothing more is changed. */

let root: string;
let runs = 0;
const folder = (): string => path.join(root, `run-${String((runs += 1))}`);

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

const CHANGES: readonly (readonly [string, Contents, string])[] = [
  ['a value was changed', [key(KMSERVER_KEY, { MasterPasswordPath: 'B:\\' })], 'E-CHANGED-SINCE-LOOK'],
  ['a value got another type', [key(KMSERVER_KEY, { MasterPasswordPath: 1 })], 'E-CHANGED-SINCE-LOOK'],
  ['a value was added', [key(KMSERVER_KEY, { New: 1 })], 'E-CHANGED-SINCE-LOOK'],
  ['a value was removed', [noValue(KMSERVER_KEY, 'BackupPasswordPath')], 'E-CHANGED-SINCE-LOOK'],
  ['a subkey was added', [key(`${SERVICE_KEY}\\Parameters\\Deep`)], 'E-CHANGED-SINCE-LOOK'],
  ['a subkey was removed', [noKey(`${KMSERVER_KEY}\\Parameters`)], 'E-CHANGED-SINCE-LOOK'],
  ['an item is gone', [noKey(SERVICE_KEY)], 'E-CHANGED-SINCE-LOOK'],
  ['the value item is gone', [noValue(SETUP_KEY, SETUP_COMPONENT)], 'E-CHANGED-SINCE-LOOK'],
  ['the value item changed', [key(SETUP_KEY, { [SETUP_COMPONENT]: 'D:\\exchsrvr' })], 'E-CHANGED-SINCE-LOOK'],
  [
    'the value item has another spelling',
    [noValue(SETUP_KEY, SETUP_COMPONENT), key(SETUP_KEY, { 'KEY management server': 'C:\\exchsrvr' })],
    'E-CHANGED-SINCE-LOOK',
  ],
  [
    'a key has another spelling',
    [
      noKey(KMSERVER_KEY),
      key(KMSERVER_KEY.replace('KMServer', 'KMSERVER'), { MasterPasswordPath: 'A:\\', BackupPasswordPath: 'A:\\' }),
      key(`${KMSERVER_KEY}\\Parameters`, { Policy: bytes('01 00 00 00 02 00 00 00') }),
    ],
    'E-CHANGED-SINCE-LOOK',
  ],
  ['a key got a class', [key(`${KMSERVER_KEY}\\Parameters`, {}, { className: 'New' })], 'E-CHANGED-SINCE-LOOK'],
  ['a key can no longer be read', [key(KMSERVER_KEY, {}, { denied: ['read'] })], 'E-UNREADABLE-ITEM'],
  ['a subkey can no longer be read', [key(`${KMSERVER_KEY}\\Parameters`, {}, { denied: ['read'] })], 'E-UNREADABLE-ITEM'],
];

describe('a change between the look and the backup', () => {
  test.each(CHANGES)('prevents a proven backup: %s', async (_what, change, code) => {
    const on = await bench();
    const planned = await planFor(on);
    await on.put(...change);
    const before = await on.registry();
    const run = await begun(on.context, folder(), planned);
    expect(await backUp(on.context, run, planned.plan)).toMatchObject({ proven: null, error: { code } });
    expect(run.state).toMatchObject({ phase: 'started', backup: null, lastError: { code } });
    expect(await codeOf(removeItems(on.context, run))).toBe('E-WRONG-STEP');
    expect(await on.registry()).toBe(before);
  });
});

describe('a change between the backup and the removal', () => {
  test.each([
    ...CHANGES,
    ['the missing form of item 3 appeared', [key(`${SETUP_KEY}\\${SETUP_COMPONENT}`)], 'E-CHANGED-SINCE-LOOK'],
    ['the service runs again', [service('MSExchangeKMS', { state: 'running' })], 'E-SERVICE-NOT-STOPPED'],
    ['the service is starting', [service('MSExchangeKMS', { state: 'start-pending' })], 'E-SERVICE-NOT-STOPPED'],
    ['the service is paused', [service('MSExchangeKMS', { state: 'paused' })], 'E-SERVICE-NOT-STOPPED'],
    ['the service can no longer be queried', [service('MSExchangeKMS', { denied: ['query'] })], 'E-SCM-DENIED'],
  ] as const)('prevents the removal: %s', async (_what, change, code) => {
    const on = await bench();
    const run = await backedUp(on, folder());
    await on.put(...change);
    const before = await on.registry();
    expect(await codeOf(removeItems(on.context, run))).toBe(code);
    expect(run.state.phase).toBe('backed-up');
    expect(await on.registry()).toBe(before);
  });

  test('prevents the removal: an item that was a no-op appeared', async () => {
    const on = await bench();
    await on.put(noKey(KMSERVER_KEY));
    const run = await backedUp(on, folder());
    expect(run.state.started.actions.map(({ act }) => act)).toEqual(['remove', 'nothing', 'remove']);
    await on.put(key(KMSERVER_KEY));
    const before = await on.registry();
    expect(await codeOf(removeItems(on.context, run))).toBe('E-CHANGED-SINCE-LOOK');
    expect(await on.registry()).toBe(before);
  });

  test('prevents the removal if an item appeared in the other registry view, and a check after a removal reports it', async () => {
    const on = await bench({ bits: 64 });
    const run = await backedUp(on, folder());
    await on.put(key(KMSERVER_KEY, {}, { view: '32' }));
    expect(await codeOf(removeItems(on.context, run))).toBe('E-CHANGED-SINCE-LOOK');
    await on.put(noKey(KMSERVER_KEY, { view: '32' }));
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
    expect(await checkRun(on.context, run)).toMatchObject({ clean: true });
    await on.put(key(KMSERVER_KEY, {}, { view: '32' }));
    const { clean, items } = await checkRun(on.context, run);
    expect(clean).toBe(false);
    expect(items.filter(({ error }) => error).map(({ action }) => action.id)).toEqual(['kmserver-key.key.32']);
    expect(run.state.lastCheck?.clean).toBe(false);
  });

  test('is allowed outside the items of the plan', async () => {
    const on = await bench();
    const run = await backedUp(on, folder());
    await on.put(key(SETUP_KEY, { Internet: 'elsewhere', New: 'x' }), key('SOFTWARE\\Microsoft\\Exchange\\Other'));
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
  });
});

describe('an altered backup', () => {
  test('is refused by removal and undo, whichever byte was altered', async () => {
    const on = await bench();
    const at = folder();
    const run = await backedUp(on, at);
    const before = await on.registry();
    let altered = 0;
    for (const name of ['manifest.json', 'before.reg', 'before-nt4.reg', 'snapshot.json']) {
      const file = path.join(at, 'backup', name);
      const whole = await readFile(file);
      for (let byte = 0; byte < whole.length; byte += name === 'manifest.json' ? 1 : Math.max(1, Math.floor(whole.length / 97))) {
        const changed = Buffer.from(whole);
        changed[byte] = (changed[byte] ?? 0) ^ 1;
        await writeFile(file, changed);
        expect(await codeOf(removeItems(on.context, run)), `${name} ${String(byte)}`).toBe('E-BACKUP-ALTERED');
        altered += 1;
      }
      for (const other of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.from('\n')]), Buffer.alloc(0)]) {
        await writeFile(file, other);
        expect(await codeOf(removeItems(on.context, run))).toBe('E-BACKUP-ALTERED');
      }
      await rm(file);
      expect(await codeOf(removeItems(on.context, run))).toBe('E-BACKUP-MISSING');
      await writeFile(file, whole);
    }
    expect(altered).toBeGreaterThan(350);
    expect(await on.registry()).toBe(before);
    expect(run.state.phase).toBe('backed-up');
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });

    const after = await on.registry();
    for (const name of ['manifest.json', 'before.reg', 'before-nt4.reg', 'snapshot.json']) {
      const file = path.join(at, 'backup', name);
      const whole = await readFile(file);
      const changed = Buffer.from(whole);
      changed[whole.length >> 1] = (changed[whole.length >> 1] ?? 0) ^ 0x20;
      await writeFile(file, changed);
      expect(await codeOf(undoRun(on.context, run)), name).toBe('E-BACKUP-ALTERED');
      await rm(file);
      expect(await codeOf(undoRun(on.context, run)), name).toBe('E-BACKUP-MISSING');
      await writeFile(file, whole);
    }
    expect(await on.registry()).toBe(after);
    expect(run.state.phase).toBe('removed');
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('is refused even if the manifest was altered to match', async () => {
    const on = await bench();
    const at = folder();
    const run = await backedUp(on, at);
    await removeItems(on.context, run);
    const snapshot = path.join(at, 'backup', 'snapshot.json');
    const manifest = path.join(at, 'backup', 'manifest.json');
    const forged = (await readFile(snapshot, 'utf8')).replace('MasterPasswordPath', 'MasterPasswordPatX');
    const old = sha256(await readFile(snapshot));
    await writeFile(snapshot, forged);
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace(old, sha256(forged)));
    const before = await on.registry();
    expect(await codeOf(undoRun(on.context, run))).toBe('E-BACKUP-ALTERED');
    expect(await on.registry()).toBe(before);
  });
});
