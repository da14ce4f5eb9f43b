import { describe, expect, test } from 'vitest';
import { closest, pickLanguage, regional } from '../../../electron/contract/words/languages';
import { en } from '../../../electron/contract/words/en';
import { say } from '../../../electron/contract/words/say';
import type { Entry, SentenceId } from '../../../electron/contract/words/sentence';
import { formatBytes, formatDuration } from '../../../renderer/language/amounts';

describe('language tags', () => {
  test.each([
    ['pt-BR', ['pt-BR', 'pt-PT'], 'pt-BR'],
    ['pt-PT', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['pt-AO', ['pt-BR'], 'pt-BR'],
    ['zh-CN', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
    ['zh-TW', ['zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-HK', ['zh-Hans'], null],
    ['sr-Latn', ['sr'], null],
    ['de_AT', ['en', 'de'], 'de'],
    ['fil-PH', ['fi', 'fr'], null],
    ['C', ['en'], null],
    ['', ['en'], null],
  ])('such as %s are matched with %j: %s', (tag, tables, found) => {
    expect(closest(tag, tables)).toBe(found);
  });

  test('of three letters are not taken for those of two letters', () => {
    expect(pickLanguage(null, ['fra-FR'])).toBe('fr');
    expect(pickLanguage(null, ['fry-NL', 'de'])).toBe('de');
  });

  test('decide the form of dates and numbers if their language is the one shown', () => {
    expect(regional('en', ['de-DE', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(regional('de', ['fr-CH', 'de-CH'])).toBe('de-CH');
    expect(regional('ja', ['en-US'])).toBe('ja');
  });
});

describe('in numbers and lists', () => {
  test('a kilobyte is 1,000 bytes', () => {
    expect(formatBytes('en', 999)).toBe('999 bytes');
    expect(formatBytes('en', 1500)).toBe('1.5 kB');
    expect(formatBytes('fr', 18_350_080)).toBe('18\u202fMo');
  });

  test('a duration has minutes and seconds in words', () => {
    expect(formatDuration('en', 1_000)).toBe('1 second');
    expect(formatDuration('en', 125_000)).toBe('2 minutes, 5 seconds');
    expect(formatDuration('de', 120_000)).toBe('2 Minuten');
  });

  test.each([
    ['en', 'A, B, and C'],
    ['de', 'A, B und C'],
    ['fr', 'A, B et C'],
    ['es', 'A, B y C'],
    ['ja', 'A、B、C'],
  ] as const)('%s has its own way to join a list', (language, text) => {
    expect(say(en, language, { id: 'diagnosis.evidence.list', parts: { names: ['A', 'B', 'C'] } })).toBe(text);
  });

  test.each([
    ['de', '18.350.080'],
    ['fr', '18\u202f350\u202f080'],
    ['en-IN', '1,83,50,080'],
  ])('a number within a sentence has the form of %s', (locale, number) => {
    expect(say(en, locale, { id: 'acts.item.value', parts: { bytes: 18_350_080 } })).toContain(number);
  });

  test('a sixth language has all its plural forms', () => {
    const forms: Entry = { one: '{n} plik', few: '{n} pliki', many: '{n} plików', other: '{n} pliku' };
    const words = { ...en, 'serverKit.made.files.count': forms };
    const files = (n: number): string =>
      say(words, 'pl', { id: 'serverKit.made.files.count' satisfies SentenceId, parts: { n } });
    expect([1, 3, 5, 22].map(files)).toEqual(['1 plik', '3 pliki', '5 plików', '22 pliki']);
  });
});
