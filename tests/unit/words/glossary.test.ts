import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../electron/contract/words/say';
import { offending } from './tables';

const DOCUMENT = readFileSync(new URL('../../../electron/contract/words/glossary.md', import.meta.url), 'utf8');
const HEADINGS: Readonly<Record<string, Language>> = { English: 'en', German: 'de', French: 'fr', Spanish: 'es', Japanese: 'ja' };

interface Term {
  readonly language: Language;
  readonly term: string;
  readonly not: readonly RegExp[];
}

const TERMS: readonly Term[] = DOCUMENT.split('\n## ').slice(1).flatMap(termsOf);

function termsOf(part: string): readonly Term[] {
  const [heading = '', ...lines] = part.split('\n');
  const language = HEADINGS[heading];
  if (language === undefined) throw new Error(`no language is called ${heading}`);
  const rows = lines.filter((line) => line.startsWith('| ')).slice(1);
  return rows.map((line) => {
    const cells = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim().replaceAll('\\|', '|'));
    const [term = '', , , not = ''] = cells;
    return { language, term, not: not.split(/, (?![^/]*\/(?:,|$))|(?<=\/), /).map(pattern) };
  });
}

function pattern(word: string): RegExp {
  const [, expression] = /^\/(.+)\/$/.exec(word) ?? [];
  return new RegExp(expression ?? word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'u');
}

describe('the glossary', () => {
  test('has terms for every language, each with words not to use', () => {
    for (const language of Object.values(HEADINGS)) {
      const terms = TERMS.filter((term) => term.language === language);
      expect(terms.length, language).toBeGreaterThan(8);
      expect(terms.filter(({ term, not }) => term === '' || not.length === 0)).toEqual([]);
    }
  });

  test.each(TERMS)('has one name for “$term” ($language)', ({ language, not }) => {
    expect(offending(language, (text) => not.some((word) => word.test(text)))).toEqual([]);
  });

  test('rejects the words that were once in the tables', () => {
    const found = (language: Language, text: string): boolean =>
      TERMS.some((term) => term.language === language && term.not.some((word) => word.test(text)));
    expect(found('en', 'To come')).toBe(true);
    expect(found('en', 'Speaks for')).toBe(true);
    expect(found('en', 'Speaks for {article}')).toBe(false);
    expect(found('de', 'Element')).toBe(true);
    expect(found('de', 'Das Ansehen ändert nichts.')).toBe(true);
    expect(found('fr', 'Plaide pour')).toBe(false);
    expect(found('fr', 'Rien ne plaide pour')).toBe(true);
    expect(found('es', 'Tique')).toBe(true);
    expect(found('ja', '報告書')).toBe(true);
  });
});
