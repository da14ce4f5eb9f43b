import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../../electron/contract/errors';
import { en } from '../../../electron/contract/words/en';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCE = ['electron', 'renderer'].flatMap((folder) => sources(path.join(ROOT, folder))).join('\n');

/** Every source but the tables. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/contract[\\/]words[\\/]\w\w[\\/]/.test(path.join(folder, name)))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

const literal = new Set([...SOURCE.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id));

/** `wizard.step.${id}` and the like: whatever may take the place of the parts that are put in. */
const patterns = [...SOURCE.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
);

test('no sentence is there that nothing says', () => {
  const unsaid = Object.keys(en).filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id)));
  expect(unsaid).toEqual([]);
});

test('no error code is there that nothing throws', () => {
  const codes = readFileSync(path.join(ROOT, 'electron/contract/errors.ts'), 'utf8');
  const elsewhere = SOURCE.replace(codes, '');
  const thrown = (code: string): boolean => elsewhere.includes(`'${code}'`) || codes.split(`'${code}'`).length > 2;
  expect(Object.keys(ERROR_CODES).filter((code) => !thrown(code))).toEqual([]);
});

test('a sentence that nothing says would be found', () => {
  expect(literal.has('report.none')).toBe(false);
  expect(patterns.some((pattern) => pattern.test('report.none'))).toBe(false);
});
