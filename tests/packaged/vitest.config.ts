import { defineConfig } from 'vitest/config';

/** The packed exe: read, and run. One file after another, since there is one exe and, on Windows, one registry. */
export default defineConfig({
  test: {
    include: ['tests/packaged/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
