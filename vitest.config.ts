import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

const UNIT = ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'];
/** Slow tests: they kill at every boundary, press every button, damage thousands of files, or compare with other programs. */
const CRASH = 'tests/**/*.crash.test.ts';
/** A file that replaces a module needs a process in which nothing has loaded that module yet. */
const REPLACING = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
  .map((name) => `tests/unit/${name.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('vi.mock('));

export default defineConfig({
  test: {
    environment: 'node',
    // Time limits end a hang and measure nothing: a slow, busy machine must pass as well.
    hookTimeout: 10 * MINUTE,
    testTimeout: 10 * MINUTE,
    globalSetup: 'tests/support/own-temporary-folder.ts',
    // Keeps transformed modules below node_modules, for the next run.
    experimental: { fsModuleCache: true },
    // One more than there are processors, since each waits for files and other programs now and then.
    maxWorkers: availableParallelism() + 1,
    projects: [
      // Loading the modules anew for every file would take a third of the time.
      { extends: true, test: { name: 'unit', include: UNIT, exclude: [CRASH, ...REPLACING], isolate: false } },
      { extends: true, test: { name: 'unit-replacing', include: REPLACING, exclude: [CRASH] } },
      { extends: true, test: { name: 'crash', include: [CRASH], testTimeout: 40 * MINUTE } },
    ],
  },
});
