import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { NONE, add, exitStatus, failure, line, readLine, settle } from '../../stages/counts';
import { sideBySide } from '../../stages/side-by-side';
import { failuresIn } from '../../stages/windows';

describe('the counts of a test run', () => {
  it('are written and read in one form', () => {
    const counts = { passed: 12, failed: 0, skipped: 3 };
    expect(line(counts)).toBe('12 passed, 0 failed, 3 skipped');
    expect(readLine(`windows/registry: 1 passed, 1 failed, 0 skipped\nwindows: ${line(counts)}\n`)).toEqual(counts);
    expect(readLine('nothing of the kind')).toBeNull();
    expect(add({ ...counts, failures: ['one'] }, { passed: 1, failed: 2, skipped: 3, failures: ['two'] })).toEqual({
      passed: 13,
      failed: 2,
      skipped: 6,
      failures: ['one', 'two'],
    });
  });

  it('include a failure if the program failed without a failing test, and what it said outside any test', () => {
    const output = 'one\n\u001b[31m Unhandled Errors \u001b[39m\nEPIPE\nthe end\n';
    expect(settle({ ...NONE, passed: 5 }, { status: 1, output })).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
      failures: ['ended with status 1, although no test failed\n   Unhandled Errors\n  EPIPE\n  the end'],
    });
    const failed = { ...NONE, passed: 5, failed: 2, failures: ['one', 'two'] };
    expect(settle(failed, { status: 1, output })).toEqual(failed);
    expect(settle({ ...NONE, passed: 5 }, { status: 0, output })).toEqual({ ...NONE, passed: 5 });
  });

  it('include a failure if the program left no report, and the end of what it said', () => {
    expect(settle(null, { status: 0, output: 'killed\n' })).toEqual({
      ...NONE,
      failed: 1,
      failures: ['ended with status 0, without a report\n  killed'],
    });
  });

  it('include the end of what the program said if it counts failures but names none', () => {
    expect(settle({ ...NONE, failed: 3 }, { status: 1, output: 'the lab is not ready\n' })).toEqual({
      ...NONE,
      failed: 3,
      failures: ['names no failing test\n  the lab is not ready'],
    });
  });

  it('name the failing suites of the Windows stage, each with what failed in it', () => {
    const output = `windows/kit: 7 passed, 0 failed, 0 skipped
windows/repair: 9 passed, 1 failed, 0 skipped
test at repair.test.ts: undoes everything
windows/access: 11 passed, 0 failed, 0 skipped
windows: 27 passed, 1 failed, 0 skipped
`;
    expect(failuresIn(output)).toEqual([
      'windows/repair: 9 passed, 1 failed, 0 skipped\n  test at repair.test.ts: undoes everything',
    ]);
  });

  it('name a failure and show the beginning of its message, without colours and stack', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at}`);
    const text = failure('a test', `\u001b[31mexpected 1\u001b[39m\n    at file.ts:3\n${lines.join('\n')}`).split('\n');
    expect(text.slice(0, 3)).toEqual(['a test', '  expected 1', '  line 0']);
    expect(text).toHaveLength(17);
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
    expect(counts).toEqual({ passed: 4, failed: 1, skipped: 0, failures: [] });
    expect(begun).toEqual([30, 1, 1, 1, 20]);
  });
});
