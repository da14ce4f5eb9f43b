import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { BACKED_UP, exchange, log, LOOKED, newResults, owner, REPAIRED, step, UNDONE } from '../unit/kit/results';
import { violations } from './gallery/checks';
import { tabTo } from './support/keyboard';
import { type RunningPreview, startPreview } from './support/start-preview';
import { named, WizardPage, words } from './support/wizard-page';

/** The server kit in a browser, over the real engine: kits on disk, and results as the scripts leave them. */

let preview: RunningPreview;
const made: string[] = [];

test.beforeEach(async ({ page }) => {
  preview = await startPreview();
  await page.goto(preview.url);
});

test.afterEach(async () => {
  await preview.stop();
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function wizardOn(page: Page, name: string): WizardPage {
  const pictures = path.resolve('test-results', 'steps', name);
  mkdirSync(pictures, { recursive: true });
  return new WizardPage(page, pictures);
}

function results(kind: 'looked' | 'repaired' | 'undone'): string {
  const folder = newResults();
  made.push(folder);
  owner(folder);
  if (kind === 'looked') {
    step(folder, 'LOOK');
    log(folder, ...LOOKED);
    return folder;
  }
  step(folder, 'BACKUP');
  step(folder, 'AFTER', { exchange: exchange(false), service: null });
  if (kind === 'undone') step(folder, 'UNDONE');
  log(folder, ...BACKED_UP, ...REPAIRED, ...(kind === 'undone' ? UNDONE : []));
  return folder;
}

/** The kits in the program's data folder, each with its file names. */
function kits(): Readonly<Record<string, readonly string[]>> {
  const below = process.platform === 'win32' ? ['ExchangeKmsRepair', 'kits'] : ['exchange-kms-repair', 'kits'];
  const root = path.join(preview.stateFolder, ...below);
  return Object.fromEntries(readdirSync(root).map((kit) => [kit, readdirSync(path.join(root, kit)).sort()]));
}

/** Answers the browser's own folder dialog, which `ask` opens. */
async function pickFolder(page: Page, folder: string, ask: () => Promise<void>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await ask();
  await (await chooser).setFiles(folder);
}

const CARD = words('serverKit.card.title');

test('a kit that looks leads to a verdict, a repairing kit, its proof and its undo, by mouse', async ({ page }) => {
  const wizard = wizardOn(page, 'kit-mouse');
  const read = (folder: string): Promise<void> => pickFolder(page, folder, () => wizard.button('serverKit.read.do').click());
  await wizard.arrived('wizard.where.title');
  await page.getByRole('button', { name: CARD }).click();
  await wizard.arrived('serverKit.make.title');
  expect(await violations(page)).toEqual([]);
  await wizard.button('serverKit.make.doHere').click();
  await wizard.arrived('serverKit.made.look.title');
  expect(kits()).toEqual({ KMSKIT01: ['1LOOK.CMD', 'KIT.TXT', 'KITLOOK.CMD', 'KITSAME.CMD', 'README.TXT'] });

  await read(results('looked'));
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
  await expect(page.getByRole('group', { name: words('wizard.header.label') })).toHaveText('SERVER01Server kit');
  expect(await violations(page)).toEqual([]);
  await wizard.button('serverKit.verdict.repair', { article: 'Q290226' }).click();
  await wizard.arrived('serverKit.fix.title', { server: 'SERVER01', article: 'Q290226' });
  await wizard.button('serverKit.make.doHere').click();
  await wizard.arrived('serverKit.made.fix.title');
  expect(kits()['KMSKIT02']).toEqual(expect.arrayContaining(['2BACKUP.CMD', '3FIX.CMD', '9UNDO.CMD', 'DELSVC.INF']));
  await expect(page.getByText('3FIX SERVER01')).toBeVisible();

  await read(results('repaired'));
  await wizard.arrived('serverKit.result.removed.title', { n: 4 });
  await expect(page.getByText(words('serverKit.state.removed'))).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  await read(results('undone'));
  await wizard.arrived('serverKit.result.undone.title');
  await expect(page.getByText(words('serverKit.state.unchanged'), { exact: true })).toHaveCount(4);
});

test('a kit for a known article is made and its results are read, by keyboard alone', async ({ page }) => {
  const wizard = wizardOn(page, 'kit-keyboard');
  await wizard.arrived('wizard.where.title');
  await tabTo(page, CARD);
  await page.keyboard.press('Enter');
  await wizard.arrived('serverKit.make.title');
  await tabTo(page, words('serverKit.make.look'));
  await page.keyboard.press('ArrowDown');
  const chosen = page.getByRole('radio', { name: words('serverKit.make.fix', { article: 'Q290226' }) });
  await expect(chosen).toBeChecked();
  await tabTo(page, words('serverKit.make.doHere'));
  await page.keyboard.press('Enter');
  await wizard.arrived('serverKit.made.fix.title');
  expect(kits()['KMSKIT01']).toContain('3FIX.CMD');
  await pickFolder(page, path.join(results('repaired'), 'RESULT'), async () => {
    await tabTo(page, words('serverKit.read.do'));
    await page.keyboard.press('Enter');
  });
  await wizard.arrived('serverKit.result.removed.title', { n: 4 });
  await page.keyboard.press('Alt+ArrowLeft');
  await wizard.arrived('serverKit.make.title');
});

test('edited results are refused with what to do, and the page comes back', async ({ page }) => {
  const wizard = wizardOn(page, 'kit-edited');
  const folder = results('looked');
  const file = path.join(folder, 'RESULT', 'LOOK', 'NETSTART.TXT');
  writeFileSync(file, `${readFileSync(file, 'latin1')}x`, 'latin1');
  await wizard.arrived('wizard.where.title');
  await page.getByRole('button', { name: CARD }).click();
  await wizard.arrived('serverKit.make.title');
  await pickFolder(page, folder, () => wizard.button('serverKit.read.do').click());
  await wizard.arrived('errors.E-KIT-EDITED.title', { where: 'LOOK\\NETSTART.TXT' });
  await expect(page.getByText(words('serverKit.now'))).toBeVisible();
  await wizard.button('wizard.do.back').click();
  await wizard.arrived('serverKit.make.title');
});

test('only results are sent from a folder that also contains other files', async ({ page }) => {
  const wizard = wizardOn(page, 'kit-other');
  const folder = results('looked');
  writeFileSync(path.join(folder, 'diary.txt'), 'private');
  mkdirSync(path.join(folder, 'RESULT', 'photos'));
  writeFileSync(path.join(folder, 'RESULT', 'photos', 'A.REG'), 'private');
  await wizard.arrived('wizard.where.title');
  await page.getByRole('button', { name: CARD }).click();
  await wizard.arrived('serverKit.make.title');
  const sent = page.waitForRequest((request) => (request.postData() ?? '').includes('readKitFiles'));
  await pickFolder(page, folder, () => wizard.button('serverKit.read.do').click());
  const { payload } = (await sent).postDataJSON() as {
    readonly payload: { readonly files: readonly { readonly path: string }[] };
  };
  expect(payload.files.filter(({ path: name }) => /diary|photos/.test(name))).toEqual([]);
  expect(payload.files.length).toBeGreaterThan(10);
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
});
