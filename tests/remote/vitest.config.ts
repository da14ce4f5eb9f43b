import { defineConfig } from 'vitest/config';

/** Each file starts a server of its own; a quiet machine needs seconds for what gets minutes here. */
export default defineConfig({
  test: {
    include: ['tests/remote/**/*.test.ts'],
    environment: 'node',
    testTimeout: 600_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
