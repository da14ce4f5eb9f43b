import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findHiveKey, openHive } from '../../../../electron/domain/regf/hive';
import { openOfflineMachine } from '../../../../electron/machines/offline';
import { removeItems } from '../../../../electron/repair/remove';
import { backedUp, contextFor } from '../../machines/offline/disk-run';
import { changeFile, key, type ServerDisk, serverDisk } from '../../machines/offline/server-disk';
import { codeOf } from '../bench';

/** Windows starts next with the control set that `Select\Default` names (Q102984), whatever it started with last. */

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const act of undo.splice(0)) await act();
});

/** A disk whose service key is only in the control set with the number `carries`. */
async function diskWith(select: Readonly<Record<string, number>>, carries: number): Promise<ServerDisk> {
  const made = await serverDisk();
  undo.push(made.remove);
  await changeFile(made.system, { kind: 'write-tree', parts: ['Select'], tree: key('Select', select) });
  const other = `ControlSet00${String(3 - carries)}`;
  await changeFile(made.system, { kind: 'delete-key', parts: [other, 'Services', 'MSExchangeKMS'] });
  return made;
}

const hasKey = ({ system }: ServerDisk, set: string): boolean =>
  findHiveKey(openHive(readFileSync(system), system), [set, 'Services', 'MSExchangeKMS']) !== undefined;

async function repaired({ root }: ServerDisk) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sets-run-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  const { context, run, backup } = await backedUp(root, path.join(folder, 'run'));
  undo.push(() => run.close());
  expect(backup.error).toBeNull();
  return removeItems(context, run);
}

describe('the control set that starts next', () => {
  test('is cleared of a key that only it contains, even if another set started last', async () => {
    const made = await diskWith({ Current: 1, Default: 2, LastKnownGood: 1, Failed: 0 }, 2);
    expect(await repaired(made)).toMatchObject({ outcome: 'removed', done: { length: 3 } });
    expect(hasKey(made, 'ControlSet002')).toBe(false);
  });

  test('is distinguished from the set that started last, which is offered as well', async () => {
    const made = await diskWith({ Current: 1, Default: 2, LastKnownGood: 1, Failed: 0 }, 1);
    const { machine } = await contextFor(made.root);
    expect(await machine.registry.readTree({ view: '32', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' })).toEqual({
      state: 'absent',
    });
    const offline = await openOfflineMachine({ place: { folder: made.root } });
    expect(await offline.setsWith('Services\\MSExchangeKMS')).toEqual([
      { name: 'ControlSet001', roles: ['current', 'last-known-good'] },
    ]);
  });

  test('is not guessed: a disk without Select is not opened, and the detail names what is missing', async () => {
    const made = await serverDisk();
    undo.push(made.remove);
    await changeFile(made.system, { kind: 'delete-key', parts: ['Select'] });
    expect(await codeOf(contextFor(made.root))).toBe('E-HIVE-NO-CONTROL-SET');
    await expect(contextFor(made.root)).rejects.toMatchObject({ where: made.system, detail: 'Select\\Default' });
  });
});
