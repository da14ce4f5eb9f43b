import { defineConfig } from 'vitest/config';

/** The packed exe: read, and run. One file after another, since there is one exe and, on Windows, one registry. */
export default defineConfig({
  test: {
    // What the exe is made of, and what it does: on Windows itself, or in the lab.
    include: ['contents', process.platform === 'win32' ? 'native' : 'lab/*'].map((name) => `tests/packaged/${name}.test.ts`),
    environment: 'node',
    fileParallelism: false,
    // Limits end a hang and measure nothing: a slow, busy machine must pass as well.
    testTimeout: 3_700_000,
    hookTimeout: 3_700_000,
  },
});
