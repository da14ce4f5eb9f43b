import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Language } from '../../electron/contract/words/say';
import { TABLES } from '../../electron/contract/words/tables';
import { speaker } from '../../electron/report/document/speaker';
import { REPORT_FILES, reportFiles } from '../../electron/report/files';
import { GOLDEN, golden, subjects } from '../unit/report/subjects';
import { cutOff, violations } from './gallery/checks';
import { textsOfPages } from './support/pdf-text';

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

/** A4 without its margins, at 96 pixels per inch. */
const PAPER = { width: 688, height: 1000 };

/** The limit for a finished repair of three items, set by the longest of the five languages. */
const MOST_PAGES = 4;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ja'] as const satisfies readonly Language[];

let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'ekr-report-'));
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** One of the reports of tests/unit/report, as HTML in a given language. */
async function htmlIn(name: (typeof GOLDEN)[number], language: Language): Promise<string> {
  const report = await golden(subjects(await mkdtemp(path.join(folder, 'server-'))), name);
  return reportFiles(report, language).find((file) => file.name === REPORT_FILES.html)?.content ?? '';
}

/** The same in English, as a file. */
async function fileOf(name: (typeof GOLDEN)[number]): Promise<string> {
  const file = path.join(folder, `${name}.html`);
  await writeFile(file, await htmlIn(name, 'en'));
  return file;
}

async function print(page: Page, html: string): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(PAPER);
  await page.setContent(html);
  return textsOfPages(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
}

const EVERYWHERE = ['report.section.fault', 'report.section.state', 'wizard.result.next'] as const;

const PAGE_1 = {
  look: EVERYWHERE,
  done: [...EVERYWHERE, 'wizard.result.done', 'report.section.undo'],
  undone: [...EVERYWHERE, 'wizard.result.done', 'wizard.result.notDone'],
} as const;

for (const name of GOLDEN) {
  test(`the report "${name}" passes axe, cuts nothing off, loads nothing and logs no complaint`, async ({ page }) => {
    const file = await fileOf(name);
    const loaded: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`file://${file}`);
    expect(loaded).toEqual([`file://${file}`]);
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      expect.soft(await violations(page), look).toEqual([]);
    }
    for (const width of [320, 480, 960, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await cutOff(page), String(width)).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });

  test(`the report "${name}" prints dark on white, with nothing cut off`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(PAPER);
    await page.goto(`file://${await fileOf(name)}`);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 27, 27)');
  });

  for (const language of LANGUAGES)
    test(`the report "${name}" prints in ${language} with the essentials on page 1`, async ({ page }) => {
      const html = await htmlIn(name, language);
      const word = speaker(TABLES[language], language).word;
      const pages = await print(page, html);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
      // Compared without blanks, since the printer decides the space between characters.
      const found = (text: string, on: number): boolean => signs(pages[on] ?? '').includes(signs(text));
      for (const [index] of pages.entries()) {
        const number = word('report.page', { page: String(index + 1), pages: String(pages.length) });
        expect.soft(found(number, index), `${number} is on page ${String(index + 1)}`).toBe(true);
        expect.soft(found(word('report.practice'), index), `the stamp is on page ${String(index + 1)}`).toBe(true);
      }
      expect(found(word('report.appendix'), 0)).toBe(false);
      expect(found(word('report.appendix'), 1)).toBe(true);
      for (const title of PAGE_1[name]) expect(found(word(title), 0), title).toBe(true);
    });
}

/** A text without its blanks. */
function signs(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

test('a script that got into a report does not run', async ({ page }) => {
  const html = await htmlIn('done', 'en');
  const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.setContent(html.replace('</h1>', '</h1><script>document.title = "ran"</script>'));
  await refused;
  expect(await page.title()).toBe('Report: SERVER01');
});
