import { ensureBuilt } from '../../build/ensure-built';
import { runNode, toolScript } from '../../build/tools';
import { findChromium } from './chromium';
import { type Counts, ONE_SKIPPED, failure, oneFailed, settle } from './counts';
import { freshReport, readReport } from './report';

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly suites: readonly Suite[];
  /** Errors outside any test. */
  readonly errors: readonly Problem[];
}

interface Suite {
  readonly specs: readonly Spec[];
  readonly suites?: readonly Suite[];
}

interface Spec {
  readonly title: string;
  readonly file: string;
  readonly ok: boolean;
  readonly tests: readonly { readonly results: readonly { readonly errors: readonly Problem[] }[] }[];
}

interface Problem {
  readonly message?: string;
}

/** The built wizard in Chromium, through the browser preview. */
export async function e2e(): Promise<Counts> {
  if (findChromium() === null) {
    console.log('skipped: no Chromium was found; `npx playwright install chromium` fetches one, CHROMIUM_PATH names another');
    return ONE_SKIPPED;
  }
  if (!(await ensureBuilt())) return oneFailed('the build', 'Its output is above.');
  const file = freshReport('e2e.json');
  const ended = await runNode(toolScript('@playwright/test', 'playwright'), ['test', '--reporter=dot,json'], {
    show: true,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file) as PlaywrightReport | null;
  if (report === null) return settle(null, ended);
  const { stats, suites, errors } = report;
  const counts = {
    passed: stats.expected,
    // A test that passes only the second time counts as failed.
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    failures: [...suites.flatMap(failuresOf), ...errors.map((error) => failure('outside any test', error.message ?? ''))],
  };
  return settle(counts, ended);
}

function failuresOf({ specs, suites = [] }: Suite): readonly string[] {
  const own = specs.filter(({ ok }) => !ok).map((spec) => failure(`${spec.file}: ${spec.title}`, problemsOf(spec)));
  return [...own, ...suites.flatMap(failuresOf)];
}

function problemsOf({ tests }: Spec): string {
  const problems = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors));
  return problems.map(({ message = '' }) => message).join('\n');
}
