import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchResult } from './result';
import { tableOf } from './table';

const README = path.join(path.dirname(import.meta.dirname), 'README.md');
/** The program writes everything below this line. */
const MARK = '<!-- From here on `npm run bench -- --readme` writes. -->';

/** Writes results into the README, in the order given. */
export function writeReadme(results: readonly BenchResult[]): void {
  const [kept = ''] = readFileSync(README, 'utf8').split(MARK);
  const [first] = results;
  if (first === undefined) return;
  const { processor, processors, memoryBytes, system, node } = first.machine;
  const memory = `${Math.round(memoryBytes / 2 ** 30)} GB`;
  const facts = `${processor}, ${processors} processors, ${memory}; ${system}; Node ${node}.`;
  const parts = results.map((result) =>
    [
      `### ${result.bench}: ${result.title}`,
      `${result.takenAt.slice(0, 10)}, load ${result.machine.load.toFixed(1)}.`,
      tableOf(result),
    ].join('\n\n'),
  );
  writeFileSync(README, `${[kept.trimEnd(), MARK, '## Latest table', facts, ...parts].join('\n\n')}\n`);
}
