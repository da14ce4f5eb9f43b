import { expect, test } from 'vitest';
import { repairOn, undoOn } from '../../support/repairing';
import { atChange } from './boundaries';
import { comesBack } from './comes-back';
import { cutBench } from './cut-bench';

/**
 * Holds back the answer to one change after another, until each has been late once. Of an undo, which has many changes
 * and waits most of the time, two files take every second one each.
 * @param first the number of the first change, counted from 0
 * @param step how many numbers on the next one is
 */
export function lateAt(act: 'repair' | 'undo', { first = 0, step = 1 } = {}): void {
  const { server, proxy, before, observation, onTheWay } = cutBench();

  test(`a late answer at any change of a ${act} ends at the limit, and everything can be brought back`, async () => {
    let boundary = first;
    for (let isLate = true; isLate; boundary += step) {
      isLate = false;
      const machine = await onTheWay();
      const decide = atChange(boundary, 'hold-answer', () => void (isLate = true));
      if (act === 'repair') proxy().decide = decide;
      const { outcome, error, folder } = await repairOn(machine, observation());
      let [ended, code] = [outcome as string, error?.code];
      if (act === 'undo') {
        expect(outcome).toBe('removed');
        proxy().decide = decide;
        const undone = await undoOn(machine, folder);
        [ended, code] = [undone.outcome, undone.error?.code];
      }
      proxy().decide = () => 'pass';
      machine.close();
      // An act called done is done: the request had arrived, and reading showed it.
      if (!['removed', 'undone'].includes(ended)) expect(code, `boundary ${boundary}`).toBe('E-NET-TIMEOUT');
      await comesBack(server(), folder, before());
    }
    expect(boundary).toBeGreaterThan(8);
  });
}
