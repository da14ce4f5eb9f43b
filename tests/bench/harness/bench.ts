/**
 * What a bench is: a few cases, each of which puts the same work to several contenders, and goals its figures are held
 * against. A figure counts only in relation to another one of the same run, so goals are ratios where they can be.
 */
export interface Bench {
  /** As on the command line: `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  readonly cases: readonly Case[];
  readonly goals: readonly Goal[];
}

export interface Case {
  readonly name: string;
  /** Part of the smoke run: small and quick. */
  readonly smoke: boolean;
  /** Why it cannot be taken on this machine, in a few words; null where it can. */
  readonly obstacle?: () => string | null;
  /** The series are parts of one piece of work, not ways to do the same: the table compares nothing. */
  readonly parts?: true;
  /** Takes the figures. Throws where an output is wrong: then no time counts. */
  readonly take: (effort: Effort) => Promise<readonly Series[]>;
}

/** How hard to measure. The smoke run asks only whether the outputs are right. */
export interface Effort {
  /** Rounds whose times are thrown away. */
  readonly warmUps: number;
  /** Fewest rounds that count; more are taken while there is time. */
  readonly rounds: number;
  /** Milliseconds a case may go on for, once it has its fewest rounds. */
  readonly budget: number;
}

export const FULL: Effort = { warmUps: 2, rounds: 7, budget: 5_000 };
export const SMOKE: Effort = { warmUps: 0, rounds: 1, budget: 0 };

/** One contender's figures. */
export interface Series {
  readonly contender: string;
  readonly unit: Unit;
  /** In the order they were taken: the samples of one index belong to one round, whatever the contender. Empty: see `note`. */
  readonly samples: readonly number[];
  /** Highest memory of the contender alone in a process, less that of the same process without its work. */
  readonly peakBytes?: number;
  /** What has to be said beside the figure: why there is none, or what the contender gets wrong. */
  readonly note?: string;
}

export type Unit = 'ms' | 'bytes' | 'per second';

/** Something the figures must keep to. `value` answers null where what it takes was not measured here. */
export interface Goal {
  readonly text: string;
  readonly value: (figures: Figures) => number | null;
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
}

/** The figures of one bench, for its goals; null for what was not measured. */
export interface Figures {
  /** Median of a contender's samples. */
  readonly median: (caseName: string, contender: string) => number | null;
  /** How many times `other` a contender took: the median over the rounds, so that what slows one round slows both. */
  readonly ratio: (caseName: string, contender: string, other: string) => number | null;
  readonly peakBytes: (caseName: string, contender: string) => number | null;
}
