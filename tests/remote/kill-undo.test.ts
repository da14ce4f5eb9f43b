import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { killBench } from './support/kill-bench';

const { cli, killed, isAsBefore } = killBench();

test('an undo killed at any change is completed by starting the undo again', async () => {
  let boundary = 0;
  for (let isKilled = true; isKilled; boundary++) {
    assert.equal((await cli('repair', '--yes')).exit, 0);
    isKilled = await killed(boundary, boundary % 2 === 0 ? 'cut-after' : 'cut-before', 'undo', '--yes');
    if (isKilled) assert.equal((await cli('undo', '--yes')).exit, 0, `boundary ${boundary}`);
    await isAsBefore(`boundary ${boundary}`);
  }
  expect(boundary).toBeGreaterThan(8);
});
