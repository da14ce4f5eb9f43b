import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../build/tools';

/** Git for Windows usually sets `core.autocrlf=true`, which makes line ends CRLF unless `.gitattributes` forbids it. */
describe('a clone by Git for Windows', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clone-'));
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

  beforeAll(() => {
    git('-c', 'core.autocrlf=true', 'clone', '--quiet', '--no-local', '--depth=1', `file://${ROOT}`, '.');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has every text file with the line ends of the commit', () => {
    // Columns of --eol: in the index, in the work tree, attributes, path.
    const files = git('ls-files', '--eol').trimEnd().split('\n');
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((line) => /^i\/lf\s+w\/(?!lf)/.test(line))).toEqual([]);
  });

  it('passes the format check', async () => {
    for (const name of ['package.json', 'electron/main/index.ts', 'README.md']) {
      const file = path.join(folder, name);
      const text = readFileSync(file, 'utf8');
      expect(await format(text, { ...(await resolveConfig(file)), filepath: file })).toBe(text);
    }
  });
});
