import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** `*.crash.test.ts` takes long: it kills at every boundary, compares with other programs case by case, or builds hundreds of disks. */
const CRASH = 'tests/unit/**/*.crash.test.ts';

/** Time limits end a hang and measure nothing: a slow, busy machine must pass as well. */
export default defineConfig({
  test: {
    environment: 'node',
    hookTimeout: 10 * MINUTE,
    // Its own choice leaves one processor idle, which on two is half of what there is.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'],
          exclude: [CRASH],
          testTimeout: 10 * MINUTE,
        },
      },
      { extends: true, test: { name: 'crash', include: [CRASH], testTimeout: 40 * MINUTE } },
    ],
  },
});
