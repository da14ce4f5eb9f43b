import { describe, expect, it } from 'vitest';
import { de } from '../../../../electron/contract/words/de';
import { en } from '../../../../electron/contract/words/en';
import { es } from '../../../../electron/contract/words/es';
import { fr } from '../../../../electron/contract/words/fr';
import { ja } from '../../../../electron/contract/words/ja';
import type { Translation } from '../../../../electron/contract/words/say';
import type { Entry } from '../../../../electron/contract/words/sentence';

const TABLES: Readonly<Record<string, Translation>> = { de, es, fr, ja };

const forms = (entry: Entry): readonly string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const partsIn = (entry: Entry): readonly string[] =>
  [...new Set(forms(entry).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)))].sort();
/** Names given by Windows, Exchange and the articles, which stay the same in every language. */
const namesIn = (entry: Entry): readonly string[] =>
  [
    ...new Set(
      forms(entry).flatMap(
        (text) => text.match(/Q\d{6}|MSExchange\w+|0x[0-9A-Fa-f]{8}|\w+\.exe\b|ImagePath|Kmsdata|REGEDIT4/g) ?? [],
      ),
    ),
  ].sort();

describe.each(Object.entries(TABLES))('the translation %s', (_, table) => {
  const pairs = Object.entries<Entry>(table).map(([id, entry]) => ({
    id,
    entry,
    english: (en as Record<string, Entry>)[id] ?? '',
  }));

  it('has the placeholders of the English sentence, under the same names', () => {
    const wrong = pairs.filter(({ entry, english }) => partsIn(entry).join() !== partsIn(english).join());
    expect(wrong.map(({ id, entry, english }) => [id, partsIn(entry), partsIn(english)])).toEqual([]);
  });

  it('keeps technical names unchanged', () => {
    const wrong = pairs.filter(({ entry, english }) => namesIn(entry).join() !== namesIn(english).join());
    expect(wrong.map(({ id, entry, english }) => [id, namesIn(entry), namesIn(english)])).toEqual([]);
  });

  it('has forms by number only if English has them', () => {
    const wrong = pairs.filter(({ entry, english }) => typeof entry !== 'string' && typeof english === 'string');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('keeps to the house style: no exclamation mark, no empty text', () => {
    const wrong = pairs.filter(({ entry }) => forms(entry).some((text) => text.trim() === '' || /[!！]/.test(text)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('has no IDs that English does not have', () => {
    expect(pairs.filter(({ id }) => !Object.hasOwn(en, id)).map(({ id }) => id)).toEqual([]);
  });
});
