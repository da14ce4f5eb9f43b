import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { OUTCOMES } from '../../../electron/cli/outcomes';
import { ExitCode } from '../../../electron/contract/errors';
import { en } from '../../../electron/contract/words/en';

let readme: string;

beforeAll(async () => {
  readme = await readFile('electron/cli/command-line.md', 'utf8');
});

/** The cells of every row of the table in command-line.md that has these headings. */
function table(...headings: readonly string[]): readonly (readonly string[])[] {
  const lines = readme.split('\n');
  const cells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const head = lines.findIndex((line) => cells(line).join('|') === headings.join('|'));
  expect(head, headings.join()).toBeGreaterThan(0);
  const rest = lines.slice(head + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map(cells);
}

const written = (status: number | null, command: string): string =>
  status !== null ? String(status) : command === 'kit-read' ? 'as `scan`' : "its error's";

describe('command-line.md', () => {
  test('names every outcome of every command with its exit code, and no other', () => {
    const wanted = Object.entries(OUTCOMES).flatMap(([command, outcomes]) =>
      Object.entries(outcomes as Readonly<Record<string, number | null>>).map(
        ([outcome, status]) => `${command} ${outcome} ${written(status, command)}`,
      ),
    );
    const rows = table('Command', 'Outcome', 'Exit code').map(([command = '', outcome = '', code = '']) =>
      [command.replaceAll('`', ''), outcome.replaceAll('`', ''), code].join(' '),
    );
    expect([...rows].sort()).toEqual([...wanted].sort());
  });

  test('names every exit code, and so does --help', () => {
    const codes = Object.values(ExitCode).map(String);
    expect(table('Exit code', 'Means').map(([code]) => code)).toEqual(codes);
    const help = en['cli.help'].slice(en['cli.help'].indexOf('Exit codes'));
    expect(help.match(/\b\d+\b/g)).toEqual(codes);
  });
});
