import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  EXCHANGE_KEY,
  KMS_SERVICE,
  KMSERVER_KEY,
  SERVICE_KEY,
  SETUP_COMPONENT,
  SETUP_KEY,
} from '../../../electron/domain/articles';
import { type KeyTree, type RegistryValue, textData } from '../../../electron/domain/registry';
import type { Machine } from '../../../electron/machines/ports';
import { carryOut } from '../../../electron/repair/carry-out';
import { systemClock } from '../../../electron/repair/clock';
import { lockFileName } from '../../../electron/repair/lock';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { workFolder } from '../../../electron/places/data-folders';
import { lockMachine } from '../../../electron/places/lock-machine';
import { observe } from '../../../electron/repair/observe';
import { NO_ANSWERS } from '../../../electron/domain/gates';
import { planRepair } from '../../../electron/domain/plan';
import { lookForJournal } from '../../../electron/repair/run-look';
import { removeItems } from '../../../electron/repair/remove';
import { beginRun, reopenRun, type Run, type RunContext } from '../../../electron/repair/run';
import { canResume, canUndo } from '../../../electron/repair/run-state';
import { readRun } from '../../../electron/repair/run-store';
import { nodeStorage } from '../../../electron/repair/storage';
import { isDown, STOP_CEILING, stopService } from '../../../electron/repair/stop-service';
import { undoRun } from '../../../electron/repair/undo';
import { runCli } from '../support/cli';
import { removeExchangeServer, requireUntouched } from '../support/exchange-server';
import { KILLED, type Order, quickMachine } from '../support/mortal';
import { bytes, key, scratchFolder } from '../support/scratch';
import { install, noStandIn, start, until } from '../support/service';
import { type Export, exported, regFinds } from '../support/witnessing';

/**
 * The engine is killed at every boundary of a repair and of an undo on the real registry, with a real service. Each
 * time the journal must explain what is there, and every way it offers must lead to a state that reg.exe confirms.
 */

const MORTAL = join(dirname(fileURLToPath(import.meta.url)), 'mortal.mjs');
const FOLDER = scratchFolder();
const OPTIONS = { skip: noStandIn };
const DISK = nodeStorage();

let machine: Machine;
let context: RunContext;
let whole: readonly Export[];
let runs = 0;

const value = (name: string, type: number, data: Uint8Array): RegistryValue => ({ name, type, data });
const KMSERVER: KeyTree = {
  name: 'KMServer',
  className: 'Class',
  values: [value('MasterPasswordPath', 1, textData('C:\\exchsrvr\\Kmsdata')), value('odd', 0x1234, bytes(1, 2, 3))],
  subkeys: [
    { name: 'A key with spaces', values: [value('NUL inside', 1, textData('a\0b'))], subkeys: [] },
    { name: 'B', values: [], subkeys: [{ name: 'C', values: [value('', 3, bytes(1))], subkeys: [] }] },
  ],
};

before(async () => {
  if (noStandIn) return;
  requireUntouched();
  machine = quickMachine();
  context = { machine, facts: await machine.describe(), storage: DISK, clock: systemClock, program: 'test' };
  install(KMS_SERVICE, 'normal');
  await machine.registry.writeTree(key(KMSERVER_KEY), KMSERVER);
  await machine.registry.writeTree(key(SETUP_KEY), {
    name: 'Setup',
    values: [value('Services', 1, textData('C:\\exchsrvr')), value(SETUP_COMPONENT, 1, textData('C:\\exchsrvr'))],
    subkeys: [],
  });
  await machine.registry.writeTree(key(SERVICE_KEY), {
    name: KMS_SERVICE,
    values: [],
    subkeys: [{ name: 'Parameters', values: [value('odd', 4, bytes(1, 2, 3))], subkeys: [] }],
  });
  whole = picture();
});

after(async () => {
  if (!noStandIn) await removeExchangeServer(machine);
});

/** The keys as reg.exe exports them. */
function picture(): readonly Export[] {
  return [exported(EXCHANGE_KEY, '64'), exported(SERVICE_KEY, '64')];
}

function assertGone(): void {
  assert.deepEqual(
    [regFinds(SERVICE_KEY, null, '64'), regFinds(KMSERVER_KEY, null, '64'), regFinds(SETUP_KEY, SETUP_COMPONENT, '64')],
    [false, false, false],
  );
}

async function runService(): Promise<void> {
  const status = await machine.services.query(KMS_SERVICE);
  if (status.state === 'present' && status.value.state === 'running') return;
  start(KMS_SERVICE);
  await until(machine.services, KMS_SERVICE, 'running');
}

interface Mortal {
  /** Gives the order; returns the exit code and the output. */
  obey(order: Order): Promise<{ readonly code: number | null; readonly out: string }>;
  end(): void;
}

/** Starts the process at once, so that it is ready when its order comes. */
function mortal(): Mortal {
  const child = spawn(process.execPath, [MORTAL, 'obey'], { stdio: ['pipe', 'pipe', 'inherit'], windowsHide: true });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
  return {
    async obey(order) {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, out };
    },
    end: () => child.kill(),
  };
}

function newFolder(): string {
  const parent = join(FOLDER, String((runs += 1)));
  mkdirSync(parent);
  return join(parent, 'run');
}

/**
 * Runs `mode` once to learn its boundaries, then kills it at each. `prepare` sets the scene and returns the run's
 * folder; `expected` checks what is left. Returns the number of boundaries.
 */
