import type { Clock } from '../../electron/machines/ports';

const TIMES = 25;
const begun = Date.now();

/** A clock that runs 25 times as fast, for tests that wait for practice services over and over. */
export const systemClock: Clock = {
  now: () => new Date(begun + (Date.now() - begun) * TIMES),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds / TIMES);
      if (signal?.aborted) done();
      else signal?.addEventListener('abort', done, { once: true });
    }),
};
