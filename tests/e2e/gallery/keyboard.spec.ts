import { expect, type Page, test } from '@playwright/test';
import { FIXTURES } from './fixtures';
import { callsOf, fail, openStage, play, show, type Stage } from './stage';

/** The pages used by keyboard, and the verbs that they call. */
let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
});

test.afterAll(() => stage.close());

async function open(page: Page, name: string): Promise<void> {
  const view = FIXTURES[name];
  if (!view) throw new Error(`No fixture named ${name}`);
  await play(page, view);
  await page.goto(stage.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function turnTo(page: Page, name: string, revision: number): Promise<void> {
  const view = FIXTURES[name];
  if (!view) throw new Error(`No fixture named ${name}`);
  await show(page, { ...view, revision });
}

/** Presses Tab until the element has the focus; fails if it does not get the focus. */
async function tabTo(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

test('a new page gives the focus to its heading', async ({ page }) => {
  await open(page, 'verdict-applies');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await turnTo(page, 'backup-ready', 2);
  await expect(page.getByRole('heading', { level: 1, name: 'Back up 3 items' })).toBeFocused();
  await turnTo(page, 'backup-proven', 3);
  await expect(page.getByRole('heading', { level: 1, name: 'The backup is proven' })).toBeFocused();
});

test('the focus is on Continue if the service does not run', async ({ page }) => {
  await open(page, 'stop-not-running');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['proceed', {}]]);
});

test('a late view never replaces a newer one', async ({ page }) => {
  await open(page, 'backup-ready');
  await turnTo(page, 'backup-proven', 5);
  await turnTo(page, 'backup-running', 4);
  await expect(page.getByRole('heading', { level: 1, name: 'The backup is proven' })).toBeVisible();
});

test('a practice server is reached and chosen with Tab and Enter', async ({ page }) => {
  await open(page, 'where-not-windows');
  await tabTo(page, page.getByRole('button', { name: /^Practice server/ }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['choosePractice', {}]]);
  await turnTo(page, 'practice', 2);
  await tabTo(page, page.getByRole('button', { name: /^A leftover from Exchange 5\.0/ }));
  await page.keyboard.press('Enter');
  expect((await callsOf(page)).slice(1)).toEqual([['choosePlace', { place: 'practice', scenario: 'q196171' }]]);
});

test('an interrupted practice repair can be looked at on its own server', async ({ page }) => {
  await open(page, 'where-interrupted-practice');
  await tabTo(page, page.getByRole('button', { name: 'Look at the server' }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['choosePlace', { place: 'practice', scenario: 'q196171' }]]);
});

test('this computer cannot be chosen if it does not run Windows', async ({ page }) => {
  await open(page, 'where-not-windows');
  await tabTo(page, page.getByRole('button', { name: /^This computer/ }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([]);
});

test('a question is answered with Tab and space', async ({ page }) => {
  await open(page, 'before-open');
  await tabTo(page, page.getByRole('radio', { name: 'No: Setup was tried and could not remove it' }));
  await page.keyboard.press('Space');
  expect(await callsOf(page)).toEqual([['answer', { setupTried: 'yes' }]]);
});

test('removal waits for the name, and Enter in the field does nothing', async ({ page }) => {
  await open(page, 'review-ready');
  const remove = page.getByRole('button', { name: 'Remove 3 registry items' });
  const field = page.getByRole('textbox', { name: 'Type SERVER01 to confirm' });
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await tabTo(page, field);
  await page.keyboard.type('SERVER0');
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([]);

  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([]);
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['remove', { typedName: 'SERVER01' }]]);
});

test('typing another server’s name shows this server’s name beside the button that waits for it', async ({ page }) => {
  await open(page, 'review-ready');
  const remove = page.getByRole('button', { name: 'Remove 3 registry items' });
  const field = page.getByRole('textbox', { name: 'Type SERVER01 to confirm' });
  await expect(remove).toHaveAccessibleDescription('The button waits for this name.');
  await field.fill('server0');
  await expect(remove).toHaveAccessibleDescription('The button waits for this name.');
  await field.fill('SERVER02');
  await expect(remove).toHaveAccessibleDescription('This is SERVER01.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(remove).toHaveAttribute('aria-disabled', 'true');
  await field.fill(' server01 ');
  await expect(remove).not.toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByText('This is SERVER01.')).toBeHidden();
});

test('a resumed repair offers to remove only what remains', async ({ page }) => {
  await open(page, 'review-resumed');
  await expect(page.getByRole('button', { name: 'Remove the remaining 2 registry items' })).toBeVisible();
  const [first] = await page.getByRole('row').filter({ hasText: 'MSExchangeKMS' }).all();
  await expect(first!).toContainText('Keys: 4 · Values: 11 · Bytes: 1,204');
  await expect(first!).toContainText('Gone, proven in two ways');
});

test('the open questions are listed beside the button that waits for them', async ({ page }) => {
  await open(page, 'before-open');
  await expect(page.getByRole('button', { name: 'Continue to backup' })).toHaveAccessibleDescription(
    'Questions 1, 2, and 3 are still open.',
  );
});

test('the progress bar never goes back', async ({ page }) => {
  await open(page, 'review-removing');
  const bar = page.getByRole('progressbar', { name: 'Progress of the repair' });
  await expect(bar).toHaveAttribute('aria-valuenow', '0.5');
  const view = FIXTURES['review-removing'];
  if (view?.state.page !== 'review') throw new Error('Not the review page');
  await show(page, { ...view, revision: 2, state: { ...view.state, progress: 0.2 } });
  await expect(bar).toHaveAttribute('aria-valuenow', '0.5');
  await show(page, { ...view, revision: 3, state: { ...view.state, progress: 0.9 } });
  await expect(bar).toHaveAttribute('aria-valuenow', '0.9');
});

test('half a minute without progress is shown and announced, until something moves', async ({ page }) => {
  await page.clock.install();
  await open(page, 'stop-stopping');
  const quiet = page.locator('main').getByText('No progress for');
  await page.clock.runFor(25_000);
  await expect(quiet).toBeHidden();
  await page.clock.runFor(10_000);
  await expect(quiet).toHaveText('No progress for 30 seconds.');
  await expect(page.getByRole('status')).toHaveText('No progress for 30 seconds.');
  await page.clock.runFor(60_000);
  await expect(quiet).toHaveText('No progress for 1 minute, 30 seconds.');
  const view = FIXTURES['stop-stopping'];
  if (view?.state.page !== 'stop' || !view.state.service) throw new Error('Not the page of the service');
  await show(page, { ...view, revision: 2, state: { ...view.state, service: { ...view.state.service, checkPoint: 5 } } });
  await expect(quiet).toBeHidden();
});

test('an item that is done is announced once', async ({ page }) => {
  await open(page, 'review-removing');
  await expect(page.getByRole('status')).toHaveText('1 of 3 done');
});

test('F1 opens the help, Escape closes it and gives the focus back', async ({ page }) => {
  await open(page, 'verdict-applies');
  const again = page.getByRole('button', { name: 'Look again' });
  await again.focus();
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help).toBeVisible();
  await expect(help.getByText('Version 0.1.0')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(again).toBeFocused();
});

test('Alt+Left goes back', async ({ page }) => {
  await open(page, 'backup-ready');
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await callsOf(page)).toEqual([['back', {}]]);
});

