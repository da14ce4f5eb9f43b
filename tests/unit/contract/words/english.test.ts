import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../../electron/contract/errors';
import { en } from '../../../../electron/contract/words/en';
import type { Entry } from '../../../../electron/contract/words/sentence';

const entries = Object.entries<Entry>(en);
const forms = (entry: Entry): readonly string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const partsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('the English table', () => {
  it.each(Object.keys(ERROR_CODES))('says for %s what happened and what to do', (code) => {
    expect(en).toHaveProperty([`errors.${code}.title`]);
    expect(en).toHaveProperty([`errors.${code}.remedy`]);
  });

  it('has no words for errors that do not exist', () => {
    const codes = Object.keys(en).flatMap((id) => /^errors\.(.+)\.(?:title|remedy)$/.exec(id)?.[1] ?? []);
    expect(codes.filter((code) => !Object.hasOwn(ERROR_CODES, code))).toEqual([]);
  });

  it('keeps to the house style: no please, no oops, no exclamation mark, no ASCII apostrophe', () => {
    const wrong = entries.filter(
      ([id, entry]) => !id.startsWith('cli.') && forms(entry).some((text) => /\b(?:please|oops|sorry)\b|!|\w'\w/i.test(text)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('uses KMS alone only in the name of the product', () => {
    const wrong = entries.filter(([, entry]) =>
      forms(entry).some((text) => /\bKMS\b/.test(text.replaceAll(/Exchange KMS Repair/gi, ''))),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('has the same placeholders in each form of a sentence; only the singular form may leave the number out', () => {
    const wrong = entries.filter(([, entry]) => {
      if (typeof entry === 'string' || entry.one === undefined) return false;
      const other = partsIn(entry.other);
      return (
        partsIn(entry.one).some((part) => !other.includes(part)) ||
        other.some((part) => part !== 'n' && !partsIn(entry.one ?? '').includes(part))
      );
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
