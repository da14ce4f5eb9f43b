import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, practice, testFolder } from './support';

describe('--output', () => {
  let folder = '';
  beforeAll(async () => (folder = await testFolder()));
  const at = (name: string): string => path.join(folder, name);

  it('writes what is printed to a file as well as to the console', async () => {
    const { exit, out } = await cli('explain', '0xc0020002', '--output', at('text.txt'));
    expect(exit).toBe(0);
    expect(out).toContain('0xC0020002');
    expect(readFileSync(at('text.txt'), 'utf8')).toBe(out);
  });

  it('writes one JSON document with --json, even for an error', async () => {
    const { exit, err } = await cli('explain', 'nonsense', '--json', `--output=${at('error.json')}`);
    expect(exit).toBe(64);
    expect(err).toContain('E-ERROR-ID-MALFORMED');
    expect(JSON.parse(readFileSync(at('error.json'), 'utf8'))).toMatchObject({ error: { code: 'E-ERROR-ID-MALFORMED' } });
  });

  it('writes what is wrong with the rest of the command line', async () => {
    const { exit, err } = await cli('scan', '--no-such-option', '--output', at('usage.txt'));
    expect(exit).toBe(64);
    expect(readFileSync(at('usage.txt'), 'utf8')).toBe(err);
  });

  it('is refused before anything is done if its file cannot be written', async () => {
    const state = at('practice.json');
    const there = practice('q290226', state);
    const { exit, err } = await cli('repair', ...there, '--yes', '--output', at('no/such/folder/out.txt'));
    expect(exit).toBe(73);
    expect(err).toContain('E-OUT-NOT-WRITABLE');
    expect(existsSync(`${state}.runs`)).toBe(false);
  });

  describe('never overwrites what the command reads or keeps', () => {
    it.each([
      ['an input', (file: string) => ['inspect', file, '--output', file]],
      [
        'an input by another name',
        (file: string) => ['inspect', file, '--output', `${path.dirname(file)}/./${path.basename(file)}`],
      ],
      [
        'a log',
        (file: string) => ['scan', '--machine', 'practice:clean', '--state', at('s1.json'), '--log', file, '--output', file],
      ],
      ['the evidence', (file: string) => ['scan', '--evidence', file, '--output', file]],
      ['the state file', (file: string) => ['scan', '--machine', 'practice:clean', '--state', file, '--output', file]],
      [
        'a file of the run',
        (file: string) => [
          'repair',
          '--machine',
          'practice:clean',
          '--state',
          at('s2.json'),
          '--out',
          path.dirname(file),
          '--output',
          file,
        ],
      ],
      [
        'a file of the report',
        (file: string) => [
          'scan',
          '--machine',
          'practice:clean',
          '--state',
          at('s3.json'),
          '--report',
          path.dirname(file),
          '--output',
          file.replace('mine.reg', 'report.json'),
        ],
      ],
      ['a file of the disk', (file: string) => ['scan', '--machine', `offline:${path.dirname(file)}`, '--output', file]],
    ])('such as %s', async (_what, argv) => {
      const own = await testFolder();
      const file = path.join(own, 'mine.reg');
      writeFileSync(file, 'Windows Registry Editor Version 5.00\r\n');
      const { exit, err } = await cli(...argv(file));
      expect(err).toContain('E-OUT-IN-USE');
      expect(exit).toBe(64);
      expect(readFileSync(file, 'utf8')).toBe('Windows Registry Editor Version 5.00\r\n');
      expect(readdirSync(own)).toEqual(['mine.reg']);
    });

    it('such as a second name of an input', async () => {
      writeFileSync(at('first.reg'), 'Windows Registry Editor Version 5.00\r\n');
      linkSync(at('first.reg'), at('second.reg'));
      expect((await cli('inspect', at('first.reg'), '--output', at('second.reg'))).err).toContain('E-OUT-IN-USE');
      expect(readFileSync(at('first.reg'), 'utf8')).toBe('Windows Registry Editor Version 5.00\r\n');
    });
  });

  it('writes neither through a link nor to anything that is not a file', async () => {
    writeFileSync(at('victim'), 'untouched');
    symlinkSync(at('victim'), at('link'));
    expect(await cli('explain', '0xc0020002', '--output', at('link'))).toMatchObject({ exit: 20, out: '' });
    expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
    expect((await cli('explain', '0xc0020002', '--output', folder)).err).toContain('E-FILE-NOT-ORDINARY');
  });

  it('keeps an existing file if the command line is wrong, and replaces it if the command ran', async () => {
    writeFileSync(at('there.txt'), 'before');
    expect((await cli('scan', '--no-such-option', '--output', at('there.txt'))).exit).toBe(64);
    expect(readFileSync(at('there.txt'), 'utf8')).toBe('before');
    await cli('explain', '0xc0020002', '--output', at('there.txt'));
    expect(readFileSync(at('there.txt'), 'utf8')).toContain('0xC0020002');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.each([[['scan', '--output']], [['scan', '--output=']], [['scan', '--output', '--json']]])(
    'needs a file name: %j',
    async (argv) => {
      expect((await cli(...argv)).exit).toBe(64);
    },
  );
});
