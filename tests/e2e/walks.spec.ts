import { expect, type Page, test as base } from '@playwright/test';
import type { SentenceId } from '../../electron/contract/words/sentence';
import type { ScenarioId } from '../../electron/machines/practice';
import { violations } from './gallery/checks';
import { type Hands, HANDS } from './support/hands';
import { hasRuns, type PracticeServer, practiceServer, without } from './support/practice-state';
import { type RunningPreview, startPreview } from './support/start-preview';
import { cardOf, named, words } from './support/wizard-page';
import { type Repair, type Walk, WALKS } from './walks';

/**
 * Every practice server, by mouse and by keyboard alone: to the result and back by undo if there is a repair, otherwise
 * to the verdict and its reasons. The server's own state file decides at the end.
 */
interface Bench {
  readonly preview: RunningPreview;
  readonly page: Page;
}

/** One program and one window for all walks of a worker, as when a colleague tries one server after another. */
const test = base.extend<object, { readonly bench: Bench }>({
  bench: [
    async ({ browser }, use) => {
      const preview = await startPreview();
      const context = await browser.newContext({ locale: 'en', viewport: { width: 960, height: 700 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(preview.url);
      await use({ preview, page });
      await context.close();
      await preview.stop();
    },
    { scope: 'worker' },
  ],
});

test.describe.configure({ mode: 'parallel' });

const SERVER = 'SERVER01';
const KMS = 'MSExchangeKMS';
const SHOWN = { name: 'Microsoft Exchange Key Management Server', n: 1 } as const;

for (const [means, handsOn] of Object.entries(HANDS)) {
  for (const [scenario, walk] of Object.entries(WALKS) as [ScenarioId, Walk][]) {
    test(`the walk of ${scenario} reaches its end, by ${means}`, async ({ bench: { preview, page } }) => {
      const walker = new Walker(page, handsOn(page), () => practiceServer(preview.stateFolder, scenario));
      await walker.choose(scenario);
      await walker.verdict(walk);
      if (walk.repair === null || walk.repair === 'refused') {
        const start = walker.server();
        await walker.lesson(scenario);
        if (walk.repair === 'refused') await walker.refused();
        await walker.press('wizard.do.back');
        await walker.arrived('wizard.practice.title');
        await walker.press('wizard.do.back');
        await walker.arrived('wizard.where.title');
        expect(walker.server()).toEqual(start);
        expect(hasRuns(preview.stateFolder, scenario)).toBe(false);
        return;
      }
      await walker.repair(walk);
      await walker.result(scenario, walk.repair);
      await walker.undo(walk.repair);
      await walker.press('wizard.do.firstPage');
      await walker.arrived('wizard.where.title');
    });
  }
}

/** Goes through the pages, and compares what they show with the server. */
class Walker {
  /** The server as it was when its repair began. */
  private start: PracticeServer | null = null;

  constructor(
    private readonly page: Page,
    private readonly hands: Hands,
    readonly server: () => PracticeServer,
  ) {}

  async press(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): Promise<void> {
    await this.hands.press(words(id, parts));
  }

  /** Waits until the page is shown and its heading has the focus. */
  async arrived(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1, name: words(id, parts), exact: true });
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
  }

  async choose(scenario: ScenarioId): Promise<void> {
    await this.arrived('wizard.where.title');
    await this.hands.press(words('wizard.where.practice.title'));
    await this.arrived('wizard.practice.title');
    const title = words(`practice.${scenario}.title`);
    const reset = this.page.getByRole('button', { name: words('wizard.where.practice.resetNamed', { title }) });
    if (await reset.isVisible()) {
      await this.hands.press(words('wizard.where.practice.resetNamed', { title }));
      await expect(reset).toBeHidden();
      await expect(this.page.locator(':focus')).toContainText(title);
    }
    await this.hands.press(cardOf(scenario));
  }

  async verdict({ verdict: [id, article], reasons, repair }: Walk): Promise<void> {
    await this.arrived(id, article === undefined ? {} : named(article));
    await expect(this.page.getByText(words('wizard.practice.banner'))).toBeVisible();
    for (const reason of reasons) {
      const list = this.page.locator('section').filter({
        has: this.page.getByRole('heading', {
          name: new RegExp(`^${words(`wizard.cause.${reason}`, { article: 'Q\\d{6}' })}$`),
        }),
      });
      expect(await list.getByRole('listitem').count()).toBeGreaterThan(0);
    }
    const offer = this.page.getByRole('button', { name: words('wizard.cause.repair', { article: article ?? '' }), exact: true });
    await expect(offer).toHaveCount(repair === null || repair === 'refused' || repair.insist === true ? 0 : 1);
    expect(await violations(this.page)).toEqual([]);
  }

  async lesson(scenario: ScenarioId): Promise<void> {
    await expect(this.page.getByText(words(`practice.${scenario}.expert`))).toBeVisible();
  }

  /** Expects that insisting on removing something that works leads to a page that refuses. */
  async refused(): Promise<void> {
    await this.press('wizard.cause.anyway.healthy');
    await this.arrived('wizard.before.title', { n: 3 });
    await this.answer(['setup', 'data', 'password']);
    await expect(this.page.getByText(words('wizard.before.override.title'))).toBeVisible();
    await this.cannotContinue();
    await this.press('wizard.do.back');
    await this.arrived('wizard.cause.healthy.title');
  }

  async repair(walk: Walk): Promise<void> {
    const repair = walk.repair as Repair;
    const { questions, touched, stop } = repair;
    const begin = async (): Promise<void> => {
      await (repair.insist
        ? this.press('wizard.cause.anyway.possible', { article: walk.verdict[1] ?? '' })
        : this.press('wizard.cause.repair', { article: walk.verdict[1] ?? '' }));
      await (questions.length === 0
        ? this.arrived('wizard.before.title.none')
        : this.arrived('wizard.before.title', { n: questions.length }));
    };
    await begin();
    if (repair.restartFirst) {
      await this.answer(questions);
      await this.cannotContinue();
      await this.press('wizard.practice.restart');
      await this.verdict(walk);
      await begin();
    } else {
      await this.answer(questions);
    }
    if (repair.insist) {
      await this.cannotContinue();
      await this.hands.type(words('wizard.before.override.label', { server: SERVER }), SERVER);
    }
    await expect(this.continues()).not.toHaveAttribute('aria-disabled', 'true');
    this.start = this.server();

    await this.press('wizard.before.continue');
    await this.arrived('wizard.backup.title', { n: touched.length });
    await this.press('wizard.backup.title', { n: touched.length });
    await this.arrived('wizard.backup.proven.title');
    await expect(this.page.getByText(words('wizard.witness.agrees'))).toHaveCount(2);
    expect(this.server().registry).toEqual(this.start.registry);
    await this.press('wizard.backup.continue');
    if (stop !== null) await this.stop(stop);
    await this.remove(repair);
  }

  private async stop(stop: NonNullable<Repair['stop']>): Promise<void> {
    const asked = (): number | undefined => this.server().services.find(({ name }) => name === KMS)?.stopRequestedAt;
    if (stop === 'not-running') {
      // Nothing to stop: the review follows the backup directly.
      expect(asked()).toBeUndefined();
      return;
    }
    await (stop === 'dependents'
      ? this.arrived('wizard.stop.dependents.title', SHOWN)
      : this.arrived('wizard.stop.running.title', SHOWN));
    expect(asked()).toBeUndefined();
    await (stop === 'dependents' ? this.press('wizard.stop.dependents.do', SHOWN) : this.press('wizard.stop.do'));
    if (stop === 'hangs') {
      await this.givesUpWaiting();
      return;
    }
    await this.arrived('wizard.stop.stopped.title');
    expect(asked()).toBeGreaterThan(0);
    expect(this.server().registry).toEqual(this.start?.registry);
    await this.press('wizard.do.continue');
  }

  private async givesUpWaiting(): Promise<void> {
    await this.arrived('wizard.stop.stopping.title', SHOWN);
    await this.press('wizard.stop.stopWaiting');
    const stopping = new RegExp(`^${words('wizard.stop.still-stopping.title', { time: '.+' })}$`);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(stopping);
    await this.press('wizard.practice.restart');
  }

  private async remove({ act, touched }: Repair): Promise<void> {
    await this.arrived(`wizard.review.title.${act}`);
    const go = this.page.getByRole('button', { name: words(`wizard.review.do.${act}`, { n: touched.length }) });
    await expect(go).toHaveAttribute('aria-disabled', 'true');
    await this.hands.type(words('wizard.review.confirm', { server: SERVER }), SERVER);
    // Enter in the field does not remove: the destructive act is never the default.
    await this.page.keyboard.press('Enter');
    await expect(go).not.toHaveAttribute('aria-disabled', 'true');
    expect(this.server().registry).toEqual(this.start?.registry);
    await this.press(`wizard.review.do.${act}`, { n: touched.length });
  }

  async result(scenario: ScenarioId, { act, touched, stop, insist }: Repair): Promise<void> {
    const n = touched.length;
    if (insist) await this.against(n);
    else
      await (act === 'remove'
        ? this.arrived('wizard.result.removed.title', { n })
        : this.arrived('wizard.result.changed.title', { n }));
    await this.lesson(scenario);
    const now = this.server().registry;
    const start = this.start?.registry;
    if (!start) throw new Error('The repair has not begun');
    expect(without(now, touched)).toEqual(without(start, touched));
    expect(now).not.toEqual(start);
    if (act === 'remove') expect(now).toEqual(without(start, touched));
    if (stop === null) return;
    await this.restart();
    expect(this.server().services.some(({ name }) => name === KMS)).toBe(false);
  }

  /** Waits for the answer: the page does not always change, and the state file changes before the act is over. */
  private async restart(): Promise<void> {
    const answered = this.page.waitForResponse((response) => response.request().postData()?.includes('restartPractice') ?? false);
    await this.press('wizard.practice.restart');
    await answered;
  }

  /** Expects that a repair against the advice says so first, with the reason. */
  private async against(n: number): Promise<void> {
    const title = `${words('acts.override.removed')}: ${words('wizard.result.removed.title', { n })}`;
    await expect(this.page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible({ timeout: 20_000 });
    await expect(
      this.page.getByText(words('diagnosis.gate.article.overridden', { article: 'Q196171', server: SERVER })),
    ).toBeVisible();
  }

  async undo({ touched }: Repair): Promise<void> {
    await this.press('wizard.do.undo');
    await this.arrived('wizard.undo.title', { n: touched.length });
    await this.press('wizard.undo.do', { n: touched.length });
    await this.arrived('wizard.result.undone.title');
    expect(this.server().registry).toEqual(this.start?.registry);
  }

  private async answer(questions: Repair['questions']): Promise<void> {
    for (const question of questions) {
      if (question === 'setup') await this.hands.pick(words('wizard.before.setup.yes'));
      if (question === 'password') await this.hands.pick(words('wizard.before.password.yes'));
      if (question !== 'data') continue;
      await this.hands.pick(words('wizard.before.data.copied'));
      await this.hands.type(words('wizard.before.data.place'), 'D:\\Kmsdata-copy');
    }
  }

  private continues() {
    return this.page.getByRole('button', { name: words('wizard.before.continue'), exact: true });
  }

  private async cannotContinue(): Promise<void> {
    await expect(this.continues()).toHaveAttribute('aria-disabled', 'true');
  }
}
