import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUSES } from '../../../build/packaging/fuses';

/** The security tables name code and tests; the name of a missing file would be an empty promise. */
describe('the security tables of ARCHITECTURE.md', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const section = text.slice(text.indexOf('\n## Security'), text.indexOf('\n## Dependencies'));
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
    .map((line) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
  const files = (cell = ''): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  const checklist = rows.filter(([point]) => /^\d+/.test(point ?? ''));
  const own = rows.filter((row) => row.length === 3 && row[0] !== 'Point');
  const threats = rows.filter(
    (row) => row.length === 4 && !checklist.includes(row) && row[2] !== 'Where' && !['on', 'off', 'State'].includes(row[1] ?? ''),
  );

  it('list the threats', () => {
    expect(threats.length).toBeGreaterThan(10);
  });

  it('cover every point of Electron’s checklist', () => {
    const points = checklist.flatMap(([point = '']) => /^[\d, ]+/.exec(point)![0].split(',').map(Number));
    expect(points).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  it('cover every fuse', () => {
    expect(rows.filter(([point = '', state]) => !/^\d/.test(point) && (state === 'on' || state === 'off'))).toHaveLength(
      Object.keys(FUSES).length,
    );
  });

  it.each([...checklist.map((row) => row.slice(-2)), ...own.map((row) => row.slice(-2)), ...threats.map((row) => row.slice(-2))])(
    'name existing files: %s is tested by %s',
    (where, test) => {
      expect(files(where).length * files(test).length).toBeGreaterThan(0);
      for (const name of files(where)) expect(existsSync(path.join('electron', name)), name).toBe(true);
      for (const name of files(test)) expect(existsSync(path.join('tests', name)), name).toBe(true);
    },
  );
});
