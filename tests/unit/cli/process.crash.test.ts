import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { practice, testFolder } from './support';

describe('the command line as a separate process', () => {
  function npm(...argv: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
    const shell = process.platform === 'win32';
    return new Promise((resolve) => {
      execFile(
        'npm',
        ['run', '--silent', 'cli', '--', ...argv],
        { cwd: path.resolve(import.meta.dirname, '../../..'), shell },
        (error, out, err) => resolve({ exit: error === null ? 0 : Number(error.code), out, err }),
      );
    });
  }

  test('prints the same and ends with the same exit code', async () => {
    const scan = await npm('scan', ...practice('q290226', path.join(await testFolder(), 'program.json')), '--json');
    expect(scan.exit).toBe(10);
    expect(JSON.parse(scan.out)).toMatchObject({ recommended: { article: 'Q290226' } });
    const bad = await npm('scan', '--machine', 'practice:nope');
    expect(bad.exit).toBe(64);
    expect(bad.out).toBe('');
    expect(bad.err).toMatch(/^E-SCENARIO-UNKNOWN: .*nope.*\n$/m);
  });
});
