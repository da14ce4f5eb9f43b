import { expect, type Page, test } from '@playwright/test';
import type { SentenceId } from '../../electron/contract/words/sentence';
import { violations } from './gallery/checks';
import { type Hands, HANDS } from './support/hands';
import { practiceServer, without } from './support/practice-state';
import { type RunningPreview, startPreview } from './support/start-preview';
import { named, words } from './support/wizard-page';
import { WALKS } from './walks';

/**
 * A server on the network, by mouse and by keyboard alone, on the practice network, whose names and accounts answer as
 * real servers do. The server's own state file decides at the end.
 */

const SERVER = 'SERVER01';
const PASSWORD = 'practice';
const TOUCHED = (WALKS.q290226.repair as { readonly touched: readonly string[] }).touched;
const N = { n: TOUCHED.length };

/** Names and accounts of the practice network that fail, each at its own step. */
const FAILURES = [
  ['NOBODY', 'Administrator', 'reach', 'errors.E-NET-NAME.title'],
  ['NEWER', 'Administrator', 'talk', 'errors.E-NET-SMB1-OFF.title'],
  ['SIGNED', 'Locked', 'log-on', 'errors.E-LOGON-LOCKED.title'],
  ['NOREGISTRY', 'Administrator', 'registry', 'errors.E-REMOTE-NO-REGISTRY.title'],
] as const satisfies readonly (readonly [string, string, string, SentenceId])[];

for (const [means, handsOn] of Object.entries(HANDS)) {
  test.describe(`a server on the network, by ${means}`, () => {
    let preview: RunningPreview;
    let walker: Walker;

    test.beforeEach(async ({ page }) => {
      preview = await startPreview();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(preview.url);
      walker = new Walker(page, handsOn(page));
    });
    test.afterEach(() => preview.stop());

    const server = () => practiceServer(preview.stateFolder, 'q290226');

    test('is the first card of the first page, and says why it is not available in a browser', async ({ page }) => {
      await walker.arrived('wizard.where.title');
      const first = page.getByRole('main').getByRole('button').first();
      await expect(first).toContainText(words('server.card.title'));
      await expect(first).toContainText(words('server.card.browser'));
      await expect(first).toBeDisabled();
    });

    test('is repaired and undone, after it was shown, accepted and typed by name', async ({ page }) => {
      await walker.toServerPage();
      const connect = page.getByRole('button', { name: words('server.do.connect'), exact: true });
      await expect(connect).toHaveAttribute('aria-disabled', 'true');
      await expect(page.getByText(words('server.why.host'))).toBeVisible();
      await walker.logOn(SERVER, 'Administrator', PASSWORD);
      await walker.arrived('wizard.cause.applies.title', named('Q290226'));

      const answered = page.locator('section').filter({ has: page.getByRole('heading', { name: words('server.connection') }) });
      await expect(answered).toContainText(
        words('server.connection.reached', {
          address: '192.0.2.1',
          port: '139',
          name: SERVER,
          windows: 'Windows NT 4.0 Service Pack 6a',
        }),
      );
      await expect(answered).toContainText(words('server.connection.unsigned'));
      await walker.showsServer('192.0.2.1');
      await walker.isAccessible();
      const start = server();

      await walker.press('wizard.cause.repair', { article: 'Q290226' });
      await walker.arrived('wizard.before.title', { n: 3 });
      await walker.answer();
      const on = page.getByRole('button', { name: words('wizard.before.continue'), exact: true });
      await expect(on).toHaveAttribute('aria-disabled', 'true');
      await expect(page.getByText(words('server.why.unsigned'))).toBeVisible();
      await walker.isAccessible();
      await walker.press('server.unsigned.accept');
      await expect(page.getByText(words('server.unsigned.accepted'))).toBeVisible();
      await walker.press('wizard.before.continue');

      await walker.arrived('wizard.backup.title', N);
      await walker.showsServer('192.0.2.1');
      await walker.press('wizard.backup.title', N);
      await walker.arrived('wizard.backup.proven.title');
      await expect(page.getByText(words('wizard.witness.agrees'))).toHaveCount(2);
      expect(server().registry).toEqual(start.registry);
      await walker.press('wizard.backup.continue');

      await walker.arrived('wizard.review.title.remove');
      await walker.showsServer('192.0.2.1');
      const remove = page.getByRole('button', { name: words('wizard.review.do.remove', N), exact: true });
      await walker.type('wizard.review.confirm', '192.0.2.1', { server: SERVER });
      // The address is not the name: it does not say which server answered.
      await expect(remove).toHaveAttribute('aria-disabled', 'true');
      await walker.type('wizard.review.confirm', SERVER, { server: SERVER });
      await walker.isAccessible();
      expect(server().registry).toEqual(start.registry);
      await walker.press('wizard.review.do.remove', N);
      await walker.arrived('wizard.result.removed.title', N);
      await walker.showsServer('192.0.2.1');
      await walker.isAccessible();
      expect(server().registry).toEqual(without(start.registry, TOUCHED));

      await walker.press('wizard.do.undo');
      await walker.arrived('wizard.undo.title', N);
      await walker.isAccessible();
      await walker.press('wizard.undo.do', N);
      await walker.arrived('wizard.result.undone.title');
      expect(server().registry).toEqual(start.registry);
      await walker.press('wizard.do.firstPage');
      await walker.arrived('wizard.where.title');
    });

    test('refuses a wrong password in its own sentence, once per click, and stores it nowhere', async ({ page }) => {
      await walker.toServerPage();
      const field = page.getByLabel(words('server.password'), { exact: true });
      await expect(field).toHaveAttribute('type', 'password');
      // Browsers offer neither to fill it in nor to store it.
      await expect(field).toHaveAttribute('autocomplete', 'new-password');
      await walker.logOn('SIGNED', 'Administrator', 'wrong-password');
      await walker.failed('log-on', 'errors.E-LOGON-FAILED.title', 'SIGNED');
      expect(walker.attempts()).toBe(1);
      await expect(field).toHaveValue('');
      expect(await page.content()).not.toContain('wrong-password');
      await walker.isAccessible();
      await walker.type('server.password', PASSWORD);
      await walker.press('server.do.connect');
      await walker.arrived('wizard.cause.applies.title', named('Q290226'));
      expect(walker.attempts()).toBe(2);
      await expect(page.getByText(words('server.connection.signed'))).toBeVisible();
      await walker.press('wizard.do.back');
      await walker.arrived('server.title');
    });

    for (const [host, user, step, error] of FAILURES) {
      test(`named ${host} and logged on to as ${user} fails at the step "${step}"`, async () => {
        await walker.toServerPage();
        await walker.logOn(host, user, PASSWORD);
        await walker.failed(step, error, host);
        await walker.isAccessible();
        await walker.press('wizard.do.back');
        await walker.arrived('wizard.practice.title');
      });
    }

    test('that the account may not change can still be looked at, and the page says why', async ({ page }) => {
      await walker.toServerPage();
      await walker.logOn('SIGNED', 'Operator', PASSWORD);
      await walker.arrived('wizard.cause.cannot-tell.title');
      await expect(page.getByText(words('server.connection.failed'))).toBeVisible();
      await expect(page.getByText(words('errors.E-REMOTE-NOT-ADMIN.remedy'))).toBeVisible();
      await walker.isAccessible();
    });

    test('can be abandoned while the program connects', async ({ page }) => {
      await walker.toServerPage();
      await walker.logOn('SIGNED', 'Administrator', PASSWORD);
      await expect(page.getByText(words('server.state.running')).first()).toBeVisible();
      await walker.isAccessible();
      await walker.press('wizard.do.cancel');
      await walker.arrived('wizard.where.title');
    });
  });
}

