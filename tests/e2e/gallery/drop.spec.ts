import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { FIXTURES } from './fixtures';
import { callsOf, fail, openStage, play, type Stage } from './stage';

/** Files and folders from disk, dragged over the page and dropped as from the system's file manager. */
let stage: Stage;
let disk: string;

test.beforeAll(async () => {
  stage = await openStage();
  disk = await mkdtemp(path.join(tmpdir(), 'drop-'));
  await mkdir(path.join(disk, 'RESULT'));
  await mkdir(path.join(disk, 'winnt'));
  await writeFile(path.join(disk, 'Exchange Server Setup.log'), 'Setup started\r\n');
});

test.afterAll(async () => {
  await stage.close();
  await rm(disk, { recursive: true, force: true });
});

async function open(page: Page, name: string): Promise<void> {
  const view = FIXTURES[name];
  if (!view) throw new Error(`No fixture named ${name}`);
  await play(page, view);
  await page.goto(stage.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Drags the named files or folders to the middle of the target and drops them there. */
async function drop(page: Page, target: Locator, ...names: readonly string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('not to be seen');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: names.map((name) => path.join(disk, name)), dragOperationsMask: 1 };
  const devtools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  await devtools.detach();
}

const kitCard = (page: Page): Locator => page.getByRole('button', { name: 'Windows NT 4.0 or 2000 server' });
const diskCard = (page: Page): Locator => page.locator('summary', { hasText: 'A disk or folder of another Windows' });

test('the RESULT folder dropped on the kit’s card is read by the path that the preload returns', async ({ page }) => {
  await open(page, 'where-left');
  await drop(page, kitCard(page), 'RESULT');
  await expect.poll(() => callsOf(page)).toEqual([['readKit', { dropped: 'C:\\Dropped\\RESULT' }]]);
});

test('a folder dropped on the disk’s card is opened', async ({ page }) => {
  await open(page, 'where-left');
  await drop(page, diskCard(page), 'winnt');
  await expect.poll(() => callsOf(page)).toEqual([['chooseDisk', { by: 'dropped', folder: 'C:\\Dropped\\winnt' }]]);
});

test('the RESULT folder can be dropped where the page of kits asks for results', async ({ page }) => {
  await open(page, 'kit-make');
  await drop(page, page.getByText('Or drop the folder RESULT here.'), 'RESULT');
  await expect.poll(() => callsOf(page)).toEqual([['readKit', { dropped: 'C:\\Dropped\\RESULT' }]]);
});

test('a setup log dropped on its card is added by its bytes', async ({ page }) => {
  await open(page, 'verdict-applies');
  await drop(page, page.locator('summary', { hasText: 'Add a setup log file' }), 'Exchange Server Setup.log');
  const base64 = Buffer.from('Setup started\r\n').toString('base64');
  await expect.poll(() => callsOf(page)).toEqual([['addLog', { name: 'Exchange Server Setup.log', base64 }]]);
});

test('a file for a folder, a folder for a file, and two at once are refused beside the card, with the focus', async ({
  page,
}) => {
  await open(page, 'where-left');
  const says = async (text: string): Promise<void> => {
    await expect(page.getByRole('alert')).toContainText(text);
    await expect(page.getByRole('alert')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toHaveCount(0);
  };
  await drop(page, kitCard(page), 'Exchange Server Setup.log');
  await says('Exchange Server Setup.log is a file. Drop the folder that holds it.');
  await expect(kitCard(page)).toBeFocused();
  await drop(page, kitCard(page), 'RESULT', 'winnt');
  await says('Drop one file or folder at a time.');
  expect(await callsOf(page)).toEqual([]);

  await open(page, 'verdict-applies');
  await drop(page, page.locator('summary', { hasText: 'Add a setup log file' }), 'RESULT');
  await says('RESULT is a folder. Drop the file itself.');
  expect(await callsOf(page)).toEqual([]);
});

test('the program’s refusal of a drop appears beside the card', async ({ page }) => {
  await open(page, 'where-left');
  await fail(page, 'readKit', { code: 'E-DROP-PATH', where: '\\\\server\\share\\RESULT' });
  await drop(page, kitCard(page), 'RESULT');
  await expect(page.getByRole('alert')).toContainText('is not a folder on a drive of this computer');
});

test('a drop anywhere else is rejected before the browser can open it', async ({ page }) => {
  await open(page, 'where-left');
  await page.evaluate(`
    window.turned = [];
    for (const type of ['dragover', 'drop'])
      addEventListener(type, (event) => window.turned.push([type, event.defaultPrevented, event.dataTransfer.dropEffect]));
  `);
  await drop(page, page.getByRole('heading', { level: 1 }), 'Exchange Server Setup.log');
  await drop(page, page.getByRole('button', { name: 'Practice server' }).first(), 'RESULT');
  const turned = await page.evaluate<readonly (readonly unknown[])[]>('window.turned');
  expect(turned.length).toBeGreaterThan(1);
  for (const [, prevented, effect] of turned) expect([prevented, effect]).toEqual([true, 'none']);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await callsOf(page)).toEqual([]);
});

test('a browser reveals no paths, so a folder’s card takes no drop there and does not offer to', async ({ page }) => {
  const view = FIXTURES['where-left'];
  if (!view) throw new Error('No fixture');
  await play(page, view);
  await page.addInitScript('window.repair.pathOf = null');
  await page.goto(stage.url);
  await drop(page, kitCard(page), 'RESULT');
  await expect(kitCard(page)).not.toContainText('drop');
  expect(await callsOf(page)).toEqual([]);
});
