import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolders } from '../../../electron/machines/make-folders';

let home: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'folders-'));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('makeFolders', () => {
  it('makes all missing folders and accepts one that exists', async () => {
    const deep = path.join(home, 'a', 'b', 'c');
    await makeFolders(deep);
    await makeFolders(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });

  it('fails if a file is in the way', async () => {
    writeFileSync(path.join(home, 'file'), '');
    await expect(makeFolders(path.join(home, 'file', 'below'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolders(path.join(home, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  it.runIf(process.platform === 'linux')('fails without hanging on a file system that makes no folders', async () => {
    await expect(makeFolders('/proc/exchange-kms-repair/run')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('can run twice at the same time', async () => {
    const deep = path.join(home, 'x', 'y');
    await Promise.all([makeFolders(deep), makeFolders(deep)]);
    expect(statSync(deep).isDirectory()).toBe(true);
  });
});