/** Goes through the pages, and compares what they show with what is on the practice network. */
class Walker {
  private connects = 0;

  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
  ) {
    page.on('request', (request) => {
      if (request.postData()?.includes('"verb":"connect"')) this.connects++;
    });
  }

  /** How often the page has asked for a connection. */
  attempts(): number {
    return this.connects;
  }

  async press(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await this.hands.press(words(id, parts));
  }

  async type(id: SentenceId, text: string, parts: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await this.hands.type(words(id, parts), text);
  }

  /** Waits until the page is shown and its heading has the focus. */
  async arrived(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1, name: words(id, parts), exact: true });
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
  }

  async toServerPage(): Promise<void> {
    await this.arrived('wizard.where.title');
    await this.press('wizard.where.practice.title');
    await this.arrived('wizard.practice.title');
    await this.press('server.practise');
    await this.arrived('server.title');
    await this.isAccessible();
  }

  async logOn(host: string, user: string, password: string): Promise<void> {
    await this.type('server.host', host);
    await this.type('server.user', user);
    await this.type('server.password', password);
    await this.press('server.do.connect');
  }

  async answer(): Promise<void> {
    await this.hands.pick(words('wizard.before.setup.yes'));
    await this.hands.pick(words('wizard.before.data.copied'));
    await this.type('wizard.before.data.place', 'D:\\Kmsdata-copy');
    await this.hands.pick(words('wizard.before.password.yes'));
  }

  /** Expects that connecting ended at this step, and that the page says why. */
  async failed(step: (typeof FAILURES)[number][2], error: SentenceId, where: string): Promise<void> {
    await expect(this.page.getByRole('alert')).toContainText(words(error, { where }));
    const failed = this.page.getByRole('listitem').filter({ hasText: words('server.state.failed') });
    await expect(failed).toHaveCount(1);
    await expect(failed).toContainText(words(`server.step.${step}`));
    // Visible without scrolling, wherever the user clicked.
    await expect(failed).toBeInViewport();
    await expect(this.page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  }

  /** Expects the header to name this server: by its own name and by the address that answered. */
  async showsServer(address: string): Promise<void> {
    const header = this.page.getByRole('group', { name: words('wizard.header.label') });
    await expect(header).toContainText(SERVER);
    await expect(header).toContainText(words('server.header.reached', { address }));
  }

  async isAccessible(): Promise<void> {
    expect(await violations(this.page)).toEqual([]);
  }
}
