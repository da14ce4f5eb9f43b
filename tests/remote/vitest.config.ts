import { defineConfig } from 'vitest/config';

/** Each file starts its own server. A quiet machine needs only seconds of these limits; the kill tests, minutes. */
export default defineConfig({
  test: {
    include: ['tests/remote/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/remote/support/built.ts',
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
    // The tests wait for their servers most of the time.
    maxWorkers: 7,
  },
});
