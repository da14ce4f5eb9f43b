import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstLink, openOrdinary, readOrdinary, replaceFile } from '../../../electron/machines/safe-files';

let home: string;
const at = (...names: readonly string[]): string => path.join(home, ...names);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'safe-'));
  writeFileSync(at('victim'), 'untouched');
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

describe('reading a file that others may have planted', () => {
  it('returns an ordinary file, and passes on the file system’s error for a missing one', async () => {
    expect((await readOrdinary(at('victim'))).toString()).toBe('untouched');
    await expect(readOrdinary(at('none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a link and names it, wherever it leads', async () => {
    symlinkSync('victim', at('link'));
    symlinkSync('nowhere', at('loose'));
    for (const name of ['link', 'loose'])
      await expect(openOrdinary(at(name))).rejects.toMatchObject({ code: 'E-FILE-LINK', where: at(name) });
  });

  it('refuses a folder', async () => {
    await expect(openOrdinary(home)).rejects.toMatchObject({ code: 'E-FILE-NOT-ORDINARY', where: home });
  });

  it.skipIf(process.platform === 'win32')('does not hang on a FIFO that nobody writes to, nor on a device', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await expect(openOrdinary(at('pipe'))).rejects.toMatchObject({ code: 'E-FILE-NOT-ORDINARY' });
    await expect(openOrdinary('/dev/zero')).rejects.toMatchObject({ code: 'E-FILE-NOT-ORDINARY' });
  });
});

describe('the first link on a path', () => {
  it('is a folder on that path or the file at its end', async () => {
    mkdirSync(at('real'));
    writeFileSync(at('real', 'file'), '');
    symlinkSync('real', at('folder'));
    symlinkSync('file', at('real', 'linked'));
    expect(await firstLink(at('real', 'file'), home)).toBeNull();
    expect(await firstLink(at('folder', 'file'), home)).toBe(at('folder'));
    expect(await firstLink(at('real', 'linked'), home)).toBe(at('real', 'linked'));
    expect(await firstLink(at('real', 'none', 'below'), home)).toBeNull();
    expect(await firstLink(at('folder', 'file'))).toBe(at('folder'));
  });

  it('is not searched for above the start of the path', async () => {
    mkdirSync(at('real'));
    symlinkSync('real', at('folder'));
    expect(await firstLink(at('folder', 'file'), at('folder'))).toBeNull();
  });
});

describe('replacing a file', () => {
  it('writes the file and leaves nothing beside it', async () => {
    await replaceFile(at('new'), (handle) => handle.writeFile('one'));
    await replaceFile(at('new'), (handle) => handle.writeFile('two'));
    expect(readFileSync(at('new'), 'utf8')).toBe('two');
    expect(readdirSync(home).sort()).toEqual(['new', 'victim']);
  });

  it('replaces a planted link and does not write through it', async () => {
    symlinkSync('victim', at('link'));
    await replaceFile(at('link'), (handle) => handle.writeFile('new'));
    expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
    expect(readFileSync(at('link'), 'utf8')).toBe('new');
  });

  it('leaves the old file in place if writing fails', async () => {
    await expect(replaceFile(at('victim'), () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(readFileSync(at('victim'), 'utf8')).toBe('untouched');
    expect(readdirSync(home)).toEqual(['victim']);
  });
});
