import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { lockMachine } from '../../../electron/places/lock-machine';
import { cli, cliJson, practice, testFolder } from './support';

/** Bad input gives one line that names it and its own exit code, and changes nothing. */

let root: string;
const at = (...parts: string[]): string => path.join(root, ...parts);

beforeAll(async () => {
  root = await testFolder();
  await writeFile(at('malformed.json'), '{"schema":1,"scenario":"q290226"');
  await writeFile(at('wrong-shape.json'), '{"schema":1,"scenario":"q290226","registry":{}}');
  await mkdir(at('a-folder'));
  await writeFile(at('a-file'), 'mine');
  await mkdir(at('full-folder'));
  await writeFile(at('full-folder', 'letter.txt'), 'mine');
  await chmod(at('full-folder'), 0o755);
  await writeFile(at('bad.reg'), 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\x]\r\n"a"=dword:zz\r\n');
  await writeFile(at('no.reg'), 'hello');
  await writeFile(at('good.reg'), 'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\x]\r\n"a"=dword:00000001\r\n');
  await writeFile(at('evidence.json'), '{"schema":1}');
  await cli('scan', ...practice('healthy', at('healthy.json')));
});

const q = (file = 'server.json'): readonly string[] => practice('q290226', at(file));

type Case = readonly [string, () => readonly string[], number, string, string];

const CASES: readonly Case[] = [
  ['no command', () => [], 64, 'E-COMMAND-MISSING', 'scan'],
  ['an unknown command', () => ['destroy'], 64, 'E-COMMAND-UNKNOWN', 'destroy'],
  ['an unknown option', () => ['scan', '--force'], 64, 'E-OPTION-UNKNOWN', '--force'],
  ['an unknown short option', () => ['scan', '-x'], 64, 'E-OPTION-UNKNOWN', '-x'],
  ['an option of another command', () => ['scan', '--yes'], 64, 'E-OPTION-UNKNOWN', '--yes'],
  ['an option without its value', () => ['scan', '--machine'], 64, 'E-OPTION-VALUE', '--machine'],
  ['an option with an empty value', () => ['repair', ...q(), '--yes', '--out', ''], 64, 'E-OPTION-VALUE', '--out'],
  ['an operand too many', () => ['runs', 'please'], 64, 'E-OPERAND-EXTRA', 'please'],
  ['a second operand too many', () => ['explain', '1', 'two'], 64, 'E-OPERAND-EXTRA', 'two'],
  ['a kit without a place', () => ['kit'], 64, 'E-OPTION-MISSING', '--out'],
  ['a missing operand', () => ['inspect'], 64, 'E-OPERAND-MISSING', 'FILE.reg'],
  ['an unknown machine', () => ['scan', '--machine', 'moon'], 64, 'E-MACHINE-UNKNOWN', 'moon'],
  ['an unknown scenario', () => ['scan', '--machine', 'practice:nope'], 64, 'E-SCENARIO-UNKNOWN', 'nope'],
  ['no scenario', () => ['scan', '--machine', 'practice:'], 64, 'E-SCENARIO-UNKNOWN', 'q290226'],
  ['a state file for this computer', () => ['scan', '--machine', 'this', '--state', at('x.json')], 64, 'E-USAGE', '--state'],
  ['an unknown article', () => ['repair', ...q(), '--article', 'Q1'], 64, 'E-ARTICLE-UNKNOWN', 'Q1'],
  [
    'a property name that every object has as an article',
    () => ['repair', ...q(), '--article', 'constructor'],
    64,
    'E-ARTICLE-UNKNOWN',
    'constructor',
  ],
  ['an unreadable state file', () => ['scan', ...q('a-folder')], 66, 'E-STATE-UNREADABLE', 'a-folder'],
  ['a state file that is no JSON', () => ['scan', ...q('malformed.json')], 65, 'E-STATE-MALFORMED', 'malformed.json'],
  [
    'a state file of another shape',
    () => ['repair', ...q('wrong-shape.json'), '--yes'],
    65,
    'E-STATE-MALFORMED',
    'wrong-shape.json',
  ],
  ['a state file of another scenario', () => ['scan', ...q('healthy.json')], 65, 'E-STATE-OTHER-SCENARIO', 'healthy.json'],
  [
    'an output folder that is a file',
    () => ['repair', ...q(), '--yes', '--out', at('a-file')],
    73,
    'E-OUT-NOT-WRITABLE',
    'a-file',
  ],
  [
    'an output folder below a file',
    () => ['repair', ...q(), '--yes', '--out', at('a-file', 'x')],
    73,
    'E-OUT-NOT-WRITABLE',
    'a-file',
  ],
  [
    'an output folder that is not empty',
    () => ['repair', ...q(), '--yes', '--out', at('full-folder')],
    73,
    'E-OUT-EXISTS',
    'full-folder',
  ],
  [
    'an output folder whose name is too long',
    () => ['repair', ...q(), '--yes', '--out', at('x'.repeat(300))],
    73,
    'E-OUT-PATH-TOO-LONG',
    'xxx',
  ],
  ['a missing log', () => ['scan', ...q(), '--log', at('nope.log')], 66, 'E-FILE-UNREADABLE', 'nope.log'],
  ['missing evidence', () => ['scan', '--evidence', at('nope.json')], 66, 'E-FILE-UNREADABLE', 'nope.json'],
  ['evidence of another shape', () => ['scan', '--evidence', at('evidence.json')], 65, 'E-EVIDENCE-MALFORMED', 'evidence.json'],
  ['a malformed .reg file', () => ['inspect', at('bad.reg')], 65, 'E-REG-FILE-MALFORMED', 'line 4'],
  ['a file that is no .reg file', () => ['inspect', at('no.reg')], 65, 'E-REG-FILE-MALFORMED', 'no.reg'],
  ['a missing .reg file', () => ['inspect', at('nope.reg')], 66, 'E-FILE-UNREADABLE', 'nope.reg'],
  [
    'a .reg file to be written over another',
    () => ['inspect', at('good.reg'), '--rewrite', at('a-file')],
    73,
    'E-OUT-EXISTS',
    'a-file',
  ],
  [
    'a .reg file to be written nowhere',
    () => ['inspect', at('good.reg'), '--rewrite', at('no', 'where.reg')],
    73,
    'E-OUT-NOT-WRITABLE',
    'where.reg',
  ],
  ['a text that is no Setup error', () => ['explain', 'hello'], 64, 'E-ERROR-ID-MALFORMED', 'hello'],
  ['a missing run', () => ['undo', ...q(), '--run', at('nope')], 66, 'E-RUN-NOT-FOUND', 'nope'],
  ['no run at all', () => ['undo', ...q(), '--yes'], 66, 'E-RUN-NOT-FOUND', 'server.json'],
  ['nothing to verify', () => ['verify', ...q()], 66, 'E-RUN-NOT-FOUND', 'server.json'],
  [
    'an article the diagnosis rules out',
    () => ['repair', ...q(), '--yes', '--article', 'Q235418'],
    20,
    'E-NOT-APPLICABLE',
    'Q235418',
  ],
];