test('Alt+Left does nothing while an act runs', async ({ page }) => {
  await open(page, 'review-removing');
  await page.keyboard.press('Alt+ArrowLeft');
  expect(await callsOf(page)).toEqual([]);
});

test('the page asks for the error number that decides, and yes reports it', async ({ page }) => {
  await open(page, 'verdict-possible');
  const question = page.getByRole('group', { name: 'Does Setup show the error number 0xC0020002?' });
  await tabTo(page, question.getByRole('button', { name: 'Yes' }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['reportError', { text: '0xC0020002' }]]);
});

test('the deciding question offers yes, no and cannot tell; cannot tell explains how to find out', async ({ page }) => {
  await open(page, 'verdict-possible-asked');
  const question = page.getByRole('group', { name: /^Was Exchange 5\.5 installed here/ });
  for (const answer of ['Yes', 'No', 'Cannot tell']) {
    await tabTo(page, question.getByRole('button', { name: answer, exact: true }));
    await page.keyboard.press('Space');
  }
  expect(await callsOf(page)).toEqual(['yes', 'no', 'cannot-tell'].map((answer) => ['decide', { question: 'Q196171', answer }]));
  await turnTo(page, 'verdict-possible-unknown', 2);
  await expect(question.getByRole('button', { name: 'Cannot tell' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Ask whoever set up the server')).toBeVisible();
});

test('an answer that was given before can be taken back', async ({ page }) => {
  await open(page, 'verdict-possible-answered');
  await tabTo(page, page.getByRole('button', { name: 'Take this answer back' }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['decide', { question: 'elsewhere', answer: null }]]);
});

test('an interrupted repair is resumed from the verdict, and is named before the first question', async ({ page }) => {
  await open(page, 'verdict-interrupted');
  await tabTo(page, page.getByRole('button', { name: 'Resume' }));
  await page.keyboard.press('Enter');
  expect((await callsOf(page)).map(([verb]) => verb)).toEqual(['resume']);
  await turnTo(page, 'before-blocked', 2);
  const title = page.getByText('was interrupted', { exact: false }).first();
  const question = page.getByRole('heading', { level: 2, name: 'Could Setup remove Key Management?' });
  const [above, below] = await Promise.all([title.boundingBox(), question.boundingBox()]);
  expect(above!.y + above!.height).toBeLessThan(below!.y);
  await expect(page.getByRole('button', { name: 'Continue to backup' })).toHaveAccessibleDescription(
    'What stands in the way is listed at the top of the page.',
  );
});

test('a term is explained where it is used, by keyboard', async ({ page }) => {
  await open(page, 'before-open');
  const what = page.getByLabel('What is this? Key database (Kmsdata)');
  await tabTo(page, what);
  await page.keyboard.press('Enter');
  await expect(page.getByText('with the database Kmsmdb.edb and its logs')).toBeVisible();
});

test('the missing file is named at the top, and the list of files is open', async ({ page }) => {
  await open(page, 'verdict-applies');
  await expect(page.getByText('1 of 3 files is missing: Kmserver.exe').first()).toBeInViewport();
  await expect(page.getByRole('table', { name: 'Which file is missing' })).toBeVisible();
});

test('the reasons against a repair come first if it is refused', async ({ page }) => {
  for (const [name, first] of [
    ['verdict-healthy', 'Speaks against Q290226'],
    ['verdict-applies', 'Speaks for Q290226'],
  ] as const) {
    await open(page, name);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(first);
  }
});

test('an error number is explained with Enter, then counts for the diagnosis', async ({ page }) => {
  await open(page, 'verdict-possible');
  await page.getByRole('button', { name: 'No', exact: true }).press('Enter');
  const field = page.getByRole('textbox', { name: 'Error number or message' });
  await tabTo(page, field);
  await page.keyboard.type('c0020002');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It reports Windows error 2 (ERROR_FILE_NOT_FOUND). A file was not found.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Use this number for the diagnosis' }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([
    ['explain', { text: 'c0020002' }],
    ['reportError', { text: 'c0020002' }],
  ]);
});

test('only the last 4 MB of a setup log are sent', async ({ page }) => {
  await open(page, 'verdict-applies');
  const buffer = Buffer.alloc(5 * 1024 * 1024, 'a');
  buffer.write('THE END', buffer.length - 7);
  await page.locator('input[type=file]').setInputFiles({ name: 'Exchange Server Setup.log', mimeType: 'text/plain', buffer });
  await expect.poll(async () => (await callsOf(page)).length).toBe(1);
  const [[verb, payload] = ['', {}]] = await callsOf(page);
  const { name, base64 } = payload as { name: string; base64: string };
  expect([verb, name]).toEqual(['addLog', 'Exchange Server Setup.log']);
  expect(Buffer.from(base64, 'base64').equals(buffer.subarray(1024 * 1024))).toBe(true);
});

test('a call that fails says so on the page, and can be dismissed', async ({ page }) => {
  await open(page, 'backup-ready');
  await fail(page, 'backUp', { code: 'E-OUT-FULL', where: 'C:\\', win32: 112 });
  await page.getByRole('button', { name: 'Back up 3 items' }).press('Enter');
  await expect(page.getByRole('alert')).toContainText('The disk is full: C:\\.');
  await expect(page.getByRole('alert')).toContainText('E-OUT-FULL · Windows error 112');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Back up 3 items' })).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Back up 3 items' })).toBeFocused();
});

test('the details of trouble are copied with the state, what to do and the code', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'trouble');
  await page.getByRole('button', { name: 'Copy details' }).press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied');
  const text = await page.evaluate('navigator.clipboard.readText()');
  expect(text).toBe(
    [
      'Access to HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS was denied.',
      'Nothing was changed on SERVER01.',
      'Restart the program as administrator, or ask for Full Control of this key.',
      'Code: E-REG-DENIED',
      'Windows error 5',
      'RegDeleteTreeW',
    ].join('\n'),
  );
});

test('a practice server is marked by a banner and by the place beside its name', async ({ page }) => {
  await open(page, 'stop-running-practice');
  await expect(page.getByText('Practice server. Nothing real is touched.')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Server and place' })).toHaveText('SERVER01Practice server');
});

test('one button asks for missing rights', async ({ page }) => {
  await open(page, 'backup-can-ask');
  await tabTo(page, page.getByRole('button', { name: 'Continue as administrator' }));
  await page.keyboard.press('Enter');
  expect(await callsOf(page)).toEqual([['elevate', {}]]);
});
