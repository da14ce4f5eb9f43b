import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { KMSERVER_KEY, SERVICE_KEY } from '../../../electron/domain/articles';
import { present, unreadable } from '../../../electron/domain/reading';
import { key } from '../../../electron/machines/practice/build';
import type { WitnessPort } from '../../../electron/machines/ports';
import { removeItems } from '../../../electron/repair/remove';
import { reopenRun } from '../../../electron/repair/run';
import { canResume, canUndo } from '../../../electron/repair/run-state';
import { previewUndo, undoRun } from '../../../electron/repair/undo';
import { backedUp, begun, type Bench, bench, closeRunsAfterwards, codeOf, KM, planFor, testFolder, withMachine } from './bench';
import { backUp } from '../../../electron/repair/backup';
import type { FileContent } from '../../../electron/repair/storage';
import { english } from '../../support/english';
import { bytesOf } from '../../support/file-content';

/** Removals that end in the middle: the state says what is gone, and undo restores it exactly. */

let root: string;
let runs = 0;
const folder = (): string => path.join(root, `run-${String((runs += 1))}`);

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

/** A witness that answers `lie` for every key that is absent. */
function lyingWitness(on: Bench, lie: WitnessPort['readTree']): WitnessPort {
  const { witness } = on.machine;
  return {
    ...witness,
    async readTree(ref) {
      const truth = await witness.readTree(ref);
      return truth.state === 'absent' ? lie(ref) : truth;
    },
  };
}

