import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../../renderer/language/languages';
import { tooWide, violations } from './checks';
import { FIXTURES } from './fixtures';
import type { Stage } from './stage';
import { openStage, play } from './stage';

/** Every page in every other language, in a narrow window: translated, nothing cut off, nothing for axe to find. */

/** One of each page for axe, which takes its time: what it looks at differs by page, hardly by phase or language. */
const FOR_AXE = [
  'where-first',
  'verdict-applies',
  'before-open',
  'backup-proven',
  'stop-running',
  'review-ready',
  'result-removed',
  'undo-preview',
  'trouble',
];

let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
});

test.afterAll(() => stage.close());

for (const language of Object.keys(LANGUAGES).filter((id) => id !== 'en')) {
  test(`every page in ${language}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({
      locale: language,
      viewport: { width: 480, height: 700 },
      reducedMotion: 'reduce',
    });
    for (const [name, view] of Object.entries(FIXTURES)) {
      const page = await context.newPage();
      await play(page, view);
      await page.goto(stage.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
      expect.soft(await tooWide(page), name).toEqual([]);
      if (FOR_AXE.includes(name)) expect.soft(await violations(page), name).toEqual([]);
      await page.close();
    }
    await context.close();
  });
}

test('the language can be changed, and is remembered', async ({ page }) => {
  const view = FIXTURES['where-first'];
  if (!view) throw new Error('no such fixture');
  await play(page, view);
  await page.goto(stage.url);
  const english = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('combobox').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(english);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
