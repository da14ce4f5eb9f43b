import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findHiveKey, openHive } from '../../electron/domain/regf/hive';
import { type ServerDisk, serverDisk } from '../unit/machines/offline/server-disk';
import { violations } from './gallery/checks';
import { pickByKeys, tabTo } from './support/keyboard';
import { type RunningPreview, startWithDisk } from './support/start-preview';
import { named, WizardPage, words } from './support/wizard-page';

/** The wizard in Chromium, over real hive files. The files themselves decide at the end. */

let disk: ServerDisk;
let program: RunningPreview;

test.beforeEach(async ({ page }) => {
  disk = await serverDisk({ files: { 'exchsrvr/bin/DSAMAIN.EXE': 'x', 'WINNT/System32/cmd.exe': 'x' } });
  program = await startWithDisk(disk.root);
  await page.goto(program.url);
});

test.afterEach(async () => {
  await program.stop();
  await disk.remove();
});

function wizardOn(page: Page, name: string): WizardPage {
  const pictures = path.resolve('test-results', 'steps', name);
  mkdirSync(pictures, { recursive: true });
  return new WizardPage(page, pictures);
}

/** Which of the repair's keys the hives contain, read from the files. */
function keysLeft(): readonly string[] {
  const system = readFileSync(disk.system);
  const software = readFileSync(disk.software);
  const has = (bytes: Buffer, parts: readonly string[]): readonly string[] =>
    findHiveKey(openHive(bytes, 'hive'), parts) ? [parts.join('\\')] : [];
  return [
    ...has(system, ['ControlSet001', 'Services', 'MSExchangeKMS']),
    ...has(system, ['ControlSet002', 'Services', 'MSExchangeKMS']),
    ...has(software, ['Microsoft', 'Exchange', 'KMServer']),
  ];
}

const ALL = [
  'ControlSet001\\Services\\MSExchangeKMS',
  'ControlSet002\\Services\\MSExchangeKMS',
  'Microsoft\\Exchange\\KMServer',
] as const;

test('a disk is repaired with its other control set and undone, by mouse', async ({ page }) => {
  const wizard = wizardOn(page, 'disk-mouse');
  await wizard.arrived('wizard.where.title');
  await page.getByText(words('disk.where.title'), { exact: true }).click();
  await page.screenshot({ path: 'test-results/steps/disk-mouse/where-disk.png', fullPage: true });
  expect(await violations(page)).toEqual([]);
  await wizard.button('disk.where.folder').click();
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
  await expect(page.getByRole('group', { name: words('wizard.header.label') })).toContainText(disk.root);
  await page.getByRole('checkbox', { name: words('disk.sets.include', { sets: 'ControlSet002' }) }).click();
  await expect(page.getByText(words('wizard.cause.act.remove-three', { n: 4 }))).toBeVisible();
  await expect(page.getByRole('checkbox')).toBeChecked();

  await wizard.button('wizard.cause.repair', { article: 'Q290226' }).click();
  await wizard.arrived('wizard.before.title', { n: 3 });
  await wizard.answerAll();
  await wizard.button('wizard.before.continue').click();
  await wizard.arrived('wizard.backup.title', { n: 4 });
  await wizard.button('wizard.backup.title', { n: 4 }).click();
  await wizard.arrived('wizard.backup.proven.title');
  await wizard.button('wizard.backup.continue').click();
  await wizard.arrived('wizard.review.title.remove');
  await expect(page.getByText(words('disk.stop.text'))).toBeVisible();
  await page.getByRole('textbox').fill('SERVER01');
  expect(keysLeft()).toEqual(ALL);
  await wizard.button('wizard.review.do.remove', { n: 4 }).click();
  await wizard.arrived('wizard.result.removed.title', { n: 4 });
  await expect(page.getByText(words('acts.next.start-disk', { server: 'SERVER01' }))).toBeVisible();
  expect(keysLeft()).toEqual([]);

  await wizard.button('wizard.do.undo').click();
  await wizard.arrived('wizard.undo.title', { n: 4 });
  await wizard.button('wizard.undo.do', { n: 4 }).click();
  await wizard.arrived('wizard.result.undone.title');
  expect(keysLeft()).toEqual(ALL);
});

test('a disk whose folder is typed is repaired in the current control set, by keyboard alone', async ({ page }) => {
  const wizard = wizardOn(page, 'disk-keyboard');
  const press = async (name: string): Promise<void> => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
  };
  await wizard.arrived('wizard.where.title');
  await press(words('disk.where.title'));
  await tabTo(page, words('disk.where.typed'));
  await page.keyboard.type(path.dirname(disk.system));
  await page.keyboard.press('Enter');
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
  await press(words('wizard.cause.repair', { article: 'Q290226' }));
  await wizard.arrived('wizard.before.title', { n: 3 });
  await pickByKeys(page, words('wizard.before.setup.yes'));
  await pickByKeys(page, words('wizard.before.data.none'));
  await pickByKeys(page, words('wizard.before.password.yes'));
  await press(words('wizard.before.continue'));
  await wizard.arrived('wizard.backup.title', { n: 3 });
  await press(words('wizard.backup.title', { n: 3 }));
  await wizard.arrived('wizard.backup.proven.title');
  await press(words('wizard.backup.continue'));
  await wizard.arrived('wizard.review.title.remove');
  await tabTo(page, words('wizard.review.confirm', { server: 'SERVER01' }));
  await page.keyboard.type('SERVER01');
  await press(words('wizard.review.do.remove', { n: 3 }));
  await wizard.arrived('wizard.result.removed.title', { n: 3 });
  expect(keysLeft()).toEqual([ALL[1]]);
});

test('a folder without hives is reported with what to do', async ({ page }) => {
  const wizard = wizardOn(page, 'disk-trouble');
  await page.getByText(words('disk.where.title'), { exact: true }).click();
  await page.getByRole('textbox', { name: words('disk.where.typed') }).fill(`${disk.root}/exchsrvr`);
  await wizard.button('disk.where.open').click();
  await wizard.arrived('errors.E-HIVE-NOT-FOUND.title', { where: `${disk.root}/exchsrvr` });
  await expect(page.getByText(words('errors.E-HIVE-NOT-FOUND.remedy'))).toBeVisible();
  await expect(page.getByText(words('disk.now.unopened')).first()).toBeVisible();
  await wizard.button('wizard.do.firstPage').click();
  await wizard.arrived('wizard.where.title');
});
