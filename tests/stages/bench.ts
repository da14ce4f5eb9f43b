import { runNode } from '../../build/tools';
import { type Counts, readLine, settle } from './counts';

/** The benches with their smallest inputs: fails if an output is wrong, never because something is slow. */
export async function bench(): Promise<Counts> {
  const ended = await runNode('tests/bench/run.ts', ['--smoke'], { show: true, nodeArgs: ['--import', 'tsx'] });
  const numbers = readLine(ended.output);
  return settle(numbers && { ...numbers, failures: [] }, ended);
}
