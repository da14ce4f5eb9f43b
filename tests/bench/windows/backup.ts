import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWindowsMachine } from '../../../electron/machines/windows';
import type { RunContext } from '../../../electron/repair/run';
import { nodeStorage } from '../../../electron/repair/storage';
import { backingUp, largeKey } from '../support/backing-up';
import { registryText } from '../support/registry-text';
import { makeExchangeServer } from './exchange-server';
import type { Prepared } from '../harness/timed';

/** Contenders that back up a real key with that many values. */
export async function backupContenders(values: number): Promise<Prepared> {
  const machine = await openWindowsMachine();
  const [view = '32'] = machine.registry.views;
  const takeAway = await makeExchangeServer(machine);
  const folder = mkdtempSync(path.join(tmpdir(), 'kms-repair-bench-'));
  const clock = { now: () => new Date(), sleep: () => Promise.resolve() };
  const context: RunContext = { machine, facts: await machine.describe(), storage: nodeStorage(), clock, program: 'bench' };
  const tree = { ...registryText({ values }).tree, name: 'KMServer' };
  await machine.registry.deleteTree(largeKey(view));
  await machine.registry.writeTree(largeKey(view), tree);
  return {
    contenders: backingUp(path.join(folder, 'runs'), context, view, tree),
    putBack: async () => {
      await takeAway();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
