import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets the program breathe during long work on its own thread, so that its window stays alive. */
export class Pace {
  private static readonly MILLISECONDS = 15;
  /** Often enough to be smooth, seldom enough that looking at the clock costs nothing. */
  private static readonly STEPS = 64;
  private since = performance.now();
  private steps = 0;

  /** Asked after each step, such as a value: whether the program has to breathe now. */
  get isDue(): boolean {
    this.steps = (this.steps + 1) % Pace.STEPS;
    return this.steps === 0 && performance.now() - this.since > Pace.MILLISECONDS;
  }

  async breathe(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}
