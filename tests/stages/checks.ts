import { runNode, toolScript } from '../../build/tools';
import { add, type Counts, NONE } from './counts';

/** What is checked without running the product; each counts as one. */
const CHECKS: readonly {
  readonly name: string;
  readonly tool: string;
  readonly command?: string;
  readonly args: readonly string[];
}[] = [
  { name: 'types', tool: 'typescript', command: 'tsc', args: ['-p', '.', '--noEmit'] },
  { name: 'types of the page', tool: 'typescript', command: 'tsc', args: ['-p', 'renderer', '--noEmit'] },
  { name: 'types of the page tests', tool: 'typescript', command: 'tsc', args: ['-p', 'tests/e2e', '--noEmit'] },
  {
    name: 'lint',
    tool: 'eslint',
    args: ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  },
  { name: 'format', tool: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'unused code', tool: 'knip', args: [] },
];

export async function checks(): Promise<Counts> {
  let total = NONE;
  for (const { name, tool, command, args } of CHECKS) {
    const { status, output } = await runNode(toolScript(tool, command), args);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (status !== 0) console.log(output.trimEnd());
    total = add(total, status === 0 ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 });
  }
  return total;
}
