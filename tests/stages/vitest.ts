import path from 'node:path';
import { ROOT, runNode, toolScript } from '../../build/tools';
import { type Counts, failure, settle } from './counts';
import { freshReport, readReport } from './report';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files, including those that failed before any of their tests was known. */
  readonly testResults: readonly FileResult[];
}

interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** Runs vitest with `args` and counts the results; `name` is the report's name. */
export async function runVitest(name: string, args: readonly string[] = []): Promise<Counts> {
  const file = freshReport(`${name}.json`);
  const all = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`, ...args];
  // With CI=true, vitest colours every dot, even in a file.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
  const ended = await runNode(toolScript('vitest'), all, { show: true, env });
  const report = readReport(file) as VitestReport | null;
  if (report === null) return settle(null, ended);
  const unloaded = report.testResults.filter((one) => one.status === 'failed' && !one.assertionResults.some(isFailed));
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(failuresOf),
  };
  return settle(counts, ended);
}

function failuresOf(result: FileResult): readonly string[] {
  const file = path.relative(ROOT, result.name);
  const failed = result.assertionResults.filter(isFailed);
  if (failed.length === 0) return result.status === 'failed' ? [failure(file, result.message)] : [];
  return failed.map((one) => failure(`${file}: ${one.fullName}`, one.failureMessages.join('\n')));
}

function isFailed({ status }: { readonly status: string }): boolean {
  return status === 'failed';
}
