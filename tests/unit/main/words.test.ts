import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sentence } from '../../../electron/contract/words/sentence';
import { loadLanguage } from '../../../electron/main/language';

const fake = vi.hoisted(() => ({ ready: true, preferred: [] as string[], userData: '' }));

vi.mock('electron', () => ({
  app: {
    isReady: () => fake.ready,
    getPreferredSystemLanguages: () => fake.preferred,
    getPath: () => fake.userData,
  },
}));

const KEEP_OPEN = sentence('shell.close.keepOpen');

/** Loads the words as a program that has just started does. */
async function start() {
  vi.resetModules();
  return await import('../../../electron/main/words');
}

beforeEach(() => {
  Object.assign(fake, { ready: true, preferred: ['en-GB'], userData: mkdtempSync(path.join(tmpdir(), 'words-')) });
});

afterEach(() => rmSync(fake.userData, { recursive: true, force: true }));

describe('the words of native dialogs', () => {
  it.each([
    [['de-AT', 'en-GB'], 'Offen lassen'],
    [['pt-BR', 'fr-CA', 'en'], 'Ne pas fermer'],
    [['nl-NL'], 'Keep open'],
    [[], 'Keep open'],
  ])('follow the languages that Windows prefers: %j', async (preferred, text) => {
    fake.preferred = preferred;
    expect((await start()).words(KEEP_OPEN)).toBe(text);
  });

  it('follow the choice of the user, now and at the next start', async () => {
    fake.preferred = ['de-DE'];
    const program = await start();
    program.chooseLanguage('ja');
    expect(program.language()).toBe('ja');
    expect((await start()).language()).toBe('ja');
    expect(readFileSync(path.join(fake.userData, 'language.txt'), 'utf8')).toBe('ja\n');
  });

  it('follow the choice even if it cannot be saved', async () => {
    rmSync(fake.userData, { recursive: true });
    const program = await start();
    program.chooseLanguage('es');
    expect(program.language()).toBe('es');
    expect((await start()).language()).toBe('en');
  });

  it('describe an error in the chosen language, with its code', async () => {
    fake.preferred = ['de-DE'];
    const text = (await start()).errorWords({ code: 'E-OUT-FULL', where: 'C:\\', detail: 'ENOSPC' });
    expect(text.split('\n').slice(-2)).toEqual(['ENOSPC', '(E-OUT-FULL)']);
    expect(text).not.toContain('The disk is full');
  });

  it('do not wait for Electron to be ready', async () => {
    Object.assign(fake, { ready: false, preferred: ['ja'] });
    const [there] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
    expect((await start()).language()).toBe(there);
  });
});

describe('the chosen language on disk', () => {
  it.each(['', 'xx', 'de\nfr', 'toString', '__proto__', '\u0000'])('is null if the file contains %j', (text) => {
    const file = path.join(fake.userData, 'language.txt');
    writeFileSync(file, text);
    expect(loadLanguage(file)).toBeNull();
  });

  it('is null if there is no file', () => {
    expect(loadLanguage(path.join(fake.userData, 'none.txt'))).toBeNull();
  });
});
