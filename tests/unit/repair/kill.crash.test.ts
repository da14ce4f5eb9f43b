import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPracticeMachine } from '../../../electron/machines/practice/practice';
import { loadBackup } from '../../../electron/repair/backup';
import { checkRun } from '../../../electron/repair/check';
import { removeItems } from '../../../electron/repair/remove';
import { reopenRun, type Run, type RunContext } from '../../../electron/repair/run';
import { canResume, canUndo, type RunState } from '../../../electron/repair/run-state';
import { readRun } from '../../../electron/repair/run-store';
import { nodeStorage } from '../../../electron/repair/storage';
import { STOP_CEILING, isDown, stopService } from '../../../electron/repair/stop-service';
import { undoRun } from '../../../electron/repair/undo';
import { registryText, testFolder } from './bench';
import { stepClock } from './step-clock';
import { bundleWorker } from '../../support/bundle-worker';

/**
 * Kills a repair, a resumed repair and an undo at every boundary, in a separate process, and shows each time that the
 * run explains itself and that every way out it offers leads to a proven state.
 */

const SCENARIO = 'q290226-running';
const START = Date.UTC(2002, 4, 6, 9, 0, 0);
/** When the user comes back: long after any pending stop has ended. */
const LATER = START + 3_600_000;

type Mode = 'repair' | 'resume' | 'undo';

/** One server and one run on disk. */
interface Scene {
  readonly stateFile: string;
  readonly run: string;
}

let root: string;
let worker: string;
let fresh: Scene;
let startRegistry: string;
let scenes = 0;
const disk = nodeStorage();

beforeAll(async () => {
  root = await testFolder();
  worker = await bundleWorker(path.join(import.meta.dirname, 'kill-worker.ts'), root);
  fresh = { stateFile: path.join(root, 'fresh.json'), run: path.join(root, 'fresh-run') };
  await openPracticeMachine({ scenario: SCENARIO, stateFile: fresh.stateFile, clock: stepClock(START) });
  startRegistry = await registryOf(fresh);
});

describe('a kill at every boundary', () => {
  test('of a repair leaves a state that is explained and can be finished or undone', async () => {
    const count = await everyBoundary('repair', fresh, START, async (scene) => {
      const stored = await readRun(disk, scene.run);
      if (stored === null) return expectUntouched(scene);
      expect(stored.damage).toBeNull();
      await expectEveryWayOut(scene, stored.state as RunState);
    });
    expect(count).toBeGreaterThan(80);
  });

  test('of a resumed repair leaves a state that can be finished or undone, too', async () => {
    const cut = await copyOf(fresh);
    // In the middle of the removal: the first key is gone, and the journal does not say so.
    const names = await runThrough('repair', await copyOf(fresh), START);
    await kill('repair', cut, START, 1 + names.findIndex((name) => name.startsWith('after registry.deleteTree')));
    expect(await registryOf(cut)).not.toBe(startRegistry);
    const count = await everyBoundary('resume', cut, LATER, async (scene) => {
      const stored = await readRun(disk, scene.run);
      expect(stored?.damage).toBeNull();
      await expectEveryWayOut(scene, stored?.state as RunState);
    });
    expect(count).toBeGreaterThan(30);
  });

  test('of an undo leaves a state from which undo restores the registry as it was before the repair', async () => {
    const repaired = await copyOf(fresh);
    await runThrough('repair', repaired, START);
    expect(await registryOf(repaired)).not.toBe(startRegistry);
    const count = await everyBoundary('undo', repaired, LATER, async (scene) => {
      const stored = await readRun(disk, scene.run);
      expect(stored?.damage).toBeNull();
      const state = stored?.state as RunState;
      expect(['removed', 'interrupted', 'undone']).toContain(state.phase);
      expect(canUndo(state)).toBe(state.phase !== 'undone');
      expect(canResume(state)).toBe(false);
      if (state.phase === 'undone') expect(await registryOf(scene)).toBe(startRegistry);
      else await expectUndo(scene);
    });
    expect(count).toBeGreaterThan(40);
  });
});

describe('a journal cut anywhere in its last line', () => {
  test.each(['repair', 'undo'] as const)('of a %s reads as the journal before that line, and can be continued', async (mode) => {
    const scene = await copyOf(fresh);
    await runThrough('repair', scene, START);
    if (mode === 'undo') await runThrough('undo', scene, LATER);
    const journal = path.join(scene.run, 'journal.jsonl');
    const whole = await readFile(journal);
    const lines = whole.toString('utf8').split('\n').length - 1;
    const lastStart = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let end = lastStart; end < whole.length; end++) {
      await writeFile(journal, whole.subarray(0, end));
      const before = await readRun(disk, scene.run);
      expect(before?.damage, `cut at ${String(end)}`).toBeNull();
      // If only its line end is missing, the last line is whole.
      const done = end === whole.length - 1;
      expect(before?.state?.phase).toBe(done ? (mode === 'repair' ? 'removed' : 'undone') : 'interrupted');
      // Reopening ends the cut line, and doing so twice does not change what was read.
      for (let times = 0; times < 2; times++) {
        const { run } = await reopened(scene);
        await run.record({ kind: 'checked', clean: true, serviceListed: null });
        await run.close();
      }
      const after = await readRun(disk, scene.run);
      expect(after?.damage).toBeNull();
      expect(after?.state?.phase).toBe(before?.state?.phase);
      const text = await readFile(journal, 'utf8');
      expect(text.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'))).toHaveLength(lines + (done ? 2 : 1));
    }
  });
});

