import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { killBench } from './support/kill-bench';

const { cli, killed, isAsBefore } = killBench();

test.each(['cut-before', 'cut-after'] as const)(
  'a repair killed at any change (%s) is undone after logging on again',
  async (verdict) => {
    let boundary = 0;
    for (; await killed(boundary, verdict, 'repair', '--yes'); boundary++) {
      const undone = await cli('undo', '--yes');
      // Before anything was removed there may be nothing to undo.
      assert.ok(undone.exit === 0 || undone.err.startsWith('E-RUN-NOT-FOUND'), `boundary ${boundary}: ${undone.err}`);
      await isAsBefore(`boundary ${boundary}`);
    }
    expect(boundary).toBeGreaterThan(8);
    // The last repair ran to its end.
    assert.equal((await cli('undo', '--yes')).exit, 0);
  },
);
