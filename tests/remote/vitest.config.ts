import { defineConfig } from 'vitest/config';

/** Each file starts a server of its own; a quiet machine needs seconds, and for killing at every change minutes, of what is allowed. */
export default defineConfig({
  test: {
    include: ['tests/remote/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/remote/support/built.ts',
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
    // They wait for their servers most of the time.
    maxWorkers: 5,
  },
});
