import { availableParallelism } from 'node:os';
import { type Ended, runNode, toolScript } from '../../build/tools';
import { type Counts, NONE, oneFailed } from './counts';
import { sideBySide } from './side-by-side';

interface Check {
  readonly name: string;
  readonly tool: string;
  readonly command?: string;
  readonly args: readonly string[];
}

const types = (name: string, project: string): Check => ({
  name,
  tool: 'typescript-native',
  command: 'tsc',
  args: ['-p', project],
});

/**
 * The checks that do not run the product; each counts as one. The slowest come first, so that they start first. What
 * the formatter and the compiler remember of their last run, `npm ci` removes.
 */
const CHECKS: readonly Check[] = [
  {
    name: 'format',
    tool: 'prettier',
    args: ['--check', '--log-level', 'warn', '--cache', '--cache-location', 'node_modules/.cache/prettier/checked', '.'],
  },
  { name: 'lint', tool: 'oxlint', args: ['-c', 'oxlint.config.mjs', '--type-aware', '--deny-warnings'] },
  types('types', '.'),
  types('types of the page', 'renderer'),
  types('types of the page tests', 'tests/e2e'),
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
  return oneFailed(name, output);
}
