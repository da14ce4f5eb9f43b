import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Turns of phrase that a native technical writer would not use, in what this project says to its developers. */
const UNIDIOMATIC: readonly RegExp[] = [
  /\b(?:is|are|be) told\b/i,
  /\bjust (?:that|so)\b/i,
  /\bwhere that is\b/i,
  /\b(?:a|one) (?:file|line|test|step) more\b/i,
  /\bstands? (?:there|beside|behind|below|above)\b/i,
  /\bhow it is \w+ stands\b/i,
];

const FOLDERS = ['electron', 'renderer', 'build', 'tests'];
const TABLES = /contract[\\/]words[\\/](?:\w\w[\\/]|glossary)/;
const THIS = path.join('tests', 'unit', 'docs', 'english.test.ts');

function files(ending: RegExp): readonly string[] {
  const within = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
  );
  return [...within, ...readdirSync('.')].filter((file) => ending.test(file) && !TABLES.test(file) && file !== THIS);
}

/** Comments, and the titles of tests; each with its lines joined, since a phrase may be wrapped. */
function prose(source: string): readonly string[] {
  const comments = source.match(/\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n?)+/gm) ?? [];
  const titles = Array.from(source.matchAll(/\b(?:describe|it|test)(?:\.\w+)*\(\s*(['`])(.*?)\1/g), ([, , title = '']) => title);
  return [...comments.map((comment) => comment.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')), ...titles];
}

const unidiomatic = (file: string, texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => UNIDIOMATIC.flatMap((phrase) => phrase.exec(text)?.[0] ?? []).map((found) => `${file}: ${found}`));

test('comments and titles of tests are in idiomatic English', () => {
  const sources = files(/\.(?:tsx?|mjs|js|css)$/);
  expect(sources.length).toBeGreaterThan(900);
  expect(sources.flatMap((file) => unidiomatic(file, prose(readFileSync(file, 'utf8'))))).toEqual([]);
});

test('documents are in idiomatic English', () => {
  const documents = files(/\.md$/);
  expect(documents.length).toBeGreaterThan(10);
  expect(documents.flatMap((file) => unidiomatic(file, [readFileSync(file, 'utf8').replace(/\s+/g, ' ')]))).toEqual([]);
});

test('an unidiomatic phrase is found in a comment that wraps it, and in a title', () => {
  const source = "/**\n * The reason is\n * told apart.\n */\nit('names just that', () => {});\n// where\n// that is missing\n";
  expect(unidiomatic('x', prose(source))).toEqual(['x: is told', 'x: where that is', 'x: just that']);
});
