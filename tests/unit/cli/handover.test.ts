import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../electron/cli/arguments';
import { progressLine } from '../../../electron/cli/progress';
import { runCli } from '../../../electron/cli/run';
import { PASSWORD } from '../report/subjects';
import { LOOKED, log, newResults, owner, step } from '../kit/results';
import { cli, cliJson, practice, testFolder } from './support';

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

beforeAll(async () => {
  root = await testFolder();
});

interface Report {
  readonly kind: string;
  readonly ticket: object;
  readonly run: { readonly status: string } | null;
}

const FILES = ['report.html', 'report.json', 'report.txt'];

async function reportIn(folder: string): Promise<Report> {
  expect((await readdir(folder)).sort()).toEqual(FILES);
  return JSON.parse(await readFile(path.join(folder, 'report.json'), 'utf8')) as Report;
}

describe('--report', () => {
  test('writes a report after scan, repair, verify and undo, and for an earlier run', async () => {
    const server = practice('q290226', at('one.json'));
    const ticket = ['--ticket', 'INC-1', '--technician', 'Ada'];
    const scanned = await cliJson<{ report: string }>('scan', ...server, '--report', at('scan'), ...ticket);
    expect(scanned).toMatchObject({ exit: 10, json: { report: at('scan', 'report.html') } });
    expect(await reportIn(at('scan'))).toMatchObject({ kind: 'look', ticket: { number: 'INC-1', technician: 'Ada' } });

    expect((await cli('repair', ...server, '--report', at('preview'))).exit).toBe(10);
    expect(await reportIn(at('preview'))).toMatchObject({ kind: 'look', run: null });

    const repaired = await cli('repair', ...server, '--yes', '--report', at('repair', 'deep'), ...ticket, '--language', 'de');
    expect(repaired).toMatchObject({ exit: 0 });
    expect(repaired.out).toContain(`Report: ${at('repair', 'deep', 'report.html')}`);
    expect(await reportIn(at('repair', 'deep'))).toMatchObject({ kind: 'run', run: { status: 'removed' } });
    expect(await readFile(at('repair', 'deep', 'report.html'), 'utf8')).toContain('<html lang="de">');

    expect(await cliJson('verify', ...server, '--report', at('verify'))).toMatchObject({
      exit: 0,
      json: { outcome: 'restart-owed' },
    });
    expect(await readFile(at('verify', 'report.txt'), 'utf8')).toMatch(/that is\s+expected until the\s+restart/);

    expect((await cli('undo', ...server, '--yes', '--report', at('undo'))).exit).toBe(0);
    expect(await reportIn(at('undo'))).toMatchObject({ run: { status: 'undone' } });

    expect((await cli('runs', ...server, '--report', at('undo'))).exit).toBe(0);
    expect(await reportIn(at('undo'))).toMatchObject({ run: { status: 'undone' }, ticket: { number: 'INC-1' } });
  });

  test('writes a report of a repair that a safety rule refuses', async () => {
    const refused = await cli('repair', ...practice('restart-pending', at('pending.json')), '--yes', '--report', at('refused'));
    expect(refused).toMatchObject({ exit: 20 });
    expect(refused.err).toContain('E-GATE');
    expect(await reportIn(at('refused'))).toMatchObject({ kind: 'look', run: null });
  });

  test('writes a report of the results of a server kit', async () => {
    const folder = newResults();
    owner(folder);
    log(folder, ...LOOKED);
    step(folder, 'LOOK');
    expect((await cli('kit-read', folder, '--report', at('kit'), '--ticket', 'K-1')).exit).toBe(10);
    expect(await reportIn(at('kit'))).toMatchObject({ kind: 'kit', ticket: { number: 'K-1' } });
  });

  test('writes no password', async () => {
    const server = practice('q235418', at('password.json'));
    await cli('repair', ...server, '--yes', '--report', at('password'));
    for (const name of FILES) expect(await readFile(at('password', name), 'utf8')).not.toContain(PASSWORD);
  });

  test('refuses a folder that cannot be written before anything is changed', async () => {
    const server = practice('q290226', at('refused.json'));
    expect((await cli('repair', ...server, '--yes', '--report', '/proc/nowhere')).exit).toBe(73);
    expect(await cliJson('runs', ...server)).toMatchObject({ json: { runs: [] } });
  });

  test('refuses an unknown language as wrong usage', async () => {
    expect(await cli('scan', '--machine', 'practice:clean', '--language', 'tlh')).toMatchObject({ exit: 64 });
  });
});

