import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import type { KeyTree } from '../../electron/domain/registry';
import type { RemoteMachine } from '../../electron/machines/remote';
import { canUndo, type RunState } from '../../electron/repair/run-state';
import { reopenRun } from '../../electron/repair/run';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { type Proxy, type Seen, startProxy, type Verdict } from './support/proxy';
import type { Observation } from '../../electron/domain/observation';
import { systemClock } from '../../electron/repair/clock';
import { observe } from '../../electron/repair/observe';
import { contextFor, keysOf, repairOn, undoOn } from '../support/repairing';

/** Procedures that change a server: \winreg’s create, delete (key, value), save and set; \svcctl’s control. */
const CHANGES = new Set([1, 7, 8, 20, 22]);

let server: NtServer;
let proxy: Proxy;
let before: readonly KeyTree[];
let boundaries: { readonly repair: number; readonly undo: number };
/** The look every repair begins with: the server is the same each time. */
let observation: Observation;

const direct = (): Promise<RemoteMachine> => server.open();
const onTheWay = (): Promise<RemoteMachine> => server.open({ address: { host: '127.0.0.1', port: proxy.port } });

beforeAll(async () => {
  server = await startExchangeServer('q290226');
  proxy = await startProxy(server.port);
  const machine = await direct();
  before = await keysOf(machine);
  observation = await observe(machine, systemClock);
  machine.close();
  boundaries = await countChanges();
});

afterAll(async () => {
  await proxy.close();
  await server.remove();
});

/** How many requests of a repair change something, and how many of its undo. */
async function countChanges(): Promise<{ readonly repair: number; readonly undo: number }> {
  let count = 0;
  proxy.decide = ({ opnum }) => {
    if (opnum !== null && CHANGES.has(opnum)) count++;
    return 'pass';
  };
  const machine = await onTheWay();
  const { outcome, folder } = await repairOn(machine, observation);
  assert.equal(outcome, 'removed');
  const repair = count;
  await undoOn(machine, folder);
  machine.close();
  proxy.decide = () => 'pass';
  return { repair, undo: count - repair };
}

/** Carries out a verdict at the one changing request of that number. */
function at(boundary: number, verdict: Verdict): (seen: Seen) => Verdict {
  let count = 0;
  return ({ opnum }) => (opnum !== null && CHANGES.has(opnum) && count++ === boundary ? verdict : 'pass');
}

/** Whatever a run was left as: undone over a new connection, the server is what it was, by both routes. */
async function comesBack(folder: string, state: RunState): Promise<void> {
  const machine = await direct();
  try {
    if (canUndo(state)) expect(await undoOn(machine, folder)).toMatchObject({ outcome: 'undone', error: null });
    const now = await keysOf(machine);
    expect(now.map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
    for (const path of ['SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS', 'SOFTWARE\\Microsoft\\Exchange\\KMServer'])
      expect((await machine.witness.readTree({ view: '32', path })).state).toBe('present');
  } finally {
    machine.close();
  }
}

async function stateOf(folder: string): Promise<RunState> {
  const machine = await direct();
  const run = await reopenRun(await contextFor(machine), folder);
  await run.close();
  machine.close();
  return run.state;
}

describe.each(['cut-before', 'cut-after'] as const)('the line is cut at a change: %s', (verdict) => {
  test('every one of a repair ends in a state that is proven, and comes back to what was', async () => {
    expect(boundaries.repair).toBeGreaterThan(10);
    const outcomes = new Set<string>();
    for (let boundary = 0; boundary < boundaries.repair; boundary++) {
      const machine = await onTheWay();
      proxy.decide = at(boundary, verdict);
      const { outcome, error, folder } = await repairOn(machine, observation);
      proxy.decide = () => 'pass';
      machine.close();
      outcomes.add(outcome);
      // What is called removed is so by both routes; all else is what the connection was.
      if (outcome !== 'removed') expect(error?.code, `boundary ${boundary}`).toBe('E-NET-LOST');
      await comesBack(folder, await stateOf(folder));
    }
    // A deletion that arrived counts where reading shows it; one that did not is not sent again.
    expect([...outcomes].sort()).toEqual(['failed', 'removed']);
  });

  test('every one of an undo can be undone once more', async () => {
    expect(boundaries.undo).toBeGreaterThan(10);
    for (let boundary = 0; boundary < boundaries.undo; boundary++) {
      const machine = await onTheWay();
      const { folder } = await repairOn(machine, observation);
      proxy.decide = at(boundary, verdict);
      const { outcome, error } = await undoOn(machine, folder);
      proxy.decide = () => 'pass';
      machine.close();
      if (outcome !== 'undone') expect(error?.code, `boundary ${boundary}`).toBe('E-NET-LOST');
      await comesBack(folder, await stateOf(folder));
    }
  });
});

test('an answer that never comes ends at the limit, and what was under way is read before anything else', async () => {
  const machine = await onTheWay();
  const key = { view: '32', path: 'SOFTWARE\\ExchangeKmsRepairTest' } as const;
  await machine.registry.writeTree(key, { name: 'ExchangeKmsRepairTest', values: [], subkeys: [] });
  proxy.decide = ({ opnum }) => (opnum === 7 ? 'hold-answer' : 'pass');
  // The request arrived: the key is gone, which is read over a new connection; nothing is deleted twice.
  await machine.registry.deleteTree(key);
  proxy.decide = () => 'pass';
  expect(await machine.registry.readTree(key)).toEqual({ state: 'absent' });
  machine.close();
});

test('a server that dies during the removal and comes back is what it was, once undone', async () => {
  const machine = await onTheWay();
  let deletions = 0;
  let restart: Promise<void> | undefined;
  proxy.decide = async ({ opnum }) => {
    if (opnum !== 7 || ++deletions !== 2) return 'pass';
    const stopped = server.stop();
    restart = stopped.then(() => server.start());
    await stopped;
    return 'cut-before';
  };
  const { outcome, folder } = await repairOn(machine, observation);
  expect(['removed', 'failed']).toContain(outcome);
  await restart;
  proxy.decide = () => 'pass';
  machine.close();
  await comesBack(folder, await stateOf(folder));
});
