import { expect, type Page, test } from '@playwright/test';
import { type Hands, HANDS } from './support/hands';
import { type RunningPreview, startPreview } from './support/start-preview';
import { named, words } from './support/wizard-page';

/**
 * Every command of every page on the way through a repair, by mouse and by keyboard: each is pressed once, none is refused, and
 * each leaves the page. `tests/unit/wizard/press.test.ts` does the same by verbs for every page the wizard can reach.
 */

const SERVER = 'SERVER01';
const TITLE = words('practice.q290226.title');

/** The pages in their order, each with what leads on to it from the one before. */
const ON: readonly ((hands: Hands) => Promise<void>)[] = [
  (hands) => hands.press(words('wizard.where.practice.title')),
  (hands) => hands.press(TITLE),
  (hands) => hands.press(words('wizard.cause.repair', { article: 'Q290226' })),
  async (hands) => {
    await hands.pick(words('wizard.before.setup.yes'));
    await hands.pick(words('wizard.before.data.copied'));
    await hands.type(words('wizard.before.data.place'), 'D:\\Kmsdata-copy');
    await hands.pick(words('wizard.before.password.yes'));
    await hands.press(words('wizard.before.continue'));
  },
  (hands) => hands.press(words('wizard.backup.title', { n: 3 })),
  (hands) => hands.press(words('wizard.backup.continue')),
  async (hands) => {
    await hands.type(words('wizard.review.confirm', { server: SERVER }), SERVER);
    await hands.press(words('wizard.review.do.remove', { n: 3 }));
  },
  (hands) => hands.press(words('wizard.do.undo')),
];

/** The headings they arrive at. */
const HEADINGS: readonly string[] = [
  words('wizard.practice.title'),
  words('wizard.cause.applies.title', named('Q290226')),
  words('wizard.before.title', { n: 3 }),
  words('wizard.backup.title', { n: 3 }),
  words('wizard.backup.proven.title'),
  words('wizard.review.title.remove'),
  words('wizard.result.removed.title', { n: 3 }),
  words('wizard.undo.title', { n: 3 }),
];

for (const [means, handsOn] of Object.entries(HANDS)) {
  test(`every command of every page works, by ${means}`, async ({ page }) => {
    test.setTimeout(900_000);
    const preview: RunningPreview = await startPreview();
    await page.goto(preview.url);
    const hands = handsOn(page);
    const bar = page.getByRole('group', { name: words('wizard.do.label') }).getByRole('button');
    let pressed = 0;
    for (const [index, name] of HEADINGS.entries()) {
      const heading = page.getByRole('heading', { level: 1, name, exact: true });
      await go(page, hands, index);
      const labels = await bar.and(page.locator(':not([aria-disabled="true"])')).allInnerTexts();
      for (const label of labels) {
        await hands.press(label);
        if (label === words('wizard.do.lookAgain')) await expect(heading).toBeVisible({ timeout: 60_000 });
        else await expect(heading).toBeHidden({ timeout: 60_000 });
        await expect(page.getByText(words('wizard.error.refused'))).toHaveCount(0);
        pressed++;
        await anew(page);
        await go(page, hands, index);
      }
      await anew(page);
    }
    expect(pressed).toBeGreaterThan(15);
    await preview.stop();
  });
}

/** Back to the first page, with the practice server as it was at first: the way to the next button, not what is tested. */
async function anew(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1, name: words('wizard.where.title') });
  for (const [verb, payload] of [
    ['startOver', {}],
    ['choosePractice', {}],
    ['resetPractice', { scenario: 'q290226' }],
    ['startOver', {}],
  ] as const) {
    const body = JSON.stringify({ verb, payload });
    // An act that the button began may be at work still.
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

async function go(page: Page, hands: Hands, index: number): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words('wizard.where.title') })).toBeVisible({ timeout: 60_000 });
  for (let step = 0; step <= index; step++) {
    await ON[step]?.(hands);
    const heading = page.getByRole('heading', { level: 1, name: HEADINGS[step] ?? '', exact: true });
    await expect(heading).toBeVisible({ timeout: 60_000 });
  }
}
