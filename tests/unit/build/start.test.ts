import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['build/start.ts', 'npm start -- --browser'],
  ['tests/run.ts', 'npm test -- NAME…'],
])('%s with --help says what it can do, and does nothing else', (program, line) => {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, '--help'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, expect.stringContaining(line)]);
});
