import type { Case, Effort, Series } from './bench';
import { peakMemory, type Task } from './peak-memory';

/** One way to do a case's work. */
export interface Contender {
  readonly name: string;
  /** Says why it cannot take part on this machine; null or absent if it can. */
  readonly obstacle?: () => string | null;
  /** Runs before every run, not timed. */
  readonly before?: () => unknown;
  /** Runs after every run and, if its output is checked, after the check; not timed. */
  readonly after?: () => unknown;
  readonly run: () => unknown;
  /** Says in a few words what is wrong with an output of `run`; null if it is right. Not timed. */
  readonly check: (output: never) => string | null | Promise<string | null>;
  /** The same work as a task for a separate process; present if its memory is to be measured. */
  readonly alone?: () => Task;
  /** It is known to give a wrong answer and takes part to show which. The case then fails if the answer is right. */
  readonly isWrong?: true;
}

/** Makes the compiler check that `check` accepts what `run` returns. */
export function contender<Output>(
  spec: Omit<Contender, 'run' | 'check'> & {
    readonly run: () => Output;
    readonly check: (output: Awaited<Output>) => string | null | Promise<string | null>;
  },
): Contender {
  return spec;
}

/** Contenders with the input that was made for them, and a function that cleans up. */
export interface Prepared {
  readonly contenders: readonly Contender[];
  readonly putBack?: () => unknown;
}

export interface TimedCase extends Omit<Case, 'take'> {
  /**
   * Makes the input and the contenders, the product's own first; runs once before everything else. Nothing else may
   * keep a reference to the input: other cases' inputs in the heap make garbage collection several times as slow.
   */
  readonly prepare: () => Prepared | Promise<Prepared>;
  /** More or less effort than for other cases. The smoke run ignores it. */
  readonly effort?: Partial<Effort>;
}

/** A case that is timed in this process. */
export function timed({ prepare, effort: own, ...rest }: TimedCase): Case {
  return {
    ...rest,
    async take(asked) {
      globalThis.gc?.();
      const { contenders, putBack } = await prepare();
      try {
        const series = await race(contenders, asked.budget === 0 ? asked : { ...asked, ...own });
        return await withPeaks(series, contenders);
      } finally {
        await putBack?.();
      }
    },
  };
}

/** Adds the peak memory of the contenders that have a task, each measured in a separate process. */
async function withPeaks(series: readonly Series[], contenders: readonly Contender[]): Promise<readonly Series[]> {
  const all: Series[] = [];
  for (const [i, one] of series.entries()) {
    const task = contenders[i]?.alone?.();
    all.push(task === undefined ? one : { ...one, peakBytes: await peakMemory(task) });
  }
  return all;
}

/**
 * Lets contenders do the same work in turn; each round starts with another one. Every contender's first output is
 * checked before any time counts. Throws if one is wrong, or if one is right although its contender `isWrong`.
 */
export async function race(all: readonly Contender[], { warmUps, rounds, budget }: Effort): Promise<readonly Series[]> {
  const absent = new Map(all.map(({ name, obstacle }) => [name, obstacle?.() ?? null]));
  const runners = all.filter(({ name }) => absent.get(name) === null);
  const wrong = new Map<string, string>();
  for (const runner of runners) {
    const said = await verdict(runner);
    if (said !== null) wrong.set(runner.name, said);
  }
  for (let round = 1; round < warmUps; round++) for (const runner of runners) await timeOf(runner);

  const samples = new Map(runners.map(({ name }) => [name, [] as number[]]));
  const end = performance.now() + budget;
  for (let round = 0; round < rounds || performance.now() < end; round++) {
    for (let i = 0; i < runners.length; i++) {
      const runner = runners[(round + i) % runners.length]!;
      samples.get(runner.name)!.push(await timeOf(runner));
    }
  }
  return all.map(({ name }): Series => {
    const note = absent.get(name) ?? wrong.get(name);
    return { contender: name, unit: 'ms', samples: samples.get(name) ?? [], ...(note === undefined ? {} : { note }) };
  });
}

/** Runs a contender once and checks its output. Says what is wrong with a known wrong answer; null for a right one. */
async function verdict({ name, before, run, check, after, isWrong }: Contender): Promise<string | null> {
  await before?.();
  const said = await check((await run()) as never);
  await after?.();
  if (isWrong && said === null) throw new Error(`${name}: said to give a wrong answer, and gives a right one`);
  if (!isWrong && said !== null) throw new Error(`${name}: ${said}`);
  return said;
}

/**
 * Milliseconds of one run. The garbage of the previous run is collected first, but only the young generation: a full
 * collection shrinks the heap, and growing it again would take most of a short run's time.
 */
async function timeOf({ before, run, after }: Contender): Promise<number> {
  await before?.();
  globalThis.gc?.({ type: 'minor' });
  const start = performance.now();
  await run();
  const time = performance.now() - start;
  await after?.();
  return time;
}
