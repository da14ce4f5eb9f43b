import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cli, practice, testFolder } from './support';

describe('--output', () => {
  let folder = '';
  beforeAll(async () => (folder = await testFolder()));
  const at = (name: string): string => path.join(folder, name);

  it('writes what is printed to a file as well', async () => {
    const { exit, out } = await cli('explain', '0xc0020002', '--output', at('text.txt'));
    expect(exit).toBe(0);
    expect(out).toContain('0xC0020002');
    expect(readFileSync(at('text.txt'), 'utf8')).toBe(out);
  });

  it('holds one JSON document with --json, also of an error', async () => {
    const { exit, err } = await cli('explain', 'nonsense', '--json', `--output=${at('error.json')}`);
    expect(exit).toBe(64);
    expect(err).toContain('E-ERROR-ID-MALFORMED');
    expect(JSON.parse(readFileSync(at('error.json'), 'utf8'))).toMatchObject({ error: { code: 'E-ERROR-ID-MALFORMED' } });
  });

  it('holds what is wrong with the rest of the line', async () => {
    const { exit, err } = await cli('scan', '--no-such-option', '--output', at('usage.txt'));
    expect(exit).toBe(64);
    expect(readFileSync(at('usage.txt'), 'utf8')).toBe(err);
  });

  it('is refused before anything is done where it cannot be written', async () => {
    const state = at('practice.json');
    const there = practice('q290226', state);
    const { exit, err } = await cli('repair', ...there, '--yes', '--output', at('no/such/folder/out.txt'));
    expect(exit).toBe(73);
    expect(err).toContain('E-OUT-NOT-WRITABLE');
    expect(existsSync(`${state}.runs`)).toBe(false);
  });

  it.each([[['scan', '--output']], [['scan', '--output=']], [['scan', '--output', '--json']]])(
    'needs a name: %j',
    async (argv) => {
      expect((await cli(...argv)).exit).toBe(64);
    },
  );
});
