import assert from 'node:assert/strict';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeyTree } from '../../electron/domain/registry';
import type { RemoteMachine } from '../../electron/machines/remote';
import { atChange, counting } from './support/boundaries';
import { comesBack } from './support/comes-back';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { type Proxy, startProxy } from './support/proxy';
import type { Observation } from '../../electron/domain/observation';
import { systemClock } from '../../electron/repair/clock';
import { observe } from '../../electron/repair/observe';
import { keysOf, repairOn, undoOn } from '../support/repairing';

let server: NtServer;
let proxy: Proxy;
let before: readonly KeyTree[];
let boundaries: { readonly repair: number; readonly undo: number };
/** The look that every repair begins with: the server is the same each time. */
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

/** How many requests of a repair, and of its undo, change something. */
async function countChanges(): Promise<{ readonly repair: number; readonly undo: number }> {
  const counted = counting();
  proxy.decide = counted.decide;
  const machine = await onTheWay();
  const { outcome, folder } = await repairOn(machine, observation);
  assert.equal(outcome, 'removed');
  const repair = counted.count;
  await undoOn(machine, folder);
  machine.close();
  proxy.decide = () => 'pass';
  return { repair, undo: counted.count - repair };
}

describe.each(['cut-before', 'cut-after'] as const)('a line cut at a change (%s)', (verdict) => {
  test('of a repair leaves a proven state that can be brought back to what was', async () => {
    expect(boundaries.repair).toBeGreaterThan(10);
    const outcomes = new Set<string>();
    for (let boundary = 0; boundary < boundaries.repair; boundary++) {
      const machine = await onTheWay();
      proxy.decide = atChange(boundary, verdict);
      const { outcome, error, folder } = await repairOn(machine, observation);
      proxy.decide = () => 'pass';
      machine.close();
      outcomes.add(outcome);
      // What is called removed is removed by both routes; any other outcome is a lost connection.
      if (outcome !== 'removed') expect(error?.code, `boundary ${boundary}`).toBe('E-NET-LOST');
      await comesBack(server, folder, before);
    }
    // A deletion that arrived counts if reading shows it; one that did not arrive is not sent again.
    expect([...outcomes].sort()).toEqual(['failed', 'removed']);
  });

  test('of an undo leaves a state that a second undo brings back to what was', async () => {
    expect(boundaries.undo).toBeGreaterThan(10);
    for (let boundary = 0; boundary < boundaries.undo; boundary++) {
      const machine = await onTheWay();
      const { folder } = await repairOn(machine, observation);
      proxy.decide = atChange(boundary, verdict);
      const { outcome, error } = await undoOn(machine, folder);
      proxy.decide = () => 'pass';
      machine.close();
      if (outcome !== 'undone') expect(error?.code, `boundary ${boundary}`).toBe('E-NET-LOST');
      await comesBack(server, folder, before);
    }
  });
});

test('waiting for an answer that never comes ends at the limit, and the server is read again', async () => {
  const machine = await onTheWay();
  const key = { view: '32', path: 'SOFTWARE\\ExchangeKmsRepairTest' } as const;
  await machine.registry.writeTree(key, { name: 'ExchangeKmsRepairTest', values: [], subkeys: [] });
  proxy.decide = ({ call }) => (call === 'winreg 7' ? 'hold-answer' : 'pass');
  // The request arrived: the key is gone, which is read over a new connection; nothing is deleted twice.
  await machine.registry.deleteTree(key);
  proxy.decide = () => 'pass';
  expect(await machine.registry.readTree(key)).toEqual({ state: 'absent' });
  machine.close();
});
