import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { SentenceId } from '../../electron/contract/words/sentence';
import { violations } from './gallery/checks';
import { pickByKeys, tabTo } from './support/keyboard';
import type { RunningPreview } from './support/start-preview';
import { startPreview } from './support/start-preview';
import { WizardPage, words } from './support/wizard-page';

/** The whole wizard in a browser, over the real engine and practice servers on disk. */

let preview: RunningPreview;

test.beforeEach(async ({ page }) => {
  preview = await startPreview();
  await page.goto(preview.url);
});

test.afterEach(async () => {
  await preview.stop();
});

function wizardOn(page: Page, name: string): WizardPage {
  const pictures = path.resolve('test-results', 'steps', name);
  mkdirSync(pictures, { recursive: true });
  return new WizardPage(page, pictures);
}

/** The registry of a practice server, as its state file holds it. */
function registryOf(scenario: string): unknown {
  const file = findState(scenario);
  return (JSON.parse(readFileSync(file, 'utf8')) as { registry: unknown }).registry;
}

function findState(scenario: string): string {
  const below = process.platform === 'win32' ? ['ExchangeKmsRepair', 'practice'] : ['exchange-kms-repair', 'practice'];
  return path.join(preview.stateFolder, ...below, `${scenario}.json`);
}

test('by mouse: from the first page to the result, and back by undo', async ({ page }) => {
  test.setTimeout(90_000);
  const wizard = wizardOn(page, 'mouse');
  await wizard.arrived('wizard.where.title');
  await wizard.choose('q290226-running');
  await wizard.arrived('wizard.cause.applies.title', { article: 'Q290226' });
  const start = registryOf('q290226-running');
  await wizard.button('wizard.cause.repair', { article: 'Q290226' }).click();
  await wizard.arrived('wizard.before.title', { n: 3 });
  await wizard.answerAll();
  await wizard.button('wizard.before.continue').click();
  await wizard.arrived('wizard.backup.title', { n: 3 });
  await wizard.button('wizard.backup.title', { n: 3 }).click();
  await wizard.arrived('wizard.backup.proven.title');
  await expect(page.getByText(words('wizard.witness.agrees'))).toHaveCount(2);
  await wizard.button('wizard.backup.continue').click();
  const service = { name: 'Microsoft Exchange Key Management Server' };
  await wizard.arrived('wizard.stop.running.title', service);
  await wizard.button('wizard.stop.do').click();
  await wizard.arrived('wizard.stop.stopping.title', service);
  await wizard.arrived('wizard.stop.stopped.title');
  await wizard.button('wizard.do.continue').click();
  await wizard.arrived('wizard.review.title.remove');
  const remove = wizard.button('wizard.review.do.remove', { n: 3 });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('textbox').fill('SERVER02');
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('textbox').fill('SERVER01');
  await remove.click();
  await wizard.arrived('wizard.result.removed.title', { n: 3 });
  expect(JSON.stringify(registryOf('q290226-running'))).not.toContain('MSExchangeKMS');

  await wizard.button('wizard.do.undo').click();
  await wizard.arrived('wizard.undo.title', { n: 3 });
  await wizard.button('wizard.undo.do', { n: 3 }).click();
  await wizard.arrived('wizard.result.undone.title');
  expect(registryOf('q290226-running')).toEqual(start);
});

test('by keyboard alone: the same way', async ({ page }) => {
  test.setTimeout(90_000);
  const wizard = wizardOn(page, 'keyboard');
  await wizard.arrived('wizard.where.title');
  await tabTo(page, words('practice.q290226.title'));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.cause.applies.title', { article: 'Q290226' });
  await tabTo(page, words('wizard.cause.repair', { article: 'Q290226' }));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.before.title', { n: 3 });
  await pickByKeys(page, words('wizard.before.setup.yes'));
  await pickByKeys(page, words('wizard.before.data.copied'));
  await tabTo(page, words('wizard.before.data.place'));
  await page.keyboard.type('D:\\copy');
  await pickByKeys(page, words('wizard.before.password.yes'));
  await tabTo(page, words('wizard.before.continue'));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.backup.title', { n: 3 });
  await tabTo(page, words('wizard.backup.title', { n: 3 }));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.backup.proven.title');
  await tabTo(page, words('wizard.backup.continue'));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.stop.not-running.title');
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.review.title.remove');
  await tabTo(page, words('wizard.review.confirm', { server: 'SERVER01' }));
  await page.keyboard.type('server01');
  // Enter in the field is not the removal: the destructive act is never the default.
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('wizard.review.title.remove'));
  await tabTo(page, words('wizard.review.do.remove', { n: 3 }));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.result.removed.title', { n: 3 });
});

test('a reload comes back to the same page', async ({ page }) => {
  const wizard = wizardOn(page, 'reload');
  await wizard.arrived('wizard.where.title');
  await wizard.choose('q290226');
  await wizard.arrived('wizard.cause.applies.title', { article: 'Q290226' });
  await page.reload();
  await wizard.arrived('wizard.cause.applies.title', { article: 'Q290226' });
});

/** Scenario → the heading its first look ends with. */
const VERDICTS: readonly (readonly [scenario: string, id: SentenceId, parts?: Record<string, string>])[] = [
  ['q290226', 'wizard.cause.applies.title', { article: 'Q290226' }],
  ['q196171', 'wizard.cause.applies.title', { article: 'Q196171' }],
  ['q182814', 'wizard.cause.applies.title', { article: 'Q182814' }],
  ['value-not-key', 'wizard.cause.applies.title', { article: 'Q290226' }],
  ['wow6432', 'wizard.cause.applies.title', { article: 'Q290226' }],
  ['log-many-sessions', 'wizard.cause.applies.title', { article: 'Q290226' }],
  ['q235418', 'wizard.cause.other-fault.title', { article: 'Q235418' }],
  ['web-connector', 'wizard.cause.other-fault.title', { article: 'Q274197' }],
  ['missing-files', 'wizard.cause.other-fault.title', { article: 'Q246086' }],
  ['orphaned-4.0', 'wizard.cause.possible.title', { article: 'Q196171' }],
  ['healthy', 'wizard.cause.healthy.title'],
  ['exchange-2000', 'wizard.cause.exchange-2000.title'],
  ['clean', 'wizard.cause.nothing.title'],
  ['unreadable-key', 'wizard.cause.cannot-tell.title'],
];

test('each practice server comes to its verdict, without an accessibility fault', async ({ page }) => {
  test.setTimeout(180_000);
  const wizard = wizardOn(page, 'verdicts');
  for (const [scenario, id, parts] of VERDICTS) {
    await wizard.arrived('wizard.where.title');
    await wizard.choose(scenario);
    await wizard.arrived(id, parts);
    expect([scenario, await violations(page)]).toEqual([scenario, []]);
    await wizard.button('wizard.do.back').click();
  }
});
