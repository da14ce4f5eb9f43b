import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ERROR_CODES } from '../../../electron/contract/errors';
import { en } from '../../../electron/contract/words/en';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SOURCE = ['electron', 'renderer'].flatMap((folder) => sources(path.join(ROOT, folder))).join('\n');

/** Every source file except the tables. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/contract[\\/]words[\\/]\w\w[\\/]/.test(path.join(folder, name)))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

const literal = new Set([...SOURCE.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id));

/** Patterns for `wizard.step.${id}` and the like, in which anything may replace the inserted parts. */
const patterns = [...SOURCE.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`]*)`/g)].map(
  ([, text = '']) => new RegExp(`^${text.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
);

test('every sentence is used somewhere', () => {
  const unsaid = Object.keys(en).filter((id) => !literal.has(id) && !patterns.some((pattern) => pattern.test(id)));
  expect(unsaid).toEqual([]);
});

test('every error code is used somewhere', () => {
  const codes = readFileSync(path.join(ROOT, 'electron/contract/errors.ts'), 'utf8');
  const elsewhere = SOURCE.replace(codes, '');
  const thrown = (code: string): boolean => elsewhere.includes(`'${code}'`) || codes.split(`'${code}'`).length > 2;
  expect(Object.keys(ERROR_CODES).filter((code) => !thrown(code))).toEqual([]);
});

test('an unused sentence would be found', () => {
  expect(literal.has('report.none')).toBe(false);
  expect(patterns.some((pattern) => pattern.test('report.none'))).toBe(false);
});