describe('a removal that ends in the middle', () => {
  test.each([
    ['may not be deleted', ['delete']],
    ['may be neither deleted nor written', ['delete', 'write']],
  ] as const)('says what is gone and can be undone if a subkey %s', async (_what, denied) => {
    const on = await bench({
      contents: [
        KM,
        key(`${KMSERVER_KEY}\\Kept\\Below`, { There: 'still' }, { denied: [...denied] }),
        key(`${KMSERVER_KEY}\\Zone`, { a: 1 }),
      ],
    });
    const before = await on.registry();
    const run = await backedUp(on, folder());
    const result = await removeItems(on.context, run);
    expect(result).toMatchObject({ outcome: 'failed', done: ['service-key.key.32'], error: { code: 'E-REG-DENIED', win32: 5 } });
    expect(run.state).toMatchObject({ phase: 'partly-removed', interruptedAct: null, lastError: { code: 'E-REG-DENIED' } });
    expect(Object.fromEntries(run.state.actions)).toEqual({
      'service-key.key.32': 'done',
      'kmserver-key.key.32': 'begun',
      'setup-component.value.32': 'untouched',
    });
    expect(canUndo(run.state)).toBe(true);
    expect(canResume(run.state)).toBe(true);
    expect(await on.machine.registry.readTree({ view: '32', path: SERVICE_KEY })).toEqual({ state: 'absent' });
    // Trying again does no harm.
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'failed' });
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('in the 32-bit view of a 64-bit Windows names the place as Registry Editor shows it', async () => {
    const on = await bench({
      bits: 64,
      contents: [KM, key(`${KMSERVER_KEY}\\Kept`, { a: 1 }, { view: '32', denied: ['delete'] })],
    });
    const before = await on.registry();
    const run = await backedUp(on, folder());
    const where = expect.stringMatching(/^HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange\\KMServer/) as string;
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'failed', error: { code: 'E-REG-DENIED', where } });
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('can be undone if another program recreates the key at once', async () => {
    const on = await bench();
    const before = await on.registry();
    const run = await backedUp(on, folder());
    on.faults.after = async (act, where) => {
      if (act === 'registry.deleteTree' && where.endsWith('KMServer')) await on.put(key(KMSERVER_KEY, { Stranger: 'here' }));
    };
    const result = await removeItems(on.context, run);
    delete on.faults.after;
    expect(result).toMatchObject({ outcome: 'failed', error: { code: 'E-REMOVAL-NOT-PROVEN' } });
    expect(run.state.phase).toBe('partly-removed');
    // Another program interfered, so continuing is refused; the preview of undo lists what was added.
    expect(await codeOf(removeItems(on.context, run))).toBe('E-CHANGED-SINCE-LOOK');
    const preview = await previewUndo(on.context, run);
    expect(preview.map(({ act, addedSince }) => [act, addedSince])).toEqual([
      ['nothing', []],
      ['restore', ['→ Stranger']],
      ['restore', []],
    ]);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test.each([
    ['said that the key was still there', () => present({ name: 'x', values: [], subkeys: [] }), 'E-WITNESS-DISAGREES'],
    ['could not look', () => unreadable('E-REG-TOOLS-BLOCKED', 'reg.exe'), 'E-WITNESS-UNAVAILABLE'],
  ] as const)('can be completed and undone after the witness %s', async (_what, lie, code) => {
    const on = await bench();
    const before = await on.registry();
    const run = await backedUp(on, folder());
    const doubting = withMachine(on.context, { witness: lyingWitness(on, async () => lie()) });
    expect(await removeItems(doubting, run)).toMatchObject({ outcome: 'failed', done: [], error: { code } });
    expect(run.state.phase).toBe('partly-removed');
    // With the real witness, the removal continues from there.
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('can be completed and undone after the user stopped it', async () => {
    const on = await bench();
    const before = await on.registry();
    const run = await backedUp(on, folder());
    expect(await removeItems(on.context, run, { shouldStop: () => true })).toEqual({
      outcome: 'stopped-by-user',
      done: ['service-key.key.32'],
      error: null,
    });
    expect(run.state).toMatchObject({ phase: 'partly-removed', interruptedAct: null, lastError: null });
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed' });
    const removed = await on.registry();
    // Repeating a finished removal does nothing.
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed', error: null });
    expect(await on.registry()).toBe(removed);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  test('can be undone after the journal could no longer be written', async () => {
    const on = await bench();
    const before = await on.registry();
    const at = folder();
    const run = await backedUp(on, at);
    const { storage } = on.context;
    let room = 3;
    const full = await reopenRun(
      {
        ...on.context,
        storage: {
          ...storage,
          async openAppend(file) {
            const real = await storage.openAppend(file);
            return {
              close: real.close,
              append: (line) => ((room -= 1) < 0 ? Promise.reject(new RepairError('E-OUT-FULL', file)) : real.append(line)),
            };
          },
        },
      },
      at,
    );
    await run.close();
    expect(await codeOf(removeItems(on.context, full))).toBe('E-OUT-FULL');
    await full.close();
    const again = await reopenRun(on.context, at);
    expect(again.state).toMatchObject({ phase: 'interrupted', interruptedAct: 'removing' });
    expect(await undoRun(on.context, again)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
    await again.close();
  });
});

describe('a backup whose proof fails', () => {
  test.each([
    ['the witness cannot look', () => unreadable('E-REG-TOOLS-BLOCKED', 'reg.exe'), 'E-WITNESS-UNAVAILABLE'],
    ['the witness finds nothing', () => ({ state: 'absent' }) as const, 'E-WITNESS-DISAGREES'],
    [
      'the witness finds something else',
      () => present({ name: 'MSExchangeKMS', values: [], subkeys: [] }),
      'E-WITNESS-DISAGREES',
    ],
  ] as const)('because %s does not count', async (_what, lie, code) => {
    const on = await bench();
    const before = await on.registry();
    const planned = await planFor(on);
    const run = await begun(on.context, folder(), planned);
    const doubting = withMachine(on.context, { witness: { ...on.machine.witness, readTree: async () => lie() } });
    expect(await backUp(doubting, run, planned.plan)).toMatchObject({ proven: null, error: { code } });
    expect(run.state).toMatchObject({ phase: 'started', backup: null });
    expect(await codeOf(removeItems(on.context, run))).toBe('E-WRONG-STEP');
    expect(await codeOf(undoRun(on.context, run))).toBe('E-RUN-NOT-UNDOABLE');
    expect(await on.registry()).toBe(before);
  });

  test('names the witness that the failed one replaced', async () => {
    const on = await bench();
    const planned = await planFor(on);
    const run = await begun(on.context, folder(), planned);
    const insteadOf = { id: 'regedit-wmi', why: 'not-installed' } as const;
    const blocked = async () => unreadable('E-REG-TOOLS-BLOCKED', 'reg.exe');
    const doubting = withMachine(on.context, { witness: { ...on.machine.witness, insteadOf, readTree: blocked } });
    const { error } = await backUp(doubting, run, planned.plan);
    expect(english(error?.detail)).toBe('practice-export (regedit-wmi: not-installed): could not be read (E-REG-TOOLS-BLOCKED)');
  });

  test('leaves no witness running', async () => {
    const on = await bench();
    const planned = await planFor(on);
    let reading = 0;
    const { witness } = on.machine;
    const slow: typeof witness = {
      ...witness,
      readTree: async (ref) => {
        reading += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        reading -= 1;
        return witness.readTree(ref);
      },
    };
    const gone = (): Promise<never> => Promise.reject(new RepairError('E-OUT-NOT-WRITABLE', 'gone'));
    const broken = { ...withMachine(on.context, { witness: slow }), storage: { ...on.context.storage, exists: gone } };
    const run = await begun(on.context, folder(), planned);
    expect(await backUp(broken, run, planned.plan)).toMatchObject({ proven: null, error: { code: 'E-OUT-NOT-WRITABLE' } });
    expect(reading).toBe(0);
  });

  test('because the disk returned other bytes does not count', async () => {
    const on = await bench();
    const planned = await planFor(on);
    const { storage } = on.context;
    const bent = {
      ...on.context,
      storage: {
        ...storage,
        writeFile: (file: string, content: FileContent) =>
          storage.writeFile(file, file.endsWith('before-nt4.reg') ? bytesOf(content).fill(0x20, 40, 44) : content),
      },
    };
    const run = await begun(bent, folder(), planned);
    expect(await backUp(bent, run, planned.plan)).toMatchObject({ proven: null, error: { code: 'E-BACKUP-ALTERED' } });
  });
});
