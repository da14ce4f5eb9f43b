import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { systemClock } from '../../electron/repair/clock';
import { observe } from '../../electron/repair/observe';
import { repairOn } from '../support/repairing';
import { atChange } from './support/boundaries';
import { comesBack } from './support/comes-back';
import { killBench } from './support/kill-bench';

const { server, proxy, before } = killBench();

test('a server killed at any change of a repair is as before once it is back and the repair is undone', async () => {
  const kills: number[] = [];
  let killing: Promise<void> | undefined;
  for (let boundary = 0; boundary === kills.length; boundary++) {
    const machine = await server().open({ address: { host: '127.0.0.1', port: proxy().port } });
    const observation = await observe(machine, systemClock);
    proxy().decide = atChange(boundary, 'cut-before', async () => {
      kills.push(boundary);
      await (killing = server().kill());
    });
    const { outcome, folder, error } = await repairOn(machine, observation);
    proxy().decide = () => 'pass';
    machine.close();
    if (kills.length > boundary) {
      expect(outcome, `boundary ${boundary}`).not.toBe('removed');
      expect(error?.code, `boundary ${boundary}`).toMatch(/^E-(?:NET-LOST|NET-UNREACHABLE|UNREADABLE-ITEM|WITNESS-UNAVAILABLE)$/);
      await killing;
      await server().start();
    } else assert.equal(outcome, 'removed', JSON.stringify(error));
    await comesBack(server(), folder, before());
  }
  expect(kills.length).toBeGreaterThan(8);
});
