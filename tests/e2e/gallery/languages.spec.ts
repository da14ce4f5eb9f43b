import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../../electron/contract/words/languages';
import { type Language, say } from '../../../electron/contract/words/say';
import { sentence } from '../../../electron/contract/words/sentence';
import { TABLES } from '../../../electron/contract/words/tables';
import { FIXTURES } from './fixtures';
import { callsOf, openStage, play, type Stage } from './stage';

let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
});

test.afterAll(() => stage.close());

test('the language can be changed, and is remembered', async ({ page }) => {
  const view = FIXTURES['where-first'];
  if (!view) throw new Error('no such fixture');
  await play(page, view);
  await page.goto(stage.url);
  const english = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('combobox').selectOption('de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(english);
  expect(await callsOf(page)).toEqual([['chooseLanguage', { language: 'de' }]]);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('a chosen language takes precedence over the language in the page’s address', async ({ page }) => {
  const view = FIXTURES['where-first'];
  if (!view) throw new Error('no such fixture');
  await play(page, view);
  await page.goto(`${stage.url}?language=fr`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page.getByRole('combobox').selectOption('ja');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('an unknown language in the page’s address is ignored', async ({ page }) => {
  const view = FIXTURES['where-first'];
  if (!view) throw new Error('no such fixture');
  await play(page, view);
  await page.goto(`${stage.url}?language=constructor`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const language of Object.keys(LANGUAGES) as Language[]) {
  test(`a server on the network is the first card of the first page (${language})`, async ({ page }) => {
    const view = FIXTURES['where-first'];
    if (!view) throw new Error('no such fixture');
    await play(page, view);
    await page.goto(`${stage.url}?language=${language}`);
    const first = page.getByRole('main').getByRole('button').first();
    await expect(first).toContainText(say(TABLES[language], language, sentence('server.card.title')));
    await first.click();
    expect(await callsOf(page)).toEqual([['chooseServer', {}]]);
  });
}
