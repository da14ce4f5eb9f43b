import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets other work run during long work on this thread, so that the program's window stays responsive. */
export class Pace {
  private static readonly MILLISECONDS = 15;
  /** Often enough to be smooth, seldom enough that reading the clock costs nothing. */
  private static readonly STEPS = 64;
  private since = performance.now();
  private steps = 0;

  /** Call this after each step, such as a value: whether the program has to pause now. */
  get isDue(): boolean {
    this.steps = (this.steps + 1) % Pace.STEPS;
    return this.steps === 0 && performance.now() - this.since > Pace.MILLISECONDS;
  }

  async breathe(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}