describe('bad input', () => {
  test.each(CASES)('is reported in one line with its own exit code: %s', async (_what, argv, exit, code, names) => {
    const before = await readFile(at('server.json')).catch(() => null);
    const { exit: status, out, err } = await cli(...argv());
    expect(status).toBe(exit);
    expect(out).toBe('');
    expect(err.startsWith(`${code}: `), err).toBe(true);
    expect(err).toContain(names);
    expect(err.split('\n')).toHaveLength(2);
    expect(err.replace(/\n$/, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    // No stack trace and no unfilled placeholder.
    expect(err).not.toMatch(/\.ts:\d|\{\w+\}|(?<!received )undefined|\[object/);

    const asJson = await cliJson<{ error: { code: string } }>(...argv());
    expect(asJson).toMatchObject({ exit, json: { error: { code } }, err });
    if (before) expect(await readFile(at('server.json'))).toEqual(before);
  });

  test('leaves the refused files as they were', async () => {
    expect(await readFile(at('malformed.json'), 'utf8')).toBe('{"schema":1,"scenario":"q290226"');
    expect(await readFile(at('a-file'), 'utf8')).toBe('mine');
    expect((await stat(at('full-folder'))).mode & 0o777).toBe(0o755);
    const { json } = await cliJson<{ runs: unknown[] }>('runs', ...q());
    expect(json.runs).toEqual([]);
    expect((await cli('scan', ...q())).exit).toBe(10);
  });

  test('cannot steer the terminal', async () => {
    const nasty = '\u001b[2J\u0007two\nlines\r\u009b31m\u202eevil\u2028';
    for (const argv of [
      ['scan', '--machine', nasty],
      ['scan', '--machine', `practice:${nasty}`],
      [nasty],
      ['explain', nasty],
      ['inspect', at(nasty)],
      ['scan', `--${nasty}`],
      ['repair', '--article', nasty],
    ]) {
      const { err, exit } = await cli(...argv);
      expect(exit).toBeGreaterThanOrEqual(64);
      expect(err.replace(/\n$/, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
      expect(err.match(/\n/g)).toHaveLength(1);
    }
  });
});

describe('a machine that is in use', () => {
  test('is refused with an error that names the process using it', async () => {
    const lock = await lockMachine('practice', `practice:${at('busy.json')}`);
    const busy = practice('q290226', at('busy.json'));
    expect(await cli('repair', ...busy, '--yes')).toMatchObject({
      exit: 20,
      err: expect.stringMatching(new RegExp(`^E-BUSY: .*process ${String(process.pid)}`)) as string,
    });
    expect(await cli('repair', ...busy)).toMatchObject({ exit: 20, err: expect.stringContaining('E-BUSY') as string });
    expect(await cli('undo', ...busy, '--yes')).toMatchObject({ exit: 20, err: expect.stringContaining('E-BUSY') as string });
    expect(await cli('verify', ...busy)).toMatchObject({ exit: 20, err: expect.stringContaining('E-BUSY') as string });
    // Looking is always possible.
    expect((await cli('scan', ...busy)).exit).toBe(10);
    expect((await cli('runs', ...busy)).exit).toBe(0);
    await lock.release();
    expect((await cli('repair', ...busy, '--yes')).exit).toBe(0);
  });
});

if (process.platform !== 'win32') {
  test('this computer is refused if it has no Windows registry', async () => {
    for (const command of ['scan', 'repair', 'undo', 'verify', 'runs']) {
      expect(await cli(command)).toMatchObject({ exit: 64, out: '', err: expect.stringContaining('E-NOT-WINDOWS') as string });
    }
  });
}