/** Tries every way out that a killed repair offers, each on its own copy: all must end in a proven state. */
async function expectEveryWayOut(scene: Scene, state: RunState): Promise<void> {
  const changed = (await registryOf(scene)) !== startRegistry;
  if (changed) {
    expect(canUndo(state)).toBe(true);
    await onCopy(scene, async (copy) => {
      const { run } = await reopened(copy);
      await expect(loadBackup(disk, run)).resolves.toBeDefined();
      await run.close();
    });
  }
  if (!canUndo(state)) await expectUntouched(scene);
  if (!canUndo(state) && !canResume(state)) expect(state.phase).toBe('started');
  expect(canResume(state)).toBe(state.backup !== null && state.phase !== 'removed');
  if (canResume(state)) await onCopy(scene, expectResume);
  if (canUndo(state)) await onCopy(scene, expectUndo);
  if (state.backup !== null) await onCopy(scene, expectCheck);
}

async function onCopy(scene: Scene, expected: (copy: Scene) => Promise<void>): Promise<void> {
  const copy = await copyOf(scene);
  await expected(copy);
  await removed(copy);
}

async function expectResume(scene: Scene): Promise<void> {
  const { context, run } = await reopened(scene);
  expect(isDown(await stopService(context, run, { ceiling: STOP_CEILING, dependentsToo: false }))).toBe(true);
  expect(await removeItems(context, run)).toMatchObject({ outcome: 'removed', error: null });
  expect(run.state.phase).toBe('removed');
  expect(await checkRun(context, run)).toMatchObject({ clean: true });
  expect(await undoRun(context, run)).toMatchObject({ outcome: 'undone' });
  await run.close();
  expect(await registryOf(scene)).toBe(startRegistry);
}

async function expectUndo(scene: Scene): Promise<void> {
  const { context, run } = await reopened(scene);
  expect(await undoRun(context, run)).toMatchObject({ outcome: 'undone', error: null });
  expect(run.state.phase).toBe('undone');
  await run.close();
  expect(await registryOf(scene)).toBe(startRegistry);
}

async function expectCheck(scene: Scene): Promise<void> {
  const before = await registryOf(scene);
  const { context, run } = await reopened(scene);
  const { clean, items, serviceListed } = await checkRun(context, run);
  expect(items).toHaveLength(3);
  expect(clean).toBe(items.every(({ error }) => error === null));
  expect(run.state.lastCheck).toEqual({ clean, serviceListed });
  await run.close();
  expect(await registryOf(scene)).toBe(before);
}

async function expectUntouched(scene: Scene): Promise<void> {
  expect(await registryOf(scene)).toBe(startRegistry);
}

async function reopened({ stateFile, run: folder }: Scene): Promise<{ context: RunContext; run: Run }> {
  const clock = stepClock(LATER);
  const machine = await openPracticeMachine({ scenario: SCENARIO, stateFile, clock });
  const context = { machine, facts: await machine.describe(), storage: disk, clock, program: 'test' };
  return { context, run: await reopenRun(context, folder) };
}

/** Runs `mode` to its end to learn its boundaries, then once for each, two at a time. Returns their number. */
async function everyBoundary(mode: Mode, from: Scene, start: number, expected: (scene: Scene) => Promise<void>): Promise<number> {
  const names = await runThrough(mode, await copyOf(from), start);
  const open = [...names.entries()];
  const one = async (): Promise<void> => {
    for (let next = open.shift(); next; next = open.shift()) {
      const [index, name] = next;
      const scene = await copyOf(from);
      await kill(mode, scene, start, index + 1);
      try {
        await expected(scene);
      } catch (error) {
        throw new Error(`killed at boundary ${String(index + 1)}, ${name}`, { cause: error });
      }
      await removed(scene);
    }
  };
  await Promise.all([one(), one()]);
  console.log(`${mode}: killed at each of ${String(names.length)} boundaries`);
  return names.length;
}

async function runThrough(mode: Mode, scene: Scene, start: number): Promise<readonly string[]> {
  const { stdout } = await spawned(mode, scene, start, 0);
  return JSON.parse(stdout) as string[];
}

async function kill(mode: Mode, scene: Scene, start: number, boundary: number): Promise<void> {
  const { stdout, stderr, died } = await spawned(mode, scene, start, boundary);
  if (!died || stdout !== '' || stderr !== '') throw new Error(`not killed at ${String(boundary)}: ${stderr}`);
}

function spawned(
  mode: Mode,
  { stateFile, run }: Scene,
  start: number,
  boundary: number,
): Promise<{ stdout: string; stderr: string; died: boolean }> {
  const args = [worker, mode, stateFile, run, SCENARIO, String(boundary), String(start)];
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, stdout, stderr) => resolve({ stdout, stderr, died: error !== null }));
  });
}

async function copyOf({ stateFile, run }: Scene): Promise<Scene> {
  const folder = path.join(root, `scene-${String((scenes += 1))}`);
  const copy = { stateFile: path.join(folder, 'server.json'), run: path.join(folder, 'run') };
  await mkdir(folder);
  await cp(stateFile, copy.stateFile);
  await cp(run, copy.run, { recursive: true }).catch(() => undefined);
  return copy;
}

async function removed({ stateFile }: Scene): Promise<void> {
  await rm(path.dirname(stateFile), { recursive: true });
}

async function registryOf({ stateFile }: Scene): Promise<string> {
  return registryText(await readFile(stateFile, 'utf8'));
}
