import type { Clock } from '../../electron/machines/ports';

const TIMES = 25;
const begun = Date.now();

/** The clock of a world in which everything takes a 25th of its time: for tests that wait for practice services over and over. */
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
