import { beforeAll, describe, expect, test } from 'vitest';
import { isLanguage, LANGUAGES } from '../../../electron/contract/words/languages';
import type { Language } from '../../../electron/contract/words/say';
import { REPORT_FILES, reportFiles } from '../../../electron/report/files';
import type { Report } from '../../../electron/report/model';
import { testFolder } from '../repair/bench';
import { GOLDEN, golden, repaired, subjects } from './subjects';

const EVERY_LANGUAGE = Object.keys(LANGUAGES).filter(isLanguage);

let make: ReturnType<typeof subjects>;

beforeAll(async () => {
  make = subjects(await testFolder());
});

function fileOf(report: Report, name: string, language: Language = 'en'): string {
  return reportFiles(report, language).find((file) => file.name === name)?.content ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const decoded = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

const textIn = (html: string): string => decoded(html.replace(/<[^>]*>/g, ''));

/** What a reader of the HTML sees, in its order; steps with their numbers, cells with the names of their columns. */
function seenIn(html: string): string {
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  return textIn(
    body
      .replace(/<thead>.*?<\/thead>/gs, '')
      .replace(/<td data-column="[^"]*"><\/td>/g, '')
      .replace(/<td data-column="([^"]*)">/g, '$1 ')
      .replace(/<ol class="steps">(.*?)<\/ol>/gs, (_, steps: string) => {
        let step = 0;
        return steps.replaceAll('<li>', () => `${String(++step)} `);
      }),
  );
}

/** Without blanks and the signs with which plain text draws lists, boxes, lines and labels. */
const bare = (text: string): string => text.replace(/[\s\uFEFF*|[\].:：=-]/gu, '');

describe.each(GOLDEN)('the report "%s" as HTML', (name) => {
  let report: Report;

  beforeAll(async () => {
    report = await golden(make, name);
  });

  test.each(EVERY_LANGUAGE)('says in %s all that the plain text says, in the same order', (language) => {
    const html = fileOf(report, REPORT_FILES.html, language);
    // Plain text has the stamp a second time, at its end.
    const stamp = textIn(/<p class="stamp">.*?<\/p>/.exec(html)?.[0] ?? '');
    expect(stamp).not.toBe('');
    expect(bare(seenIn(html) + stamp)).toBe(bare(fileOf(report, REPORT_FILES.text, language)));
  });

  test('has a heading above each column, and its name in each cell for a narrow screen', () => {
    const html = fileOf(report, REPORT_FILES.html);
    const tables = html.match(/<table>.*?<\/table>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const [first, ...columns] = Array.from(table.matchAll(/<th scope="col">(.*?)<\/th>/g), ([, title = '']) => textIn(title));
      expect(first).toMatch(/\S/);
      for (const row of table.match(/<tr><th scope="row">.*?<\/tr>/gs) ?? [])
        expect(Array.from(row.matchAll(/<td data-column="([^"]*)">/g), ([, column = '']) => decoded(column))).toEqual(columns);
    }
  });

  test('has a title that names the server', () => {
    expect(fileOf(report, REPORT_FILES.html)).toContain('<title>Report: SERVER01</title>');
  });
});

describe('the mark beside the headline', () => {
  const markOf = (report: Report): string | undefined => /<h1 class="(\w+)">/.exec(fileOf(report, REPORT_FILES.html))?.[1];

  test('is good for a repair that is done, and a warning if something is left to do', async () => {
    const done = await make.run('good', repaired);
    expect(markOf(done)).toBe('good');
    expect(markOf(await make.run('begun', async () => undefined))).toBe('warning');
  });

  test('is good for a server with no fault, and neutral for a fault that was only looked at', async () => {
    expect(markOf(await make.look('healthy'))).toBe('good');
    expect(markOf(await make.look('q290226'))).toBe('neutral');
  });
});
