import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Observation } from '../../../electron/domain/observation';
import type { KeyTree } from '../../../electron/domain/registry';
import { systemClock } from '../../../electron/repair/clock';
import { observe } from '../../../electron/repair/observe';
import { keysOf, repairOn, undoOn } from '../../support/repairing';
import { atChange } from './boundaries';
import { comesBack } from './comes-back';
import { startExchangeServer } from './exchange-server';
import type { NtServer } from './nt-server';
import { type Proxy, startProxy } from './proxy';

/** Holds back the answer to each change in turn, until each has been late once. */
export function lateAt(act: 'repair' | 'undo'): void {
  let server: NtServer;
  let proxy: Proxy;
  let before: readonly KeyTree[];
  let observation: Observation;

  beforeAll(async () => {
    server = await startExchangeServer('q290226');
    proxy = await startProxy(server.port);
    const machine = await server.open();
    before = await keysOf(machine);
    observation = await observe(machine, systemClock);
    machine.close();
  });

  afterAll(async () => {
    await proxy.close();
    await server.remove();
  });

  test(`a late answer at any change of a ${act} ends at the limit, and everything can be brought back`, async () => {
    let boundary = 0;
    for (let isLate = true; isLate; boundary++) {
      isLate = false;
      const machine = await server.open({ address: { host: '127.0.0.1', port: proxy.port } });
      const decide = atChange(boundary, 'hold-answer', () => void (isLate = true));
      if (act === 'repair') proxy.decide = decide;
      const { outcome, error, folder } = await repairOn(machine, observation);
      let [ended, code] = [outcome as string, error?.code];
      if (act === 'undo') {
        expect(outcome).toBe('removed');
        proxy.decide = decide;
        const undone = await undoOn(machine, folder);
        [ended, code] = [undone.outcome, undone.error?.code];
      }
      proxy.decide = () => 'pass';
      machine.close();
      // An act called done is done: the request had arrived, and reading showed it.
      if (!['removed', 'undone'].includes(ended)) expect(code, `boundary ${boundary}`).toBe('E-NET-TIMEOUT');
      await comesBack(server, folder, before);
    }
    expect(boundary).toBeGreaterThan(8);
  });
}
