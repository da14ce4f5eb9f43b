import type { Case, Effort, Series } from './bench';
import { peakMemory, type Task } from './peak-memory';

/** One way to do a case's work. */
export interface Contender {
  readonly name: string;
  /** Why it cannot take part on this machine; null or absent where it can. */
  readonly obstacle?: () => string | null;
  /** Before every run, outside the time. */
  readonly before?: () => unknown;
  /** After every run and the check of its output, outside the time. */
  readonly after?: () => unknown;
  readonly run: () => unknown;
  /** Says in a few words what is wrong with an output of `run`; null where it is right. Outside the time. */
  readonly check: (output: never) => string | null | Promise<string | null>;
  /** The same work as a task of its own, where its memory is of interest. */
  readonly alone?: () => Task;
  /** It is known to give a wrong answer, and takes part to show which. A right one is then what fails. */
  readonly isWrong?: true;
}

/** `run` and `check` of one contender belong together; this is where the compiler sees to it. */
export function contender<Output>(
  spec: Omit<Contender, 'run' | 'check'> & {
    readonly run: () => Output;
    readonly check: (output: Awaited<Output>) => string | null | Promise<string | null>;
  },
): Contender {
  return spec;
}

/** Contenders on an input that was made for them, and what puts things back. */
export interface Prepared {
  readonly contenders: readonly Contender[];
  readonly putBack?: () => unknown;
}

export interface TimedCase extends Omit<Case, 'take'> {
  /**
   * Makes the input and who works on it, the product's own way first; runs once before everything. Nothing else may hold on to the
   * input: a heap with the inputs of other cases in it makes collecting garbage several times as slow.
   */
  readonly prepare: () => Prepared | Promise<Prepared>;
  /** Measured with less or more effort than others. */
  readonly effort?: Partial<Effort>;
}

/** A case that is measured by the clock, in this process. */
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

/** Adds the memory of those that can be asked for it, each in a process of its own. */
async function withPeaks(series: readonly Series[], contenders: readonly Contender[]): Promise<readonly Series[]> {
  const all: Series[] = [];
  for (const [i, one] of series.entries()) {
    const task = contenders[i]?.alone?.();
    all.push(task === undefined ? one : { ...one, peakBytes: await peakMemory(task) });
  }
  return all;
}

/**
 * Lets contenders do the same work in turn, another one first in each round. Every contender's first output is checked
 * before any time counts; throws for a wrong one.
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

/** The first run: what a known wrong answer is wrong in, null for a right one. */
async function verdict({ name, before, run, check, after, isWrong }: Contender): Promise<string | null> {
  await before?.();
  const said = await check((await run()) as never);
  await after?.();
  if (isWrong && said === null) throw new Error(`${name}: said to give a wrong answer, and gives a right one`);
  if (!isWrong && said !== null) throw new Error(`${name}: ${said}`);
  return said;
}

/**
 * Milliseconds of one run. What the run before left is collected first; only what is young, because collecting everything
 * shrinks the heap, and growing it again would be most of a short run's time.
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
