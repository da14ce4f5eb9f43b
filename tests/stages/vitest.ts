import { runNode, toolScript } from '../../build/tools';
import { type Counts, settle } from './counts';
import { freshReport, readReport } from './report';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files, including those that failed before any of their tests was known. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Runs vitest with `args` and counts the results; `name` is the report's name. */
export async function runVitest(name: string, args: readonly string[] = []): Promise<Counts> {
  const file = freshReport(`${name}.json`);
  const all = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...args];
  const { status } = await runNode(toolScript('vitest'), all, { show: true });
  const report = readReport(file) as VitestReport | null;
  if (report === null) return settle(null, status);
  const unloaded = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((one) => one.status === 'failed'),
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return settle(counts, status);
}
