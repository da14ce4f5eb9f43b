import { expect, type Page, test } from '@playwright/test';
import { type Hands, HANDS } from './support/hands';
import { type RunningPreview, startPreview } from './support/start-preview';
import { cardOf, named, words } from './support/wizard-page';

/**
 * Every command of every page on the way through a repair, by mouse and by keyboard: each is pressed once, none is
 * refused, and each leaves the page, except "Look again", which comes back to it. `tests/unit/wizard/press.crash.test.ts`
 * does the same with verbs for every page the wizard can reach.
 */

const SERVER = 'SERVER01';
const CARD = cardOf('q290226');

/** What leads from the previous page to a page, that page's heading, and what is typed there. */
interface Leg {
  readonly on: (hands: Hands) => Promise<void>;
  readonly heading: string;
  readonly fill?: (hands: Hands) => Promise<void>;
}

const FIRST: Leg = { on: (hands) => hands.press(words('wizard.where.practice.title')), heading: words('wizard.practice.title') };

/** The pages of a repair, in order. */
const REPAIR: readonly Leg[] = [
  FIRST,
  { on: (hands) => hands.press(CARD), heading: words('wizard.cause.applies.title', named('Q290226')) },
  {
    on: (hands) => hands.press(words('wizard.cause.repair', { article: 'Q290226' })),
    heading: words('wizard.before.title', { n: 3 }),
  },
  {
    on: async (hands) => {
      await hands.pick(words('wizard.before.setup.yes'));
      await hands.pick(words('wizard.before.data.copied'));
      await hands.type(words('wizard.before.data.place'), 'D:\\Kmsdata-copy');
      await hands.pick(words('wizard.before.password.yes'));
      await hands.press(words('wizard.before.continue'));
    },
    heading: words('wizard.backup.title', { n: 3 }),
  },
  { on: (hands) => hands.press(words('wizard.backup.title', { n: 3 })), heading: words('wizard.backup.proven.title') },
  { on: (hands) => hands.press(words('wizard.backup.continue')), heading: words('wizard.review.title.remove') },
  {
    on: async (hands) => {
      await hands.type(words('wizard.review.confirm', { server: SERVER }), SERVER);
      await hands.press(words('wizard.review.do.remove', { n: 3 }));
    },
    heading: words('wizard.result.removed.title', { n: 3 }),
  },
  { on: (hands) => hands.press(words('wizard.do.undo')), heading: words('wizard.undo.title', { n: 3 }) },
];

/** The pages that only a server on the network has. */
const NETWORK: readonly Leg[] = [
  FIRST,
  {
    on: (hands) => hands.press(words('server.practise')),
    heading: words('server.title'),
    fill: async (hands) => {
      await hands.type(words('server.host'), SERVER);
      await hands.type(words('server.user'), 'Administrator');
      await hands.type(words('server.password'), 'practice');
    },
  },
  {
    on: (hands) => hands.press(words('server.do.connect')),
    heading: words('wizard.cause.applies.title', named('Q290226')),
  },
];

/** Each way, with the number of commands it must exceed, so that a way that no longer gets anywhere cannot pass. */
const WAYS = [
  { name: 'every command of every page', way: REPAIR, least: 15 },
  { name: 'every command on the way to a server on the network', way: NETWORK, least: 7 },
] as const;

for (const [means, handsOn] of Object.entries(HANDS)) {
  for (const { name, way, least } of WAYS)
    test(`${name} works, by ${means}`, async ({ page }) => {
      test.setTimeout(900_000);
      const preview: RunningPreview = await startPreview();
      await page.goto(preview.url);
      const hands = handsOn(page);
      // The way to a button is not what is tested.
      const quick = HANDS.mouse(page);
      const bar = page.getByRole('group', { name: words('wizard.do.label') }).getByRole('button');
      let pressed = 0;
      for (const [index, leg] of way.entries()) {
        const heading = page.getByRole('heading', { level: 1, name: leg.heading, exact: true });
        const there = way.slice(0, index + 1);
        await go(page, quick, there);
        const labels = await bar.and(page.locator(':not([aria-disabled="true"])')).allInnerTexts();
        for (const [at, label] of labels.entries()) {
          if (at > 0) await go(page, quick, there);
          await hands.press(label);
          if (label === words('wizard.do.lookAgain')) await expect(heading).toBeVisible({ timeout: 60_000 });
          else await expect(heading).toBeHidden({ timeout: 60_000 });
          await expect(page.getByText(words('wizard.error.refused'))).toHaveCount(0);
          pressed++;
          await anew(page);
        }
      }
      expect(pressed).toBeGreaterThan(least);
      await preview.stop();
    });
}

/** Goes back to the first page with a reset practice server, by verbs, since this part is not what the test checks. */
async function anew(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: words('wizard.where.title') });
  for (const [verb, payload] of [
    ['startOver', {}],
    ['choosePractice', {}],
    ['resetPractice', { scenario: 'q290226' }],
    ['startOver', {}],
  ] as const) {
    const body = JSON.stringify({ verb, payload });
    // An act that the button started may still be running.
    await expect
      .poll(
        () =>
          page.evaluate(async (sent) => {
            const headers = { 'Content-Type': 'application/json' };
            const answer = await fetch('api/call', { method: 'POST', headers, body: sent });
            return ((await answer.json()) as { readonly ok: boolean }).ok;
          }, body),
        { timeout: 60_000 },
      )
      .toBe(true);
  }
  await expect(heading).toBeVisible({ timeout: 60_000 });
}

async function go(page: Page, hands: Hands, way: readonly Leg[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words('wizard.where.title') })).toBeVisible({ timeout: 60_000 });
  for (const { on, heading, fill } of way) {
    await on(hands);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible({ timeout: 60_000 });
    await fill?.(hands);
  }
}
