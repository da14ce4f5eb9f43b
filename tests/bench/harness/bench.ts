/**
 * A bench has a few cases, each of which gives the same work to several contenders, and goals for its figures. A figure
 * means something only in relation to another figure of the same run, so goals are ratios if possible.
 */
export interface Bench {
  /** The name on the command line: `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  readonly cases: readonly Case[];
  readonly goals: readonly Goal[];
}

export interface Case {
  readonly name: string;
  /** Whether the case is part of the smoke run: small and quick. */
  readonly smoke: boolean;
  /** Says in a few words why the case cannot be measured on this machine; null if it can. */
  readonly obstacle?: () => string | null;
  /** The series are parts of one piece of work, not ways to do the same work: the table does not compare them. */
  readonly parts?: true;
  /** Measures the case. Throws if an output is wrong: then no time counts. */
  readonly take: (effort: Effort) => Promise<readonly Series[]>;
}

/** How much to measure. The smoke run only checks that the outputs are right. */
export interface Effort {
  /** Rounds whose times are thrown away. */
  readonly warmUps: number;
  /** Minimum number of rounds that count; more are run while there is time. */
  readonly rounds: number;
  /** Milliseconds of measuring after which a case starts no round beyond its minimum. */
  readonly budget: number;
}

export const FULL: Effort = { warmUps: 2, rounds: 7, budget: 5_000 };
export const SMOKE: Effort = { warmUps: 0, rounds: 1, budget: 0 };

/** One contender's figures. */
export interface Series {
  readonly contender: string;
  readonly unit: Unit;
  /** By round: samples with the same index belong to the same round, whatever the contender. If empty, see `note`. */
  readonly samples: readonly number[];
  /** Peak memory in bytes of a process in which the contender works alone, minus its peak before the work. */
  readonly peakBytes?: number;
  /** A remark beside the figure: why there is none, or what the contender gets wrong. */
  readonly note?: string;
}

export type Unit = 'ms' | 'bytes' | 'per second';

/** A limit for a figure. `value` returns null if something it needs was not measured here. */
export interface Goal {
  readonly text: string;
  readonly value: (figures: Figures) => number | null;
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
}

/** The figures of one bench, for its goals. A figure that was not measured is null. */
export interface Figures {
  /** Median of a contender's samples. */
  readonly median: (caseName: string, contender: string) => number | null;
  /** A contender's time divided by that of `other`: the median of the rounds' ratios, as a slow round slows both. */
  readonly ratio: (caseName: string, contender: string, other: string) => number | null;
  readonly peakBytes: (caseName: string, contender: string) => number | null;
}
