import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type RunningPreview, startPreview } from './support/start-preview';
import { named, WizardPage, words } from './support/wizard-page';

/** The wizard's page, over the real engine. */

let preview: RunningPreview;

test.beforeEach(async () => {
  preview = await startPreview();
});

test.afterEach(async () => {
  await preview.stop();
});

function wizardOn(page: Page, name: string): WizardPage {
  const pictures = path.resolve('test-results', 'steps', name);
  mkdirSync(pictures, { recursive: true });
  return new WizardPage(page, pictures);
}

test('a reload comes back to the same page', async ({ page }) => {
  const wizard = wizardOn(page, 'reload');
  await page.goto(preview.url);
  await wizard.arrived('wizard.where.title');
  await wizard.choose('q290226');
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
  await page.reload();
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
});

test('the page paints something before the program has answered anything', async ({ page }) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/**', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(preview.url, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1, name: words('wizard.starting.title') })).toBeVisible();
  answer();
  await expect(page.getByRole('heading', { level: 1, name: words('wizard.where.title') })).toBeVisible();
});
