import { lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetServer, type KnownServer, knownServers, rememberServer } from '../../../electron/places/servers';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'servers-'));
  file = path.join(folder, 'data', 'servers.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const server = (host: string, more: Partial<KnownServer> = {}): KnownServer => ({
  host,
  user: 'Administrator',
  domain: '',
  name: host.toUpperCase(),
  ...more,
});

describe('remembered servers', () => {
  test('come back with the latest first, once per host, port and account', async () => {
    await rememberServer(server('old1'), file);
    await rememberServer(server('old2', { domain: 'NTDOM', port: 4450 }), file);
    await rememberServer(server('OLD1', { user: 'administrator', name: 'RENAMED' }), file);
    expect(await knownServers(file)).toEqual([
      server('OLD1', { user: 'administrator', name: 'RENAMED' }),
      server('old2', { domain: 'NTDOM', port: 4450 }),
    ]);
  });

  test('contain only names: anything else passed in is not written', async () => {
    await rememberServer({ ...server('old1'), password: 'Pässword1' } as KnownServer, file);
    expect(await readFile(file, 'utf8')).not.toContain('ssword');
    expect(Object.keys((JSON.parse(await readFile(file, 'utf8')) as object[])[0]!).sort()).toEqual([
      'domain',
      'host',
      'name',
      'user',
    ]);
  });

  test('can be forgotten one by one', async () => {
    await rememberServer(server('old1'), file);
    await rememberServer(server('old2'), file);
    await forgetServer(server('OLD1'), file);
    expect((await knownServers(file)).map(({ host }) => host)).toEqual(['old2']);
  });

  test('number at most twenty', async () => {
    for (let i = 0; i < 25; i++) await rememberServer(server(`old${i}`), file);
    const hosts = (await knownServers(file)).map(({ host }) => host);
    expect([hosts.length, hosts[0], hosts.at(-1)]).toEqual([20, 'old24', 'old5']);
  });

  test.each(['', '{', '[{"host":1}]', '{"host":"x"}', '[{"host":"x","user":"u","domain":"","name":"n","port":70000}]'])(
    'begin anew if their file is invalid: %s',
    async (text) => {
      await rememberServer(server('old1'), file);
      await writeFile(file, text);
      expect(await knownServers(file)).toEqual([]);
      await rememberServer(server('old2'), file);
      expect((await knownServers(file)).length).toBe(1);
    },
  );

  test('are never written through a link, whatever its name', async () => {
    await rememberServer(server('old1'), file);
    const elsewhere = path.join(folder, 'elsewhere.txt');
    await writeFile(elsewhere, 'somebody else’s');
    await symlink(elsewhere, `${file}.new`);
    await rm(file);
    await symlink(elsewhere, file);
    await rememberServer(server('old2'), file);
    expect(await readFile(elsewhere, 'utf8')).toBe('somebody else’s');
    expect((await lstat(file)).isFile()).toBe(true);
    expect((await knownServers(file)).map(({ host }) => host)).toEqual(['old2']);
  });

  test('are kept in a file that only the user can access, with nothing left beside it', async () => {
    await rememberServer(server('old1'), file);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await readdir(path.dirname(file))).toEqual(['servers.json']);
  });
});
