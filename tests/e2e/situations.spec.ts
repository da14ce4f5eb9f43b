import { expect, type Locator, type Page, test } from '@playwright/test';
import type { SentenceId } from '../../electron/contract/words/sentence';
import type { ScenarioId } from '../../electron/machines/practice';
import { startPreview } from './support/start-preview';
import { cardOf, named, words } from './support/wizard-page';

/**
 * Eight situations that a caller describes, and what somebody who knows only that should do. Everything the decision
 * needs is in view at the window's usual size without scrolling, and so is the right control.
 */
interface Situation {
  /** Its `caller` sentence is what the caller says on the telephone. */
  readonly scenario: ScenarioId;
  /** What the person should do, in a sentence. */
  readonly right: string;
  readonly heading: string;
  /** What has to be in view for that decision. */
  readonly facts: readonly ((page: Page) => Locator)[];
  readonly control: (page: Page) => Locator;
  /** The heading that the right control leads to; null if the test does not check where it leads. */
  readonly leads: string | null;
}

const says =
  (text: string | RegExp) =>
  (page: Page): Locator =>
    page.getByText(text).first();
const button =
  (name: string | RegExp) =>
  (page: Page): Locator =>
    page.getByRole('button', { name }).first();
const repair = (article: string) => button(words('wizard.cause.repair', { article }));

const SITUATIONS: readonly Situation[] = [
  {
    scenario: 'q290226',
    right: 'repair it',
    heading: words('wizard.cause.applies.title', named('Q290226')),
    facts: [says(/files is missing: /), says(words('wizard.practice.banner'))],
    control: repair('Q290226'),
    leads: words('wizard.before.title', { n: 3 }),
  },
  {
    scenario: 'healthy',
    right: 'remove nothing, and go back',
    heading: words('wizard.cause.healthy.title'),
    facts: [says(words('wizard.cause.healthy.text'))],
    control: button(words('wizard.do.back')),
    leads: words('wizard.practice.title'),
  },
  {
    scenario: 'clean',
    right: 'leave the server as it is',
    heading: words('wizard.cause.nothing.title'),
    facts: [says(words('wizard.cause.nothing.text'))],
    control: button(words('wizard.do.back')),
    leads: words('wizard.practice.title'),
  },
  {
    scenario: 'missing-files',
    right: 'put the files back, then look again',
    heading: words('wizard.cause.other-fault.title', named('Q246086')),
    facts: [says(words('wizard.advice.title'))],
    control: button(words('wizard.do.lookAgain')),
    leads: null,
  },
  {
    scenario: 'q235418',
    right: 'shorten the path, and remove nothing',
    heading: words('wizard.cause.other-fault.title', named('Q235418')),
    facts: [says(words('wizard.practice.banner'))],
    control: repair('Q235418'),
    leads: null,
  },
  {
    scenario: 'restart-pending',
    right: 'restart the server first',
    heading: words('wizard.cause.applies.title', named('Q290226')),
    facts: [says(words('wizard.before.gates'))],
    control: button(words('wizard.practice.restart')),
    leads: null,
  },
  {
    scenario: 'unreadable-key',
    right: 'change nothing until it can be read',
    heading: words('wizard.cause.cannot-tell.title'),
    facts: [says(words('wizard.cause.cannot-tell.text'))],
    control: button(words('wizard.do.lookAgain')),
    leads: null,
  },
  {
    scenario: 'orphaned-4.0',
    right: 'answer the one question that decides it',
    heading: words('wizard.cause.possible.title', named('Q196171')),
    facts: [says(words('wizard.cause.decision'))],
    control: button(words('wizard.decision.cannot-tell')),
    leads: null,
  },
];

for (const { scenario, right, heading, facts, control, leads } of SITUATIONS) {
  const caller = words(`practice.${scenario}.caller` as SentenceId);
  test(`the page answers “${caller}” without scrolling: ${right}`, async ({ page }) => {
    const preview = await startPreview();
    await page.goto(preview.url);
    await page.getByRole('button', { name: words('wizard.where.practice.title') }).click();
    await page.getByRole('button', { name: cardOf(scenario) }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeInViewport();
    for (const fact of facts) await expect(fact(page)).toBeInViewport({ ratio: 1 });
    await expect(control(page)).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate('Math.max(scrollY, document.querySelector("main")?.scrollTop ?? 0)')).toBe(0);
    await control(page).click();
    if (leads !== null) await expect(page.getByRole('heading', { level: 1, name: leads, exact: true })).toBeVisible();
    await expect(page.getByText(words('wizard.error.refused'))).toHaveCount(0);
    await preview.stop();
  });
}
