import { runNode } from '../../build/tools';
import { type Counts, failure, readLine, settle } from './counts';

/** Real registry, services and window: on Windows itself, on Linux in Wine. The script says why if it cannot run. */
export async function windows(): Promise<Counts> {
  const ended = await runNode('tests/windows/run.mjs', [], { show: true });
  const numbers = readLine(ended.output);
  return settle(numbers && { ...numbers, failures: failuresIn(ended.output) }, ended);
}

/** The script prints a line of counts for each suite, and below it what failed. */
export function failuresIn(output: string): readonly string[] {
  const suites = output.split(/^(?=windows[/:])/m).filter((suite) => /^windows\/\S+: .* [1-9]\d* failed/.test(suite));
  return suites.map((suite) => {
    const [counts = '', ...rest] = suite.split('\n');
    return failure(counts, rest.join('\n'));
  });
}
