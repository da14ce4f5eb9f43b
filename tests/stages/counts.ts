import { stripVTControlCharacters } from 'node:util';

/** How many tests passed, failed and were skipped. */
export interface Numbers {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The result of a stage of `npm test`. */
export interface Counts extends Numbers {
  /** Each failure in a few lines, the first of which names it. */
  readonly failures: readonly string[];
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
export const ONE_SKIPPED: Counts = { ...NONE, skipped: 1 };

const FAILURE_LINES = 16;
const OUTPUT_LINES = 40;
const COLUMNS = 200;

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

/** The closing line, for readers and programs: `12 passed, 0 failed, 1 skipped`. */
export function line({ passed, failed, skipped }: Numbers): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** The counts of the last such line in a text, or null. */
export function readLine(text: string): Numbers | null {
  const [, passed, failed, skipped] = [...text.matchAll(/(\d+) passed, (\d+) failed, (\d+) skipped/g)].at(-1) ?? [];
  return passed === undefined ? null : { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/** A failure for the summary at the end of the run: its name and the beginning of what was said about it. */
export function failure(name: string, details: string): string {
  const lines = linesOf(details).filter((one) => one !== '' && !/^\s+at /.test(one));
  return [name, ...lines.slice(0, FAILURE_LINES).map((one) => `  ${one}`)].join('\n');
}

/** One thing that failed. */
export function oneFailed(name: string, details: string): Counts {
  return { ...NONE, failed: 1, failures: [failure(name, details)] };
}

/**
 * A stage counts as failed if its program did, whatever its report says: it may have crashed after the report, or failed
 * outside any test (a file that does not load).
 */
export function settle(counts: Counts | null, { status, output }: { readonly status: number; readonly output: string }): Counts {
  const whole = (name: string): readonly string[] => [`${name}\n${endOf(output)}`];
  if (counts === null) return { ...NONE, failed: 1, failures: whole(`ended with status ${status}, without a report`) };
  if (counts.failed > 0) return counts.failures.length > 0 ? counts : { ...counts, failures: whole('names no failing test') };
  if (status === 0) return counts;
  const failures = [...counts.failures, ...whole(`ended with status ${status}, although no test failed`)];
  return { ...counts, failed: 1, failures };
}

/** The end of a program's output, or what it says from its first error outside any test. */
function endOf(output: string): string {
  const lines = linesOf(output);
  const from = lines.findIndex((one) => one.includes('Unhandled'));
  const end = from < 0 ? lines.slice(-OUTPUT_LINES) : lines.slice(from, from + OUTPUT_LINES);
  return end.map((one) => `  ${one}`).join('\n');
}

function linesOf(text: string): readonly string[] {
  return stripVTControlCharacters(text)
    .trimEnd()
    .split(/\r?\n/)
    .map((one) => one.trimEnd().slice(0, COLUMNS));
}

/** 0 only if nothing failed, something passed or was skipped and, if `strict`, nothing was skipped. */
export function exitStatus({ passed, failed, skipped }: Numbers, strict: boolean): 0 | 1 {
  return failed === 0 && passed + skipped > 0 && !(strict && skipped > 0) ? 0 : 1;
}
