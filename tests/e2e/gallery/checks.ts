import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { rememberColours } from './colours';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Axe's options: every rule, the rules that another theme can break, or all others. Axe spends most of its time on colours. */
const RULES = {
  everything: { runOnly: TAGS },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  'all but colours': { runOnly: TAGS, rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
} as const;

/**
 * Lets axe see the colour that text is drawn with. Axe reads `-webkit-text-fill-color` first, and for that Chromium
 * returns the colour from before Windows' high contrast replaced it.
 */
const DRAWN_COLOUR = `{
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}`;

/**
 * What axe finds, by WCAG 2.2 AA and axe's best practices. Axe is injected into the page once and then called there,
 * in a tenth of the time of its Playwright package, which matters for a run over every state, theme and language.
 */
export async function violations(page: Page, rules: keyof typeof RULES = 'everything'): Promise<readonly string[]> {
  await ready(page);
  return page.evaluate<string[]>(
    `axe.run(document, ${JSON.stringify({ ...RULES[rules], resultTypes: ['violations'] })})${AS_TEXT}`,
  );
}

/** What axe finds about colours, where this page has not been judged in the same combination of colours before. */
export async function colourViolations(page: Page): Promise<readonly string[]> {
  await ready(page);
  await rememberColours(page);
  const options = { ...RULES.colours, elementRef: true, resultTypes: ['violations', 'passes'] };
  return page.evaluate<string[]>(`(async () => {
    const include = window.colours.unjudged();
    if (include.length === 0) return [];
    const results = await axe.run({ include }, ${JSON.stringify(options)});
    const passes = results.passes.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
    window.colours.judged(passes.map(({ element }) => element));
    return Promise.resolve(results)${AS_TEXT};
  })()`);
}

/** Turns axe's results into one line for each rule. */
const AS_TEXT = `.then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html + ' ' + (any[0]?.message ?? '')).join(' | ')))`;

async function ready(page: Page): Promise<void> {
  // Waits for transitions: a colour halfway between two themes belongs to neither.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(DRAWN_COLOUR + axe.source);
}

/** Elements that reach beyond the window or a box that clips them, except those only for screen readers. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hides = (it: Element): boolean => getComputedStyle(it).overflowX !== 'visible';
    return [document.documentElement, ...document.querySelectorAll('body *')]
      .filter((it) => {
        const { left, right, width } = it.getBoundingClientRect();
        const within = it === document.documentElement || hides(it);
        return width > 0 && (right > innerWidth + 1 || left < -1 || (within && it.scrollWidth > it.clientWidth + 1));
      })
      .filter((it) => !it.closest('[role=status], thead, input, select, svg'))
      .map((it) => it.outerHTML.slice(0, 120));
  });
}

/**
 * The parts of the command bar that are not in view without scrolling: the commands, the reason of a gray one, and the
 * field it waits for.
 */
export function outOfView(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const bar = [...document.querySelectorAll('main [role=group]')].at(-1)?.parentElement;
    return [...(bar?.querySelectorAll('button, input, #command-why') ?? [])]
      .filter((it) => {
        const { top, bottom, height } = it.getBoundingClientRect();
        return height === 0 || top < 0 || bottom > innerHeight;
      })
      .map((it) => it.outerHTML.slice(0, 120));
  });
}

/** The largest distance, in pixels, between a control and the error that is about it. */
const AWAY = 120;

/** What is wrong with an error's place: too far from its control, not wholly in view, or without the focus. */
export async function astray(page: Page, control: Locator): Promise<readonly string[]> {
  const [of, said] = await Promise.all([control.boundingBox(), page.getByRole('alert').boundingBox()]);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  if (of === null || said === null) return ['nothing is said'];
  const apart = (from: number, to: number, other: number, end: number): number => Math.max(other - to, from - end, 0);
  const x = apart(of.x, of.x + of.width, said.x, said.x + said.width);
  const y = apart(of.y, of.y + of.height, said.y, said.y + said.height);
  const isInView = said.x >= 0 && said.y >= 0 && said.x + said.width <= width && said.y + said.height <= height;
  const isFocused = await page.getByRole('alert').evaluate((it) => it === document.activeElement);
  return [
    ...(Math.hypot(x, y) > AWAY ? [`${String(Math.round(Math.hypot(x, y)))} pixels away`] : []),
    ...(isInView ? [] : ['not in view']),
    ...(isFocused ? [] : ['not focused']),
  ];
}
