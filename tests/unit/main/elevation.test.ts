import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstDifference, hashProgram, programFiles } from '../../../electron/main/elevation/hashes';
import { parseReturn, type Return, returnArgument } from '../../../electron/main/elevation/return-argument';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ekr-elevation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HASH = 'ab'.repeat(32);
const RETURN: Return = {
  version: '0.1.0',
  hashes: { portable: HASH, program: HASH, archive: null, beside: null },
  language: 'fr',
  point: {
    to: 'backup',
    article: 'Q290226',
    run: null,
    runsRoot: 'D:\\Jo’s backups "here"',
    errorText: '0xc0020002 — “not found”',
    ticket: { number: 'INC 4711 & more', technician: 'Žofie 山田' },
    answers: { setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'E:\\', password: 'accept-loss', overrideName: '' },
  },
};

describe('the message to the program with more rights', () => {
  it('passes through the command line unchanged, as one plain word', () => {
    const word = returnArgument(RETURN);
    expect(word).toMatch(/^--elevated=[A-Za-z0-9_-]+$/);
    expect(parseReturn(['--startup-timing=x', word])).toEqual(RETURN);
  });

  it('is null if there is none', () => {
    expect(parseReturn(['scan', 'elevated'])).toBeNull();
  });

  const changed = (change: (value: Record<string, Record<string, unknown>>) => void): string => {
    const value = JSON.parse(JSON.stringify(RETURN)) as Record<string, Record<string, unknown>>;
    change(value);
    return returnArgument(value as unknown as Return);
  };

  it.each([
    ['no value', '--elevated'],
    ['an empty value', '--elevated='],
    ['no JSON', '--elevated=abc'],
    ['an unknown page', changed(({ point }) => (point!['to'] = 'remove'))],
    ['a run that is a path', changed(({ point }) => (point!['run'] = '..\\..\\x'))],
    ['an invalid article', changed(({ point }) => (point!['article'] = 'x'))],
    ['an additional field', changed(({ point }) => (point!['typedName'] = 'SERVER01'))],
    ['an invalid hash', changed(({ hashes }) => (hashes!['program'] = 'x'))],
    ['an unknown language', changed((value) => (value['language'] = 'xx' as never))],
    ['a text that is too long', changed(({ point }) => (point!['errorText'] = 'x'.repeat(501)))],
  ])('is refused with %s', (_what, word) => {
    expect(parseReturn([word])).toBeUndefined();
  });
});

describe('the program’s own hashes', () => {
  const portable = path.join(folder, 'portable.exe');
  const program = path.join(folder, 'program.exe');
  writeFileSync(portable, 'abc');
  writeFileSync(program, Buffer.alloc(3 << 20, 7));
  const files = { portable, program, archive: null, beside: null };

  it('are the hashes of the files on the disk', async () => {
    expect(await hashProgram(files)).toEqual({
      portable: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      program: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      archive: null,
      beside: null,
    });
  });

  it('cover every other file in the program’s folder: a changed, added or renamed file is noticed', async () => {
    const beside = path.join(folder, 'program');
    const module = path.join(beside, 'resources', 'app.asar.unpacked', 'koffi.node');
    mkdirSync(path.dirname(module), { recursive: true });
    const own = {
      portable: null,
      program: path.join(beside, 'p.exe'),
      archive: path.join(beside, 'resources', 'app.asar'),
      beside,
    };
    for (const file of [own.program, own.archive, module]) writeFileSync(file, 'as it was');
    const before = await hashProgram(own);
    const difference = async () => firstDifference(before, await hashProgram(own));
    expect(await difference()).toBeNull();
    writeFileSync(module, 'other');
    expect(await difference()).toBe('beside');
    writeFileSync(module, 'as it was');
    writeFileSync(path.join(beside, 'version.dll'), '');
    expect(await difference()).toBe('beside');
    rmSync(path.join(beside, 'version.dll'));
    renameSync(module, `${module}2`);
    expect(await difference()).toBe('beside');
    renameSync(`${module}2`, module);
    expect(await difference()).toBeNull();
  });

  it('show which file has changed', async () => {
    const before = await hashProgram(files);
    expect(firstDifference(before, await hashProgram(files))).toBeNull();
    writeFileSync(program, Buffer.alloc(3 << 20, 8));
    expect(firstDifference(before, await hashProgram(files))).toBe('program');
    expect(firstDifference({ ...before, program: null }, before)).toBe('program');
    expect(firstDifference({ ...before, archive: HASH }, before)).toBe('archive');
  });

  it('cover the archive and the folder only if the program is packed', () => {
    const given = { portable, execPath: program, resources: path.join(folder, 'resources') };
    expect(programFiles({ ...given, packed: false })).toMatchObject({ archive: null, beside: null });
    expect(programFiles({ ...given, packed: true }).beside).toBe(folder);
    expect(programFiles({ ...given, packed: true }).archive).toBe(path.join(folder, 'resources', 'app.asar'));
  });
});
