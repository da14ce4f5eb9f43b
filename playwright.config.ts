import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/stages/chromium';

const executablePath = findChromium();
/** Chromium's own sandbox refuses to run as root; the page under test is ours. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  forbidOnly: process.env['CI'] === 'true',
  retries: 0,
  // One more than there are processors, since each waits for practice services now and then.
  workers: availableParallelism() + 1,
  // Limits end a hang and measure nothing: a slow, busy machine must pass as well.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    browserName: 'chromium',
    viewport: { width: 960, height: 700 },
    // A control that is missing does not appear later: fail after this limit, not after the limit of the whole test.
    actionTimeout: 120_000,
    screenshot: 'only-on-failure',
    // Recording a trace doubles a test's work. To see one, run the failed file with `--trace on`.
    trace: 'off',
    launchOptions: { args, ...(executablePath === null ? {} : { executablePath }) },
  },
});
