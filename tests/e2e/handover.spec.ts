import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './gallery/checks';
import { type RunningPreview, startPreview } from './support/start-preview';
import { named, WizardPage, words } from './support/wizard-page';

/** What is handed over (a look's report, a repair's report and export), from the pages that offer it. */

let preview: RunningPreview;

test.beforeEach(async ({ page }) => {
  preview = await startPreview();
  await page.goto(preview.url);
});

test.afterEach(async () => {
  await preview.stop();
});

test('a look is saved from the verdict; a repair is opened, exported, and opened again from the first page', async ({ page }) => {
  const wizard = new WizardPage(page, path.resolve('test-results', 'steps', 'handover'));
  const saved = page.locator('main code');
  await wizard.choose('q196171');
  await wizard.arrived('wizard.cause.applies.title', named('Q196171'));
  await wizard.button('report.do.save').click();
  await expect(page.locator('main').getByText(words('report.saved'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const report = await saved.last().textContent();
  expect(readFileSync(report ?? '', 'utf8')).toContain('Q196171');

  await wizard.button('wizard.cause.repair', { article: 'Q196171' }).click();
  await wizard.pick('wizard.before.password.yes');
  await wizard.button('wizard.before.continue').click();
  await wizard.button('wizard.backup.title', { n: 1 }).click();
  await wizard.button('wizard.backup.continue').click();
  await page.getByRole('textbox').fill('server01');
  await wizard.button('wizard.review.do.remove', { n: 1 }).click();
  await wizard.arrived('wizard.result.removed.title', { n: 1 });

  await wizard.button('report.do.open').click();
  await expect(page.locator('main').getByText(words('report.not-opened.other'))).toBeVisible();
  const opened = await page.locator('main code', { hasText: 'report.html' }).textContent();
  expect(existsSync(opened ?? '')).toBe(true);

  await page.getByRole('checkbox', { name: words('report.do.backup') }).check();
  await wizard.button('report.do.export').click();
  await expect(page.locator('main code', { hasText: '.zip' })).toBeVisible();
  const zip = await page.locator('main code', { hasText: '.zip' }).textContent();
  expect(
    readFileSync(zip ?? '')
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(await violations(page)).toEqual([]);
  await page.screenshot({ path: path.resolve('test-results', 'steps', 'handover', 'result.png'), fullPage: true });

  await wizard.button('wizard.do.firstPage').click();
  // The page that is left has such a button, too.
  await wizard.arrived('wizard.where.title');
  await page.getByRole('button', { name: new RegExp(`^${words('report.do.open')}`) }).click();
  await expect(page.locator('main').getByText(words('report.not-opened.other'))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(readdirSync(path.dirname(opened ?? ''))).toContain('report.json');
});
