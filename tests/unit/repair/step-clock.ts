import type { Clock } from '../../../electron/machines/ports';

/** A clock that advances only by `sleep` and `pass`. */
export function stepClock(start = Date.UTC(2002, 4, 6, 9, 0, 0)): Clock & { pass(milliseconds: number): void } {
  let now = start;
  return {
    now: () => new Date(now),
    sleep: async (milliseconds) => void (now += milliseconds),
    pass: (milliseconds) => void (now += milliseconds),
  };
}
