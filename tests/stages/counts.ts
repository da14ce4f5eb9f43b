/** The result of a stage of `npm test`. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The closing line, for readers and programs: `12 passed, 0 failed, 1 skipped`. */
export function line({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The counts of the last such line in a text, or null. */
export function readLine(text: string): Counts | null {
  const [, passed, failed, skipped] = [...text.matchAll(/(\d+) passed, (\d+) failed, (\d+) skipped/g)].at(-1) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/**
 * A stage counts as failed if its program did, whatever its report says: it may have crashed after the report, or failed
 * outside any test (a file that does not load).
 */
export function settle(counts: Counts | null, status: number): Counts {
  if (counts === null) return { ...NONE, failed: 1 };
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** 0 only if nothing failed, something passed or was skipped and, if `strict`, nothing was skipped. */
export function exitStatus({ passed, failed, skipped }: Counts, strict: boolean): 0 | 1 {
  return failed === 0 && passed + skipped > 0 && !(strict && skipped > 0) ? 0 : 1;
}
