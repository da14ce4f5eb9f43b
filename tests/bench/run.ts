/**
 * `npm run bench [-- [--smoke | --readme] [NAME…]]`: measures, prints a table for each bench and stores the result
 * with all samples in `test-results/bench/NAME.json`. Exits with 1 if a case failed, for example because an output was
 * wrong, never because something was slow.
 * `--smoke` runs the smallest inputs once to check that the outputs are right; it stores nothing.
 * `--readme` measures nothing and writes the stored results into the README.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../build/tools';
import { line } from '../stages/counts';
import { BENCHES } from './benches';
import { type Bench, type Case, type Effort, FULL, SMOKE } from './harness/bench';
import { type BenchResult, type CaseResult, machineFacts, resultOf } from './harness/result';
import { writeReadme } from './harness/readme';
import { tableOf } from './harness/table';

const RESULTS = path.join(ROOT, 'test-results', 'bench');

if (process.argv.includes('--readme')) {
  writeReadme(BENCHES.map(({ name }) => fileOf(name)).flatMap((file) => (existsSync(file) ? [readResult(file)] : [])));
  process.exit();
}
const smoke = process.argv.includes('--smoke');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--smoke');
const unknown = wanted.find((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown !== undefined) {
  console.error(`There is no bench ${unknown}. There are: ${BENCHES.map(({ name }) => name).join(', ')}`);
  process.exit(64);
}

const results: BenchResult[] = [];
for (const bench of BENCHES) {
  if (wanted.length === 0 || wanted.includes(bench.name)) results.push(await runBench(bench));
}
const cases = results.flatMap((result) => result.cases);
const failed = cases.filter((one) => one.failed !== null).length;
const skipped = cases.filter((one) => one.skipped !== null).length;
console.log(`\nbench: ${line({ passed: cases.length - failed - skipped, failed, skipped })}`);
process.exitCode = failed > 0 ? 1 : 0;

async function runBench(bench: Bench): Promise<BenchResult> {
  console.log(`\n== ${bench.name}: ${bench.title}`);
  const machine = machineFacts();
  if (!smoke && machine.load > machine.processors / 2)
    console.log(`The machine is busy (load ${machine.load.toFixed(1)}): take ratios, not times.`);
  const taken: CaseResult[] = [];
  for (const one of bench.cases) {
    if (smoke && !one.smoke) continue;
    process.stderr.write(`… ${one.name}\n`);
    taken.push(await runCase(one, smoke ? SMOKE : FULL));
  }
  const result = resultOf(bench, machine, taken);
  if (smoke) for (const { name, skipped: why, failed: how } of taken) console.log(how ?? why ?? 'ok', '·', name);
  else keep(result);
  return result;
}

async function runCase(one: Case, effort: Effort): Promise<CaseResult> {
  const untaken = { name: one.name, ...(one.parts ? { parts: one.parts } : {}), series: [], skipped: null, failed: null };
  const obstacle = one.obstacle?.() ?? null;
  if (obstacle !== null) return { ...untaken, skipped: obstacle };
  try {
    return { ...untaken, series: await one.take(effort) };
  } catch (error) {
    return { ...untaken, failed: error instanceof Error ? error.message : String(error) };
  }
}

function keep(result: BenchResult): void {
  console.log(`\n${tableOf(result)}`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(fileOf(result.bench), `${JSON.stringify(result, null, 2)}\n`);
}

function fileOf(name: string): string {
  return path.join(RESULTS, `${name}.json`);
}

function readResult(file: string): BenchResult {
  return JSON.parse(readFileSync(file, 'utf8')) as BenchResult;
}
