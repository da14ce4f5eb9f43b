import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ELECTRON = fileURLToPath(new URL('../../../electron', import.meta.url));

/** Files whose errors only the command line shows, which speaks English. */
const ENGLISH_ONLY = ['domain/evidence/parse.ts'];

/** Texts in the source that become an error's detail unchanged, without their inserted parts. */
function bareDetails(source: string): readonly string[] {
  const literals = source.matchAll(/\bdetail:\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g);
  return Array.from(literals, ([, quoted, template]) => (quoted ?? template ?? '').replaceAll(/\$\{[^}]*\}/g, ''));
}

/** True for several words, or for one word that cannot be a path, a code or the name of a value. */
const isEnglish = (text: string): boolean => /[a-z]{2,}\s+[a-z]|^[a-z]{4,}$/.test(text);

/** Files that join a list by a comma in every language, because it is not part of a sentence. */
const COMMA: Readonly<Record<string, string>> = {
  'cli/arguments.ts': 'speaks English',
  'cli/text.ts': 'speaks English',
  'domain/evidence/parse.ts': 'speaks English',
  'domain/diagnosis/evidence-items.ts': 'the column of paths',
  'machines/offline/hives/locate.ts': 'where an error is, as two paths',
  'machines/practice/scenarios/index.ts': 'names of the command line',
  'places/place.ts': 'names of the command line',
  'wizard/acts/before.ts': 'the text of a field the user can change',
  'wizard/view/disk.ts': 'the disk as its user named it',
  'wizard/view/kit.ts': 'what a script in English asks to be typed',
};

const SOURCES = readdirSync(ELECTRON, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

test('a list in a sentence is passed on as a list, which each language joins in its own way', () => {
  const joined = SOURCES.filter((file) => readFileSync(path.join(ELECTRON, file), 'utf8').includes(".join(', ')"));
  expect(joined.sort()).toEqual(Object.keys(COMMA).sort());
});

describe('an error’s detail', () => {
  test('is a sentence, unless it is the same in every language', () => {
    const files = SOURCES.filter((file) => !ENGLISH_ONLY.includes(file));
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      bareDetails(readFileSync(path.join(ELECTRON, file), 'utf8'))
        .filter(isEnglish)
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each(["{ detail: 'added' }", '{ detail: `${n} bytes of data` }', "detail:\n  'was a link'"])(
    'is recognised as English in %s',
    (source) => {
      expect(bareDetails(source).filter(isEnglish)).toHaveLength(1);
    },
  );

  test.each([
    "{ detail: 'ENOSPC' }",
    "{ detail: 'Select\\\\Default' }",
    '{ detail: `${major}.${minor}` }',
    "{ detail: 'MachineGuid' }",
  ])('may be %s', (source) => {
    expect(bareDetails(source).filter(isEnglish)).toEqual([]);
  });
});
