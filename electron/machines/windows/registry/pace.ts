import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets the program breathe during long work on its own thread, so that its window stays alive. */
export class Pace {
  private static readonly MILLISECONDS = 15;
  private since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.since > Pace.MILLISECONDS;
  }

  async breathe(): Promise<void> {
    await nextTurn();
    this.since = performance.now();
  }
}
