import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { cutOff, violations } from './gallery/checks';

/** The reports of tests/unit/report, as a browser and a printer show them. */
const GOLDEN = path.resolve('tests/unit/report/golden');

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

/** A4 less its margins, at 96 pixels to the inch. */
const PAPER = { width: 688, height: 1000 };

for (const name of ['look', 'done', 'undone']) {
  const file = path.join(GOLDEN, `${name}.html`);

  test(`${name}: axe finds nothing, nothing is cut off, nothing is loaded and nothing complains`, async ({ page }) => {
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

  test(`${name}: prints on few pages, black on white, with nothing cut off`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize(PAPER);
    await page.goto(`file://${file}`);
    expect(await cutOff(page)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(27, 27, 27)');
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThanOrEqual(9);
  });
}

test('a script that got into a report would not run', async ({ page }) => {
  const html = await readFile(path.join(GOLDEN, 'done.html'), 'utf8');
  const refused = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
  await page.setContent(html.replace('</h1>', '</h1><script>document.title = "ran"</script>'));
  await refused;
  expect(await page.title()).toBe('Report: SERVER01');
});
