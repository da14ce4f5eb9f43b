import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../../../electron/contract/errors';
import { en } from '../../../../electron/contract/words/en';
import { wizard } from '../../../../electron/contract/words/en/wizard';
import type { Entry } from '../../../../electron/contract/words/sentence';

const entries = Object.entries<Entry>(en);
const forms = (entry: Entry): readonly string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const partsIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();

describe('the English table', () => {
  it.each(Object.keys(ERROR_CODES))('says of %s what happened and what to do', (code) => {
    expect(en).toHaveProperty([`errors.${code}.title`]);
    expect(en).toHaveProperty([`errors.${code}.remedy`]);
  });

  it('has no words for errors there are not', () => {
    const codes = Object.keys(en).flatMap((id) => /^errors\.(.+)\.(?:title|remedy)$/.exec(id)?.[1] ?? []);
    expect(codes.filter((code) => !Object.hasOwn(ERROR_CODES, code))).toEqual([]);
  });

  it('keeps the voice: no please, no oops, no exclamation mark, no ASCII apostrophe', () => {
    const wrong = entries.filter(
      ([id, entry]) => !id.startsWith('cli.') && forms(entry).some((text) => /\b(?:please|oops|sorry)\b|!|\w'\w/i.test(text)),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('says a bare KMS only in the name of the product', () => {
    const wrong = entries.filter(([, entry]) =>
      forms(entry).some((text) => /\bKMS\b/.test(text.replaceAll(/Exchange KMS Repair/gi, ''))),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('has the same parts in each form of a sentence; only the form for one may leave the number out', () => {
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

  it('holds no sentence of the wizard that no page says', () => {
    // What a page says, and the commands it is offered.
    const folders = ['renderer', 'electron/contract/wizard'];
    const source = folders.flatMap((folder) => sources(fileURLToPath(new URL(`../../../../${folder}`, import.meta.url)))).join('\n');
    const literal = new Set([...source.matchAll(/'(wizard\.[\w.-]+)'/g)].map(([, id = '']) => id));
    // `wizard.step.${id}` and the like: whatever stands for the parts that are put in.
    const patterns = [...source.matchAll(/`(wizard\.[^`]*\$\{[^`]*)`/g)].map(
      ([, text = '']) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
    );
    const unsaid = Object.keys(wizard).filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id)));
    expect(unsaid).toEqual([]);
  });
});

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}
