import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { windowsFiles } from '../../../../electron/machines/windows/files/files';

const files = windowsFiles();
let folder: string;
let from: string;
let to: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kms-files-'));
  from = join(folder, 'Kmsdata');
  to = join(folder, 'copy');
  mkdirSync(join(from, 'logs', 'old'), { recursive: true });
  writeFileSync(join(from, 'Kmsmdb.edb'), Buffer.alloc(2_500_000, 'edb'));
  writeFileSync(join(from, 'logs', 'edb.log'), 'log');
  writeFileSync(join(from, 'logs', 'empty.log'), '');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a question about files', () => {
  it('distinguishes present from absent', async () => {
    expect(await files.stat(join(from, 'Kmsmdb.edb'))).toMatchObject({
      state: 'present',
      value: { name: 'Kmsmdb.edb', kind: 'file', size: 2_500_000 },
    });
    expect(await files.stat(from)).toMatchObject({ state: 'present', value: { kind: 'folder', size: 0 } });
    expect(await files.stat(join(from, 'none', 'deeper'))).toEqual({ state: 'absent' });
    expect(await files.list(join(from, 'none'))).toEqual({ state: 'absent' });
    expect(await files.version(join(from, 'none.exe'))).toEqual({ state: 'absent' });
  });

  it('that fails is answered as unreadable, with the path', async () => {
    const path = join(from, 'x'.repeat(300));
    expect(await files.stat(path)).toEqual({ state: 'unreadable', code: 'E-FILE-FAILED', at: path });
  });

  it('for the entries of a file is answered as unreadable, not as absent', async () => {
    const path = join(from, 'Kmsmdb.edb');
    expect(await files.list(path)).toEqual({ state: 'unreadable', code: 'E-FILE-FAILED', at: path });
  });

  it('lists a folder, including links that lead nowhere', async () => {
    symlinkSync(join(folder, 'nowhere'), join(from, 'dangling'));
    const listed = await files.list(from);
    expect(listed.state === 'present' && listed.value.map(({ name, kind }) => `${name} ${kind}`).sort()).toEqual([
      'Kmsmdb.edb file',
      'dangling file',
      'logs folder',
    ]);
  });

  it.each([
    [2, 'og'],
    [3, 'log'],
    [100, 'log'],
    [0, ''],
  ])('reads at most the last %d bytes', async (limit, text) => {
    const reading = await files.readEnd(join(from, 'logs', 'edb.log'), limit);
    expect(reading.state === 'present' && Buffer.from(reading.value).toString()).toBe(text);
  });
});

describe('copying a folder', () => {
  it('copies every file and folder, lists each file with its size and hash, and counts up to the total', async () => {
    const progress: [number, number][] = [];
    const copied = await files.copyFolder(from, to, { onProgress: (done, total) => progress.push([done, total]) });
    const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
    expect([...copied].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'Kmsmdb.edb', size: 2_500_000, sha256: sha256(Buffer.alloc(2_500_000, 'edb')) },
      { path: 'logs\\edb.log', size: 3, sha256: sha256('log') },
      { path: 'logs\\empty.log', size: 0, sha256: sha256('') },
    ]);
    expect(readFileSync(join(to, 'Kmsmdb.edb')).equals(readFileSync(join(from, 'Kmsmdb.edb')))).toBe(true);
    expect(existsSync(join(to, 'logs', 'old'))).toBe(true);
    expect(progress.at(-1)).toEqual([2_500_003, 2_500_003]);
  });

  it('does not touch a folder that is already there', async () => {
    mkdirSync(to);
    writeFileSync(join(to, 'mine'), 'x');
    await expect(files.copyFolder(from, to, {})).rejects.toMatchObject({ code: 'E-OUT-EXISTS', where: to });
    expect(readdirSync(to)).toEqual(['mine']);
  });

  it('refuses to copy a folder into itself', async () => {
    await expect(files.copyFolder(from, join(from, 'copy'), {})).rejects.toMatchObject({ code: 'E-COPY-INSIDE' });
    expect(existsSync(join(from, 'copy'))).toBe(false);
  });

  it.each(['Kmsdata-copy', '..Kmsdata'])(
    'copies to a folder beside it whose name only looks like one inside: %s',
    async (name) => {
      await files.copyFolder(from, join(folder, name), {});
      expect(existsSync(join(folder, name, 'Kmsmdb.edb'))).toBe(true);
    },
  );

  it('removes the partial copy and leaves the source unchanged if it is aborted in the middle of a file', async () => {
    const abort = new AbortController();
    const before = readFileSync(join(from, 'Kmsmdb.edb'));
    await expect(files.copyFolder(from, to, { signal: abort.signal, onProgress: () => abort.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(existsSync(to)).toBe(false);
    expect(readFileSync(join(from, 'Kmsmdb.edb')).equals(before)).toBe(true);
  });

  it('notices a copy that reads back differently', async () => {
    const damage = (): void => truncateSync(join(to, 'Kmsmdb.edb'), 10);
    await expect(files.copyFolder(from, to, { onProgress: (done) => done >= 2_500_000 && damage() })).rejects.toMatchObject({
      code: 'E-COPY-DIFFERS',
      where: join(to, 'Kmsmdb.edb'),
    });
    expect(existsSync(to)).toBe(false);
  });

  it('refuses links instead of following or skipping them', async () => {
    symlinkSync(join(from, 'Kmsmdb.edb'), join(from, 'link'));
    await expect(files.copyFolder(from, to, {})).rejects.toMatchObject({ code: 'E-FILE-IS-LINK', where: join(from, 'link') });
    expect(existsSync(to)).toBe(false);
  });

  it('names the missing folder and creates no copy', async () => {
    await expect(files.copyFolder(join(folder, 'none'), to, {})).rejects.toMatchObject({
      code: 'E-FILE-FAILED',
      where: join(folder, 'none'),
    });
    expect(existsSync(to)).toBe(false);
  });
});
