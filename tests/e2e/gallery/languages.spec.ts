import { expect, test } from '@playwright/test';
import { FIXTURES } from './fixtures';
import type { Stage } from './stage';
import { openStage, play } from './stage';

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
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});