describe('a second run', () => {
  test('of a repair and of an undo changes nothing and has its own outcome', async () => {
    const server = practice('q196171', at('twice.json'));
    expect(await cliJson('repair', ...server, '--yes')).toMatchObject({ exit: 0, json: { outcome: 'removed' } });
    const repaired = await readFile(at('twice.json'));
    expect(await cliJson('repair', ...server, '--yes')).toMatchObject({ exit: 0, json: { outcome: 'nothing-to-do' } });
    expect(await readFile(at('twice.json'))).toEqual(repaired);

    expect(await cliJson('undo', ...server, '--yes')).toMatchObject({ exit: 0, json: { outcome: 'undone' } });
    const undone = await readFile(at('twice.json'));
    expect(await cliJson('undo', ...server, '--yes')).toMatchObject({ exit: 0, json: { outcome: 'nothing-to-do' } });
    expect(await readFile(at('twice.json'))).toEqual(undone);
  });

  test('of a repair is refused like the first on a server that works', async () => {
    const server = practice('healthy', at('healthy.json'));
    for (const attempt of ['first', 'second'])
      expect(await cliJson('repair', ...server, '--yes'), attempt).toMatchObject({ exit: 20, json: { outcome: 'refused' } });
  });
});

describe('--quiet', () => {
  test('prints only errors; the file of --output stays empty, but JSON and the report are written', async () => {
    const server = practice('q290226', at('quiet.json'));
    const said = await cli('repair', ...server, '--yes', '--quiet', '--report', at('quiet'), '--output', at('quiet.txt'));
    expect(said).toEqual({ exit: 0, out: '', err: '' });
    expect(await readFile(at('quiet.txt'), 'utf8')).toBe('');
    expect(existsSync(at('quiet', 'report.html'))).toBe(true);
    expect(await cliJson('scan', ...server, '--quiet')).toMatchObject({ exit: 0, json: { verdict: 'nothing' } });
    expect((await cli('explain', 'nonsense', '--quiet')).err).toContain('E-ERROR-ID-MALFORMED');
  });
});

describe('the progress line', () => {
  const terminal = (
    isTTY: boolean,
    columns = 40,
  ): { isTTY: boolean; columns: number; text: string; write(text: string): void } => ({
    isTTY,
    columns,
    text: '',
    write(text) {
      this.text += text;
    },
  });

  test('is one line on a terminal, is overwritten, fits the terminal, and disappears at the end', async () => {
    const screen = terminal(true);
    const progress = progressLine(screen);
    const out: string[] = [];
    const server = practice('q290226', at('progress.json'));
    await runCli(['repair', ...server, '--yes'], { out: (text) => out.push(text), err: () => undefined, progress });
    const steps = screen.text.split('\r\u001b[K').slice(1);
    expect(steps.at(-1)).toBe('');
    expect(steps.slice(0, -1)).toHaveLength(4);
    expect(steps.join('')).toMatch(/Looking at SERVER01.*Backing up.*Stopping.*Changing/);
    expect(screen.text).not.toContain('\n');
    for (const step of steps) expect(step.length).toBeLessThan(40);
    expect(out.join('\n')).not.toContain('\u001b');
  });

  test('is cleared before an error is printed, and is not shown with --quiet', async () => {
    const screen = terminal(true);
    await runCli(['repair', '--machine', 'practice:healthy', '--state', at('q.json'), '--quiet'], {
      out: () => undefined,
      err: () => undefined,
      progress: progressLine(screen),
    });
    expect(screen.text).toBe('');
    await runCli(['scan', '--machine', 'practice:clean', '--log', at('none.log')], {
      out: () => undefined,
      err: () => undefined,
      progress: progressLine(screen),
    });
    expect(screen.text === '' || screen.text.endsWith('\r\u001b[K')).toBe(true);
  });

  test('does not appear if the output is no terminal', () => {
    const pipe = terminal(false);
    progressLine(pipe)('Looking…');
    expect(pipe.text).toBe('');
  });
});

describe('after the command', () => {
  test.each(Object.keys(COMMANDS))('%s, --help names all of its options and no other command', async (command) => {
    const { exit, out } = await cli(command, '--help');
    expect(exit).toBe(0);
    const { options } = COMMANDS[command as keyof typeof COMMANDS];
    for (const option of options) expect(out, option).toContain(`--${option}`);
    for (const other of Object.keys(COMMANDS).filter((name) => name !== command))
      expect(out).not.toMatch(new RegExp(`^ {2}${other} `, 'm'));
    expect(out).toContain('Exit codes');
  });

  test('scan, --version prints the version as well', async () => {
    expect((await cli('scan', '--version')).out).toBe((await cli('--version')).out);
  });
});
