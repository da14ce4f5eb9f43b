import { expect, type Page, test } from '@playwright/test';
import type { Payload, Verb } from '../../electron/contract/wizard/verbs';
import type { WizardView } from '../../electron/contract/wizard/views';
import { type Hands, HANDS } from './support/hands';
import { type RunningPreview, startPreview } from './support/start-preview';
import { named, words } from './support/wizard-page';

/**
 * Every command of every page on the way through a repair, by mouse and by keyboard: each is pressed once, none is
 * refused, and each leaves the page, except "Look again", which comes back to it. `tests/unit/wizard/press.crash.test.ts`
 * does the same with verbs for every page the wizard can reach.
 */

test.describe.configure({ mode: 'parallel' });

const SERVER = 'SERVER01';

/** What leads from the previous page to a page, that page's heading, and what is typed there. */
interface Leg {
  readonly verbs: (view: WizardView) => readonly Call[];
  readonly heading: string;
  readonly fill?: (hands: Hands) => Promise<void>;
}

type Call = { readonly [V in Verb]: readonly [verb: V, payload: Payload<V>] }[Verb];

const SCENARIO = 'q290226';
const FIRST: Leg = { verbs: () => [['choosePractice', {}]], heading: words('wizard.practice.title') };

/** The pages of a repair, in order. */
const REPAIR: readonly Leg[] = [
  FIRST,
  {
    verbs: () => [['choosePlace', { place: 'practice', scenario: SCENARIO }]],
    heading: words('wizard.cause.applies.title', named('Q290226')),
  },
  { verbs: () => [['repair', {}]], heading: words('wizard.before.title', { n: 3 }) },
  {
    verbs: () => [
      ['answer', { setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\Kmsdata-copy', password: 'yes' }],
      ['proceed', {}],
    ],
    heading: words('wizard.backup.title', { n: 3 }),
  },
  { verbs: () => [['backUp', {}]], heading: words('wizard.backup.proven.title') },
  {
    verbs: () => [['proceed', {}]],
    heading: words('wizard.review.title.remove'),
    fill: (hands) => hands.type(words('wizard.review.confirm', { server: SERVER }), SERVER),
  },
  { verbs: () => [['remove', { typedName: SERVER }]], heading: words('wizard.result.removed.title', { n: 3 }) },
  { verbs: (view) => [['previewUndo', { run: runOf(view) }]], heading: words('wizard.undo.title', { n: 3 }) },
];

/** The pages that only a server on the network has. */
const NETWORK: readonly Leg[] = [
  FIRST,
  {
    verbs: () => [['practiseServer', {}]],
    heading: words('server.title'),
    fill: async (hands) => {
      await hands.type(words('server.host'), SERVER);
      await hands.type(words('server.user'), 'Administrator');
      await hands.type(words('server.password'), 'practice');
    },
  },
  {
    verbs: () => [
      [
        'connect',
        {
          host: SERVER,
          port: null,
          user: 'Administrator',
          domain: '',
          ntlm1: false,
          password: [...new TextEncoder().encode('practice')],
        },
      ],
    ],
    heading: words('wizard.cause.applies.title', named('Q290226')),
  },
];

function runOf({ state }: WizardView): string {
  if (state.page !== 'result') throw new Error(`A page without a run: ${state.page}`);
  return state.run;
}

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
      const bar = page.getByRole('group', { name: words('wizard.do.label') }).getByRole('button');
      let pressed = 0;
      for (const [index, leg] of way.entries()) {
        const heading = page.getByRole('heading', { level: 1, name: leg.heading, exact: true });
        const there = way.slice(0, index + 1);
        await go(page, hands, there);
        const labels = await bar.and(page.locator(':not([aria-disabled="true"])')).allInnerTexts();
        for (const [at, label] of labels.entries()) {
          if (at > 0) await go(page, hands, there);
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

/** Calls a verb through the page's own connection, again while an act that a button started is still running. */
async function call(page: Page, [verb, payload]: Call): Promise<WizardView> {
  let answer: { readonly ok: boolean; readonly value?: unknown } = { ok: false };
  await expect
    .poll(
      async () => {
        answer = await page.evaluate(async (body) => {
          const headers = { 'Content-Type': 'application/json' };
          return (await (await fetch('api/call', { method: 'POST', headers, body })).json()) as typeof answer;
        }, JSON.stringify({ verb, payload }));
        return answer.ok;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return answer.value as WizardView;
}

/** Goes back to the first page with a reset practice server. */
async function anew(page: Page): Promise<void> {
  const calls: readonly Call[] = [
    ['startOver', {}],
    ['choosePractice', {}],
    ['resetPractice', { scenario: SCENARIO }],
    ['startOver', {}],
  ];
  for (const one of calls) await call(page, one);
  const heading = page.getByRole('heading', { level: 1, name: words('wizard.where.title') });
  await expect(heading).toBeVisible({ timeout: 60_000 });
}

/** Goes to a page by verbs, since the way to a button is not what is tested. */
async function go(page: Page, hands: Hands, way: readonly Leg[]): Promise<void> {
  let view = await call(page, ['view', {}]);
  for (const { verbs, heading } of way) {
    for (const one of verbs(view)) view = await call(page, one);
    await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible({ timeout: 60_000 });
  }
  await way.at(-1)?.fill?.(hands);
}
