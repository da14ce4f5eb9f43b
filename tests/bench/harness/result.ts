import { availableParallelism, cpus, loadavg, release, totalmem, version } from 'node:os';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Bench, Figures, Series } from './bench';
import { median, pairedRatio } from './statistics';

/** The result of running one bench, as stored in `test-results/bench/NAME.json`. */
export interface BenchResult {
  readonly schema: 1;
  readonly bench: string;
  readonly title: string;
  readonly product: string;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly machine: MachineFacts;
  readonly cases: readonly CaseResult[];
  readonly goals: readonly GoalResult[];
}

export interface MachineFacts {
  readonly processor: string;
  /** Processors this program may use. */
  readonly processors: number;
  readonly memoryBytes: number;
  readonly system: string;
  readonly node: string;
  /** Load average of the last minute, at the start of the bench; well below `processors` on a quiet machine. */
  readonly load: number;
}

export interface CaseResult {
  readonly name: string;
  readonly series: readonly Series[];
  /** As in `Case`. */
  readonly parts?: true;
  /** Why it was not measured, and below how it failed; both are null if it succeeded. */
  readonly skipped: string | null;
  readonly failed: string | null;
}

export interface GoalResult {
  readonly text: string;
  /** Null if it was not measured here. */
  readonly value: number | null;
  readonly met: boolean | null;
}

export function machineFacts(): MachineFacts {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    processors: availableParallelism(),
    memoryBytes: totalmem(),
    system: `${process.platform} ${release()} (${version()})`,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}

export function resultOf(bench: Bench, machine: MachineFacts, cases: readonly CaseResult[]): BenchResult {
  const figures = figuresOf(cases);
  return {
    schema: 1,
    bench: bench.name,
    title: bench.title,
    product: packageJson.version,
    takenAt: new Date().toISOString(),
    machine,
    cases,
    goals: bench.goals.map(({ text, value, limit }) => {
      const found = value(figures);
      const met = found === null ? null : 'atMost' in limit ? found <= limit.atMost : found >= limit.atLeast;
      return { text, value: found, met };
    }),
  };
}

function figuresOf(cases: readonly CaseResult[]): Figures {
  const seriesOf = (name: string, contender: string): Series | undefined =>
    cases.find((one) => one.name === name)?.series.find((one) => one.contender === contender);
  const known = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return {
    median: (name, contender) => known(median(seriesOf(name, contender)?.samples ?? [])),
    ratio: (name, contender, other) =>
      known(pairedRatio(seriesOf(name, contender)?.samples ?? [], seriesOf(name, other)?.samples ?? [])),
    peakBytes: (name, contender) => seriesOf(name, contender)?.peakBytes ?? null,
  };
}
