import { defineConfig } from 'vitest/config';

/** Reads and runs the packed exe. One test file after another: there is one exe and, on Windows, one registry. */
export default defineConfig({
  test: {
    // What the exe consists of, and what it does on Windows itself or in the lab.
    include: ['contents', process.platform === 'win32' ? 'native' : 'lab/*'].map((name) => `tests/packaged/${name}.test.ts`),
    environment: 'node',
    fileParallelism: false,
    // The limits only end a hang: a slow, busy machine must pass as well.
    testTimeout: 3_700_000,
    hookTimeout: 3_700_000,
  },
});
