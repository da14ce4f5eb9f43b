import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse as parseIni } from 'ini';
import { firstDifference } from '../../../electron/domain/compare';
import { parseRegFile, type RegFile, type RegFileFormat, regFilePieces, treesOf } from '../../../electron/domain/reg-file';
import type { KeyTree } from '../../../electron/domain/registry';
import { readRegFile } from '../../../electron/machines/read-reg-file';
import type { Bench, Case } from '../harness/bench';
import type { Task } from '../harness/peak-memory';
import { contender, timed } from '../harness/timed';
import { hivexObstacle, mergedTree, mergeWithHivex, writeBlankHive } from '../support/hivex-merge';
import { wrongInIni } from '../support/ini-answer';
import { inWindows } from '../support/in-windows';
import { IMPORT_REG, IMPORT_WRITTEN } from '../support/names';
import { PARENT, registryText, TOP } from '../support/registry-text';
import { scratchFolder } from '../support/scratch-folder';

const MEGABYTE = 1_000_000;
const OURS = 'our reader';
const MERGED = 'our reader, merged into a tree';
const FLOOR = 'read, decode, split into lines';
const WRITER = 'our writer';
const WRITER_FLOOR = 'finished lines joined, encoded, written';
/** Megabytes above which hivexregedit takes minutes. */
const LARGEST_FOR_HIVEX = 10;

const readName = (megabytes: number): string => `read ${megabytes} MB`;
const writeName = (megabytes: number): string => `write ${megabytes} MB`;
const importName = (megabytes: number): string => `${megabytes} MB into a real registry`;
const NT4 = 'read 10 MB of REGEDIT4';

/** Reads a file as the program does. A separate process runs it, too, to measure its memory. */
export function readOurs(file: string): Promise<RegFile> {
  return readRegFile(file);
}

/** The least work that gives access to every line. */
export function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf16le').split('\r\n');
}

export function readAsIni(file: string): Readonly<Record<string, unknown>> {
  return parseIni(readFileSync(file, 'utf16le'));
}

function reading(megabytes: number): Case {
  return timed({
    name: readName(megabytes),
    smoke: megabytes === 1,
    effort: megabytes > 10 ? { rounds: 5, warmUps: 1 } : {},
    async prepare() {
      const { folder, remove } = await scratchFolder();
      const at = (name: string): string => path.join(folder, name);
      const [file, hive, narrow] = [at('text.reg'), at('merged.hiv'), at('utf-8.reg')];
      const { text, tree } = registryText({ characters: (megabytes * MEGABYTE) / 2 });
      writeFileSync(file, `\ufeff${text}`, 'utf16le');
      writeFileSync(narrow, text);
      const lineCount = text.split('\r\n').length;
      const difference = (found: KeyTree | undefined): string | null => differenceFrom(tree, found);
      const alone = (task: (file: string) => unknown): Task => ({ module: import.meta.url, name: task.name, args: [file] });
      return {
        putBack: remove,
        contenders: [
          contender({
            name: OURS,
            run: () => readOurs(file),
            alone: () => alone(readOurs),
            check: (document) => difference(treesOf(document, `${PARENT}\\${TOP}`)),
          }),
          contender({
            name: FLOOR,
            run: () => readLines(file),
            alone: () => alone(readLines),
            check: (lines) => (lines.length === lineCount ? null : `${lines.length} lines`),
          }),
          contender({
            name: MERGED,
            run: async () => treesOf(await readOurs(file), `${PARENT}\\${TOP}`),
            check: difference,
          }),
          contender({
            name: 'ini 6, as public code reads it',
            isWrong: true,
            run: () => readAsIni(file),
            alone: () => alone(readAsIni),
            check: (sections) => wrongInIni(sections, PARENT, tree),
          }),
          contender({
            name: 'hivexregedit --merge',
            obstacle: () => (megabytes > LARGEST_FOR_HIVEX ? 'takes minutes' : hivexObstacle()),
            before: () => writeBlankHive(hive),
            run: () => mergeWithHivex(hive, narrow),
            check: () => difference(mergedTree(hive)),
          }),
        ],
      };
    },
  });
}

