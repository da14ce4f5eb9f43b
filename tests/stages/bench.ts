import { runNode } from '../../build/tools';
import { type Counts, failure, readLine, settle } from './counts';

/** The benches with their smallest inputs: fails if an output is wrong, never because something is slow. */
export async function bench(): Promise<Counts> {
  const ended = await runNode('tests/bench/run.ts', ['--smoke'], { show: true, nodeArgs: ['--import', 'tsx'] });
  const numbers = readLine(ended.output);
  if (numbers === null) return settle(null, ended);
  return settle({ ...numbers, failures: numbers.failed > 0 ? [failure('npm run bench -- --smoke', ended.output)] : [] }, ended);
}
