import { availableParallelism } from 'node:os';
import { type Ended, runNode, toolScript } from '../../build/tools';
import { type Counts, NONE } from './counts';
import { sideBySide } from './side-by-side';

interface Check {
  readonly name: string;
  readonly tool: string;
  readonly command?: string;
  readonly args: readonly string[];
}

/** The checks that do not run the product; each counts as one. The slowest come first, so that they start first. */
const CHECKS: readonly Check[] = [
  {
    name: 'lint',
    tool: 'eslint',
    args: ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  },
  { name: 'types', tool: 'typescript', command: 'tsc', args: ['-p', '.', '--noEmit'] },
  { name: 'types of the page', tool: 'typescript', command: 'tsc', args: ['-p', 'renderer', '--noEmit'] },
  { name: 'types of the page tests', tool: 'typescript', command: 'tsc', args: ['-p', 'tests/e2e', '--noEmit'] },
  { name: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', tool: 'knip', args: [] },
  {
    name: 'no import circles',
    tool: 'dependency-cruiser',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'electron', 'renderer', 'build', 'tests'],
  },
];

/** Runs the checks side by side on all processors. */
export const checks = (): Promise<Counts> =>
  sideBySide(CHECKS, availableParallelism(), async (check) =>
    report(check, await runNode(toolScript(check.tool, check.command), check.args)),
  );

function report({ name }: Check, { status, output }: Ended): Counts {
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status === 0) return { ...NONE, passed: 1 };
  console.log(output.trimEnd());
  return { ...NONE, failed: 1 };
}