function readingNt4(): Case {
  return timed({
    name: NT4,
    smoke: false,
    prepare() {
      const { text, tree } = registryText({ characters: 10 * MEGABYTE }, 'regedit4');
      const bytes = Buffer.from(text, 'latin1');
      return {
        contenders: [
          contender({
            name: OURS,
            run: () => parseRegFile(bytes),
            check: (document) => differenceFrom(tree, treesOf(document, `${PARENT}\\${TOP}`)),
          }),
          contender({
            name: 'decode, split into lines',
            run: () => bytes.toString('latin1').split('\r\n'),
            check: (lines) => (lines.join('\r\n') === text ? null : 'other lines'),
          }),
        ],
      };
    },
  });
}

function writing(megabytes: number, format: RegFileFormat): Case {
  const encoded = (text: string): Buffer =>
    format === 'version-5' ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text, 'latin1');
  return timed({
    name: format === 'version-5' ? writeName(megabytes) : `write ${megabytes} MB of REGEDIT4`,
    smoke: megabytes === 1,
    effort: megabytes > 10 ? { rounds: 5, warmUps: 1 } : {},
    async prepare() {
      const { folder, remove } = await scratchFolder();
      const file = path.join(folder, 'text.reg');
      const { text, tree } = registryText({ characters: (megabytes * MEGABYTE) / (format === 'version-5' ? 2 : 1) }, format);
      const lines = text.split('\r\n');
      const same = (): string | null => (encoded(text).equals(readFileSync(file)) ? null : 'not the text Registry Editor writes');
      return {
        putBack: remove,
        contenders: [
          contender({
            name: WRITER,
            run: () => writeFile(file, regFilePieces([{ parent: PARENT, tree }], format).pieces),
            check: same,
          }),
          contender({ name: WRITER_FLOOR, run: () => writeFile(file, encoded(lines.join('\r\n'))), check: same }),
        ],
      };
    },
  });
}

function differenceFrom(expected: KeyTree, tree: KeyTree | undefined): string | null {
  if (tree === undefined) return 'no such key';
  const difference = firstDifference(expected, tree);
  return difference && `${difference.kind} at ${difference.at}`;
}

export const regText: Bench = {
  name: 'reg-text',
  title: '.reg text of a registry’s usual mix, read into values and written from them',
  cases: [
    ...[1, 10, 100].map(reading),
    readingNt4(),
    ...[1, 10].map((megabytes) =>
      inWindows({
        name: importName(megabytes),
        smoke: megabytes === 1,
        work: 'import',
        size: megabytes,
        effort: { rounds: 5 },
      }),
    ),
    ...[1, 10, 100].map((megabytes) => writing(megabytes, 'version-5')),
    writing(10, 'regedit4'),
  ],
  goals: [
    {
      text: 'reading 100 MB takes at most 2 × its floor',
      value: ({ ratio }) => ratio(readName(100), OURS, FLOOR),
      limit: { atMost: 2 },
    },
    {
      text: 'reading 100 MB takes at most 11 × reading 10 MB',
      value: ({ median }) => growth(median(readName(100), OURS), median(readName(10), OURS)),
      limit: { atMost: 11 },
    },
    {
      text: 'writing 100 MB takes at most 11 × writing 10 MB',
      value: ({ median }) => growth(median(writeName(100), WRITER), median(writeName(10), WRITER)),
      limit: { atMost: 11 },
    },
    {
      text: 'memory for reading 100 MB is at most 4 × the file, which is part of it',
      value: ({ peakBytes }) => growth(peakBytes(readName(100), OURS), 100 * MEGABYTE),
      limit: { atMost: 4 },
    },
    {
      text: 'hivexregedit takes longer for 10 MB than our reader, into a tree, at least 1 ×',
      value: ({ ratio }) => ratio(readName(10), 'hivexregedit --merge', MERGED),
      limit: { atLeast: 1 },
    },
    {
      text: 'reg.exe import takes longer for 10 MB than our reader and writer, at least 1 ×',
      value: ({ ratio }) => ratio(importName(10), IMPORT_REG, IMPORT_WRITTEN),
      limit: { atLeast: 1 },
    },
  ],
};

function growth(large: number | null, small: number | null): number | null {
  return large === null || small === null ? null : large / small;
}
