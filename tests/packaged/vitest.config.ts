import { defineConfig } from 'vitest/config';

/** Reads and runs the packed exe: on Windows one test file after another, in the lab two, each in a Windows of its own. */
export default defineConfig({
  test: {
    // What the exe consists of, and what it does on Windows itself or in the lab.
    include: ['contents', process.platform === 'win32' ? 'native' : 'lab/*'].map((name) => `tests/packaged/${name}.test.ts`),
    environment: 'node',
    maxWorkers: process.platform === 'win32' ? 1 : 2,
    // The limits only end a hang: a slow, busy machine must pass as well.
    testTimeout: 3_700_000,
    hookTimeout: 3_700_000,
  },
});
