import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { NONE, add, exitStatus, line, readLine, settle } from '../../stages/counts';
import { sideBySide } from '../../stages/side-by-side';

describe('the counts of a test run', () => {
  it('are written and read in one form', () => {
    const counts = { passed: 12, failed: 0, skipped: 3 };
    expect(line(counts)).toBe('12 passed, 0 failed, 3 skipped');
    expect(readLine(`windows/registry: 1 passed, 1 failed, 0 skipped\nwindows: ${line(counts)}\n`)).toEqual(counts);
    expect(readLine('nothing of the kind')).toBeNull();
    expect(add(counts, { passed: 1, failed: 2, skipped: 3 })).toEqual({ passed: 13, failed: 2, skipped: 6 });
  });

  it('include a failure if the program failed without a failing test, or left no report', () => {
    expect(settle({ ...NONE, passed: 5 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(settle({ ...NONE, passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
    expect(settle(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(settle({ ...NONE, passed: 5 }, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
  });

  it.each([
    [{ passed: 1, failed: 0, skipped: 0 }, true, 0],
    [{ passed: 1, failed: 1, skipped: 0 }, false, 1],
    [{ passed: 1, failed: 0, skipped: 1 }, false, 0],
    [{ passed: 1, failed: 0, skipped: 1 }, true, 1],
    [{ passed: 0, failed: 0, skipped: 0 }, false, 1],
    [{ passed: 0, failed: 0, skipped: 4 }, false, 0],
  ])('%o, with everything required: %s, lead to the exit status %s', (counts, strict, status) => {
    expect(exitStatus(counts, strict)).toBe(status);
  });

  it('include every result of work that is done in parallel', async () => {
    const begun: number[] = [];
    const counts = await sideBySide([30, 1, 1, 1, 20], 2, async (milliseconds) => {
      begun.push(milliseconds);
      await sleep(milliseconds);
      return milliseconds === 20 ? { ...NONE, failed: 1 } : { ...NONE, passed: 1 };
    });
    expect(counts).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(begun).toEqual([30, 1, 1, 1, 20]);
  });
});
