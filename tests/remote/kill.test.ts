import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { killBench } from './support/kill-bench';

const { cli, killed, isAsBefore } = killBench();

test.each(['cut-before', 'cut-after'] as const)(
  'The program is killed at every change of a repair, %s: what is left is undone after logging on again',
  async (verdict) => {
    let boundary = 0;
    for (; await killed(boundary, verdict, 'repair', '--yes'); boundary++) {
      const undone = await cli('undo', '--yes');
      // Before anything was removed there may be nothing to undo.
      assert.ok(undone.exit === 0 || undone.err.startsWith('E-RUN-NOT-FOUND'), `boundary ${boundary}: ${undone.err}`);
      await isAsBefore(`boundary ${boundary}`);
    }
    expect(boundary).toBeGreaterThan(8);
    // The last one went through.
    assert.equal((await cli('undo', '--yes')).exit, 0);
  },
);
