import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { KMS_SERVICE, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { expect, named, WizardPage, words } from '../../e2e/support/wizard-page';
import { OLD_SERVER, oldDrive, SMALL_USER } from '../../remote/small-server/in-memory';
import { listen, type Listening } from '../../remote/small-server/listening';
import { ITEMS } from '../support/exchange-server';
import { without } from '../support/witnessing';
import type { Shown } from './server';
import { ELECTRON, end, onWindows } from './windows-side';

/**
 * The window itself, on the real registry and a real service: started as it ships, clicked through from the first page
 * to the removal and back by undo. What it shows counts only if reg.exe and sc.exe say the same.
 */

const PICTURES = join(process.env['KMS_WINDOW_RESULTS'] ?? '.', 'window');
const SERVICE = { name: 'Microsoft Exchange Key Management Server' };
const N = { n: ITEMS.length };
/** A folder that every Windows has and that contains no results of a kit. */
const FOLDER = 'C:\\Windows';

let started = false;
let app: ElectronApplication;
let page: Page;
let wizard: WizardPage;
let then: Shown;
let remote: Listening;
const complaints: string[] = [];

/** Each step needs the one before it. */
let broken = false;
function step(name: string, act: () => Promise<void>): void {
  test(name, async () => {
    assert.equal(broken, false, 'an earlier step failed');
    broken = true;
    try {
      await act();
      broken = false;
    } finally {
      if (broken && started) await picture('failed').catch(() => undefined);
    }
  });
}

before(async () => {
  mkdirSync(PICTURES, { recursive: true });
  remote = await listen({ ...OLD_SERVER, ...SMALL_USER, drive: oldDrive(), signing: 'required' });
  onWindows('build');
  then = onWindows('show');
});

after(async () => {
  if (started && broken) end(app);
  else if (started) await app.close();
  await remote.close();
  if (process.platform === 'win32') onWindows('remove');
});

step('the program starts in its sandbox and shows that this computer has Key Management items', async () => {
  assert.deepEqual([then.state, then.items.every(Boolean)], ['RUNNING', true]);
  // Playwright adds --no-sandbox unless told not to; the product keeps its sandbox.
  app = await _electron.launch({ executablePath: ELECTRON, args: [], chromiumSandbox: true, timeout: 600_000 });
  started = true;
  page = await app.firstWindow();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  wizard = new WizardPage(page, PICTURES);
  await wizard.arrived('wizard.where.title');
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = (
      window!.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  assert.deepEqual(preferences, { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  assert.deepEqual(await page.evaluate('[typeof require, typeof process]'), ['undefined', 'undefined']);
  await expect(thisComputer()).toContainText(words('wizard.where.glance.found'));
  assert.equal(await page.evaluate('innerWidth - document.documentElement.clientWidth'), 0, 'no scroll bar round the page');
});

step(
  'a folder dropped on a card is opened by its path, through the preload’s sandbox, and judged like a chosen one',
  async () => {
    const box = await page.getByRole('button', { name: words('serverKit.card.title') }).boundingBox();
    assert.ok(box);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const data = { items: [], files: [FOLDER], dragOperationsMask: 1 };
    const devtools = await app.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
    await devtools.detach();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('errors.E-KIT-RESULT-NONE.title', { where: FOLDER }));
    await picture('dropped');
    await wizard.button('wizard.do.firstPage').click();
    await wizard.arrived('wizard.where.title');
  },
);

step('the wizard looks and finds Q290226', async () => {
  await thisComputer().click();
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
});

step('the wizard asks its questions and copies the key database', async () => {
  await wizard.button('wizard.cause.repair', { article: 'Q290226' }).click();
  await wizard.arrived('wizard.before.title', { n: 3 });
  await expect(wizard.button('wizard.before.continue')).toBeDisabled();
  await wizard.pick('wizard.before.setup.yes');
  await wizard.button('wizard.before.data.copyNow').click();
  await expect(page.getByRole('main').getByText(words('wizard.before.data.copiedTo', { n: 1, size: '12 bytes' }))).toBeVisible();
  await wizard.pick('wizard.before.data.copied');
  await wizard.pick('wizard.before.password.accept');
  await picture('wizard.before.answered');
});

step('the wizard backs up, and two routes prove the backup', async () => {
  await wizard.button('wizard.before.continue').click();
  await wizard.arrived('wizard.backup.title', N);
  await wizard.button('wizard.backup.title', N).click();
  await wizard.arrived('wizard.backup.proven.title');
  await expect(page.getByText(words('wizard.witness.agrees'))).toHaveCount(2);
  assert.deepEqual(onWindows('show'), then);
});

step('the wizard stops the real service and waits until it has stopped', async () => {
  await wizard.button('wizard.backup.continue').click();
  await wizard.arrived('wizard.stop.running.title', SERVICE);
  await wizard.button('wizard.stop.do').click();
  await wizard.arrived('wizard.stop.stopping.title', SERVICE);
  await wizard.arrived('wizard.stop.stopped.title');
  assert.deepEqual(onWindows('show'), { ...then, state: 'STOPPED' });
});

step('the wizard removes the items only after the name of this computer is typed', async () => {
  await wizard.button('wizard.do.continue').click();
  await wizard.arrived('wizard.review.title.remove');
  const remove = wizard.button('wizard.review.do.remove', N);
  await expect(remove).toBeDisabled();
  const name = await computerName();
  await page.getByRole('textbox', { name: words('wizard.review.confirm', { server: name }) }).fill(name.toLowerCase());
  await picture('wizard.review.typed');
  await remove.click();
  await wizard.arrived('wizard.result.removed.title', N);
});

step('reg.exe finds the items gone and all else unchanged, and the SCM lists the service until the restart', async () => {
  const now = onWindows('show');
  assert.deepEqual(
    now.items,
    ITEMS.map(() => false),
  );
  assert.equal(now.state, 'STOPPED');
  assert.deepEqual(
    now.services,
    then.services.filter((name) => name !== KMS_SERVICE),
  );
  const keys = [`Services\\${KMS_SERVICE}`, 'Exchange\\KMServer', `Exchange\\Setup\\${SETUP_COMPONENT}`];
  const value = { key: SETUP_KEY.replace('SOFTWARE\\', ''), name: SETUP_COMPONENT };
  assert.deepEqual(
    now.exports,
    then.exports.map((sections) => [...without(new Map(sections), keys, [value])]),
  );
});

step('undo puts everything back', async () => {
  await wizard.button('wizard.do.undo').click();
  await wizard.arrived('wizard.undo.title', N);
  await wizard.button('wizard.undo.do', N).click();
  await wizard.arrived('wizard.result.undone.title');
  const now = onWindows('show');
  assert.deepEqual([now.exports, now.items, now.state], [then.exports, then.items, 'STOPPED']);
  assert.deepEqual([...now.services].sort(), [...then.services].sort());
});

step('the wizard asks for a server on the network and, after one attempt, reports a wrong password', async () => {
  await wizard.button('wizard.do.firstPage').click();
  await wizard.arrived('wizard.where.title');
  await page
    .getByRole('main')
    .getByRole('button')
    .filter({ hasText: words('server.card.title') })
    .click();
  await wizard.arrived('server.title');
  const field = (id: 'server.host' | 'server.user' | 'server.domain' | 'server.port') =>
    page.getByRole('textbox', { name: words(id) });
  await field('server.host').fill('127.0.0.1');
  await field('server.user').fill(SMALL_USER.user);
  await field('server.domain').fill('EXAMPLE');
  await page.getByText(words('server.more'), { exact: true }).click();
  await field('server.port').fill(String(remote.port));
  await password().fill('wrong-password');
  await wizard.button('server.do.connect').click();
  const where = `127.0.0.1:${String(remote.port)}`;
  await expect(page.getByRole('alert')).toContainText(words('errors.E-LOGON-FAILED.title', { where }));
  assert.equal(remote.sessions.length, 1);
  await expect(password()).toHaveValue('');
  assert.ok(!(await page.content()).includes('wrong-password'));
  await picture('server.failed');
});

step('the wizard looks at that server by a signed connection to 127.0.0.1 and shows which server answered', async () => {
  await password().fill(SMALL_USER.password);
  await wizard.button('server.do.connect').click();
  await wizard.arrived('wizard.cause.applies.title', named('Q290226'));
  const header = page.getByRole('group', { name: words('wizard.header.label') });
  await expect(header).toContainText('OLDNT');
  await expect(header).toContainText(words('server.header.reached', { address: '127.0.0.1' }));
  await expect(page.getByText(words('server.connection.signed'))).toBeVisible();
  assert.deepEqual(
    remote.sessions.map(({ badSignatures }) => badSignatures),
    remote.sessions.map(() => 0),
  );
  // The look at the server did not change this computer.
  assert.deepEqual(onWindows('show').exports, then.exports);
  await wizard.button('wizard.do.cancel').click();
  await wizard.arrived('wizard.where.title');
});

step('the window closes without having reported an error', async () => {
  const ended = new Promise<number | null>((resolve) => app.process().once('exit', resolve));
  await wizard.button('wizard.do.close').click();
  assert.equal(await ended, 0);
  assert.deepEqual(complaints, []);
});

const thisComputer = () => page.getByRole('button', { name: new RegExp(`^${words('wizard.place.this')}`) });

/** A password field has no ARIA role. */
const password = () => page.getByLabel(words('server.password'), { exact: true });

const computerName = (): Promise<string> => app.evaluate(() => process.env['COMPUTERNAME'] ?? '');

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}
