import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** Slow tests: they kill at every boundary, press every button, damage thousands of files, or compare with other programs. */
const CRASH = 'tests/unit/**/*.crash.test.ts';

/** Time limits end a hang and measure nothing: a slow, busy machine must pass as well. */
export default defineConfig({
  test: {
    environment: 'node',
    hookTimeout: 10 * MINUTE,
    // Vitest's default leaves one processor idle, which is half of a machine with two.
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
