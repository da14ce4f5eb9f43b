import { expect, test } from 'vitest';
import { repairOn, undoOn } from '../support/repairing';
import { atChange } from './support/boundaries';
import { comesBack } from './support/comes-back';
import { cutBench } from './support/cut-bench';

const { server, proxy, before, observation, onTheWay } = cutBench();

test.each(['cut-before', 'cut-after'] as const)(
  'a line cut at any change of an undo (%s) leaves a state that a second undo brings back to what was',
  async (verdict) => {
    let boundary = 0;
    for (let isCut = true; isCut; boundary++) {
      isCut = false;
      const machine = await onTheWay();
      const { folder } = await repairOn(machine, observation());
      proxy().decide = atChange(boundary, verdict, () => void (isCut = true));
      const { outcome, error } = await undoOn(machine, folder);
      proxy().decide = () => 'pass';
      machine.close();
      if (outcome !== 'undone') expect(error?.code, `boundary ${boundary}`).toBe('E-NET-LOST');
      await comesBack(server(), folder, before());
    }
    expect(boundary).toBeGreaterThan(11);
  },
);