async function everyBoundary(
  mode: 'repair' | 'undo',
  prepare: () => Promise<string>,
  expected: (folder: string, turn: number) => Promise<void>,
): Promise<number> {
  const { out } = await mortal().obey({ mode, folder: await prepare(), killAt: 0 });
  const names = JSON.parse(out) as string[];
  let next = mortal();
  for (const [index, name] of names.entries()) {
    const folder = await prepare();
    const now = next;
    next = mortal();
    try {
      const { code, out } = await now.obey({ mode, folder, killAt: index + 1 });
      assert.deepEqual([code, out], [KILLED, '']);
      await expected(folder, index);
    } catch (error) {
      next.end();
      throw new Error(`killed at boundary ${index + 1} of ${names.length}, ${name}: ${String(error)}`, { cause: error });
    }
    rmSync(dirname(folder), { recursive: true });
  }
  next.end();
  return names.length;
}

async function reopened(folder: string, act: (run: Run) => Promise<void>): Promise<void> {
  const run = await reopenRun(context, folder);
  try {
    await act(run);
  } finally {
    await run.close();
  }
}

async function finish(run: Run): Promise<void> {
  assert.ok(isDown(await stopService(context, run, { ceiling: STOP_CEILING, dependentsToo: false })));
  const { outcome, error } = await removeItems(context, run);
  assert.deepEqual([outcome, error, run.state.phase], ['removed', null, 'removed']);
  assertGone();
}

async function putBack(run: Run): Promise<void> {
  const { outcome, error } = await undoRun(context, run);
  assert.deepEqual([outcome, error, run.state.phase], ['undone', null, 'undone']);
  assert.deepEqual(picture(), whole);
}

test('a repair killed anywhere can be finished or undone', OPTIONS, async (t) => {
  const scene = async (): Promise<string> => {
    const { state } = (await readRun(DISK, last)) ?? {};
    if (state && canUndo(state)) await reopened(last, putBack);
    await runService();
    return (last = newFolder());
  };
  let last = join(FOLDER, 'none');
  const count = await everyBoundary('repair', scene, async (folder, turn) => {
    const stored = await readRun(DISK, folder);
    assert.equal(stored?.damage ?? null, null);
    const state = stored?.state;
    if (!state?.backup) return assert.deepEqual(picture(), whole, 'without a proven backup nothing is touched');
    // There is a boundary before, in the middle of and after most acts, so alternating tries both ways for each act.
    if (canResume(state) && turn % 2 === 0) await reopened(folder, finish);
    const now = (await readRun(DISK, folder))?.state;
    if (now && canUndo(now)) await reopened(folder, putBack);
    else assert.deepEqual(picture(), whole, 'what is not offered to be undone is whole');
  });
  t.diagnostic(`killed at each of ${count} boundaries of a repair`);
  assert.ok(count > 50, String(count));
});

test('an undo killed anywhere can be repeated', OPTIONS, async (t) => {
  const scene = async (): Promise<string> => {
    const folder = newFolder();
    const observation = await observe(machine, systemClock);
    const plan = planRepair('Q290226', observation);
    const fingerprint = planFingerprint(plan, observation);
    const look = lookForJournal(observation, NO_ANSWERS, 'Q290226');
    const run = await beginRun(context, { folder, plan, fingerprint, ticket: '', technician: '', answers: {}, look });
    assert.equal((await carryOut(context, run, plan)).outcome, 'removed');
    await run.close();
    return folder;
  };
  const count = await everyBoundary('undo', scene, async (folder) => {
    const stored = await readRun(DISK, folder);
    assert.equal(stored?.damage ?? null, null);
    if (stored?.state && canUndo(stored.state)) await reopened(folder, putBack);
    assert.deepEqual(picture(), whole);
  });
  t.diagnostic(`killed at each of ${count} boundaries of an undo`);
  assert.ok(count > 25, String(count));
});

test('a second program is refused only as long as the first one lives', OPTIONS, async (t) => {
  const name = `this:${context.facts.id}`;
  const child = spawn(process.execPath, [MORTAL, 'obey'], { stdio: ['pipe', 'pipe', 'inherit'], windowsHide: true });
  t.after(() => child.kill());
  child.stdin.write(`${JSON.stringify({ mode: 'lock', folder: name, killAt: 0 } satisfies Order)}\n`);
  await once(child.stdout, 'data');
  await assert.rejects(lockMachine('this', name), {
    code: 'E-BUSY',
    where: name,
    detail: { id: 'detail.process', parts: { id: String(child.pid) } },
  });
  const undo = await runCli(null, 'undo', '--yes', '--json');
  assert.deepEqual([undo.status, (undo.json['error'] as { code?: string }).code], [20, 'E-BUSY']);
  child.kill();
  await once(child, 'close');
  const lock = await lockMachine('this', name);
  await lock.release();
});

test('a lock that cannot be opened is refused with its path and the code of Windows', async () => {
  const name = `this:${context.facts.id}:blocked`;
  const lock = await lockMachine('this', name);
  await lock.release();
  const file = join(workFolder('locks', true), lockFileName(name));
  rmSync(file);
  mkdirSync(file);
  try {
    await assert.rejects(lockMachine('this', name), { code: 'E-OUT-NOT-WRITABLE', where: file, win32: 5 });
  } finally {
    rmdirSync(file);
  }
});
