import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { firstDifference } from '../../../../electron/domain/compare';
import type { HiveChange } from '../../../../electron/domain/regf/change';
import { editHive } from '../../../../electron/domain/regf/edit/edit-hive';
import { openHive, treeOfHive } from '../../../../electron/domain/regf/hive';
import { firstUnplanned } from '../../../../electron/domain/regf/prove-change';
import type { KeyTree } from '../../../../electron/domain/registry';
import { scanHive } from '../../../../electron/machines/offline/witness/scan-hive';
import { hiveContent, unicodeContent } from './arbitraries';
import { blankHive } from './blank-hive';
import { securityCounts } from './security-counts';
import {
  buildWithHivex,
  countWithHivexml,
  countWithReged,
  factsForReglookup,
  haveOracles,
  keyPaths,
  keysWithRegfexport,
  readWithHivex,
  readWithReglookup,
  removeWithHivex,
} from './oracles';

const NOW = new Date('2026-01-02T03:04:05Z');
const folder = mkdtempSync(path.join(tmpdir(), 'hive-oracles-'));
const file = path.join(folder, 'hive');
const RUNS = { numRuns: 40 };

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function edited(hive: Uint8Array, change: HiveChange): Uint8Array {
  const after = editHive(hive, 'hive', change, NOW);
  if (!after) throw new Error('nothing changed');
  expect(firstUnplanned(openHive(hive, 'hive'), openHive(after, 'hive'), change)).toBeNull();
  expect(firstUnplanned(scanHive(hive, 'hive'), scanHive(after, 'hive'), change)).toBeNull();
  return after;
}

function ours(content: KeyTree, minor: number): Uint8Array {
  return content.subkeys.reduce<Uint8Array>(
    (hive, tree) => edited(hive, { kind: 'write-tree', parts: [tree.name], tree }),
    blankHive({ minor }),
  );
}

function theirs(content: KeyTree, minor: number): Uint8Array {
  writeFileSync(file, blankHive({ minor }));
  buildWithHivex(file, content);
  return new Uint8Array(readFileSync(file));
}

/** Checks that both our readers and libhivex find this content. */
function expectTree(hive: Uint8Array, content: KeyTree): void {
  writeFileSync(file, hive);
  for (const found of [treeOfHive(openHive(hive, 'hive')), treeOfHive(scanHive(hive, 'hive')), readWithHivex(file)])
    expect(firstDifference(content, found)).toBeNull();
  expect(securityCounts(hive)).toEqual({ wrong: [] });
}

/**
 * Checks that reglookup finds this content in our hive. It takes the UTF-16 names of values in hives before 1.3 for
 * bytes, and knows data in pieces only from 1.5 on, while Windows begins with 1.4.
 */
function expectReglookup(minor: number, content: KeyTree): void {
  if (minor === 3 || minor >= 5) expect(readWithReglookup(file)).toEqual(factsForReglookup(content));
}

function without(tree: KeyTree, [name, ...rest]: readonly string[]): KeyTree {
  const subkeys =
    rest.length === 0
      ? tree.subkeys.filter((key) => key.name !== name)
      : tree.subkeys.map((key) => (key.name === name ? without(key, rest) : key));
  return { ...tree, subkeys };
}

const minors = fc.constantFrom(2, 3, 4, 5, 6);

function someKeys(content: KeyTree, picks: readonly number[]): readonly (readonly string[])[] {
  const paths = keyPaths(content);
  const chosen = [...new Set(picks.map((pick) => paths[pick % paths.length] ?? ''))];
  // A key below another chosen one goes with it.
  return chosen
    .filter((one) => !chosen.some((other) => other !== one && one.startsWith(`${other}\\`)))
    .map((one) => one.split('\\'));
}

describe.skipIf(!haveOracles())('our code, compared with libhivex, reglookup and libregf,', () => {
  test('reads whole hives that libhivex wrote, with both readers', () => {
    fc.assert(
      fc.property(unicodeContent, minors, (content, minor) => expectTree(theirs(content, minor), content)),
      RUNS,
    );
  });

  test('writes hives that libhivex reads whole, in all scripts', () => {
    fc.assert(
      fc.property(unicodeContent, minors, (content, minor) => expectTree(ours(content, minor), content)),
      RUNS,
    );
  });

  test('writes hives that reglookup and libregf read as well', () => {
    fc.assert(
      fc.property(hiveContent, fc.constantFrom(3, 5), (content, minor) => {
        writeFileSync(file, ours(content, minor));
        expect(readWithReglookup(file)).toEqual(factsForReglookup(content));
        expect(keysWithRegfexport(file)).toEqual(keyPaths(content));
        const keys = keyPaths(content).length + 1;
        expect(countWithHivexml(file)).toBe(keys);
        expect([keys, null]).toContain(countWithReged(file));
      }),
      RUNS,
    );
  });

  test('leaves the same tree after removals as libhivex, as libhivex and reglookup find', () => {
    fc.assert(
      fc.property(hiveContent, minors, fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (content, minor, picks) => {
        const built = theirs(content, minor);
        const doomed = someKeys(content, picks);
        const left = doomed.reduce<KeyTree>(without, content);
        expectTree(
          doomed.reduce<Uint8Array>((hive, parts) => edited(hive, { kind: 'delete-key', parts }), built),
          left,
        );
        expect(readWithReglookup(file)).toEqual(factsForReglookup(left));
        writeFileSync(file, built);
        removeWithHivex(file, doomed);
        expect(firstDifference(left, readWithHivex(file))).toBeNull();
      }),
      RUNS,
    );
  });

  test('writes a removed tree again so that both find the same one, in hives that are reused', () => {
    fc.assert(
      fc.property(hiveContent, minors, fc.nat(), (content, minor, pick) => {
        let hive = theirs(content, minor);
        const tree = content.subkeys[pick % content.subkeys.length]!;
        for (let i = 0; i < 3; i++) {
          hive = edited(hive, { kind: 'delete-key', parts: [tree.name] });
          hive = edited(hive, { kind: 'write-tree', parts: [tree.name], tree });
        }
        expectTree(hive, content);
        expectReglookup(minor, content);
        // Freed cells are reused: three rounds do not triple the file.
        expect(hive.length).toBeLessThanOrEqual(theirs(content, minor).length + ours(content, minor).length);
      }),
      RUNS,
    );
  });

  test('removes and overwrites values as libhivex and reglookup find', () => {
    fc.assert(
      fc.property(hiveContent, minors, fc.nat(), (content, minor, pick) => {
        const tree = content.subkeys.find(({ values }) => values.length > 0);
        fc.pre(tree !== undefined);
        const { name } = tree.values[pick % tree.values.length]!;
        const removed = edited(theirs(content, minor), { kind: 'delete-value', parts: [tree.name], name });
        const rest = { ...tree, values: tree.values.filter((value) => value.name !== name) };
        const replaced = (with_: KeyTree): KeyTree => ({
          ...content,
          subkeys: content.subkeys.map((key) => (key.name === tree.name ? with_ : key)),
        });
        expectTree(removed, replaced(rest));
        expectReglookup(minor, replaced(rest));
        const other = { name, type: 1, data: Uint8Array.from({ length: 21_000 }, (_, i) => i & 0xff) };
        const written = edited(removed, {
          kind: 'write-tree',
          parts: [tree.name],
          tree: { name: tree.name, values: [other], subkeys: [] },
        });
        const wanted = replaced({ ...rest, values: [...rest.values, other] });
        expectTree(written, wanted);
        expectReglookup(minor, wanted);
      }),
      RUNS,
    );
  });
});
