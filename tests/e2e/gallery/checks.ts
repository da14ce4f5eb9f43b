import axe from 'axe-core';
import type { Locator, Page } from 'playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Axe's options: every rule, the rules that a theme can break by itself, or all the others. Colours take axe most of its time. */
const RULES = {
  everything: { runOnly: TAGS },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
  'all but colours': { runOnly: TAGS, rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
} as const;

/**
 * Text's colour by the property it is drawn with. Axe asks for `-webkit-text-fill-color` first, which Chromium answers with
 * the colour there was before Windows' high contrast took its place.
 */
const DRAWN_COLOUR = `{
  const { getPropertyValue } = CSSStyleDeclaration.prototype;
  CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}`;

/**
 * What axe finds, WCAG 2.2 AA and its best practices. It is put into the page once and then called there: a tenth of the
 * time its Playwright package takes, which matters where it runs for every state, theme and language.
 */
export async function violations(page: Page, rules: keyof typeof RULES = 'everything'): Promise<readonly string[]> {
  // Colours half way between two themes are nobody's.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(DRAWN_COLOUR + axe.source);
  return page.evaluate<string[]>(
    `axe.run(document, ${JSON.stringify({ ...RULES[rules], resultTypes: ['violations'] })}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html + ' ' + (any[0]?.message ?? '')).join(' | ')))`,
  );
}

/** What reaches beyond an edge of the window or of a box that hides it, but for what is there for screen readers alone. */
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
 * What of the command bar is not in view before anything is scrolled: the commands, why one of them is gray, and the field it
 * waits for.
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

/** Pixels a person looks away from a control to read what is said of it. */
const AWAY = 120;

/** What is wrong with where an error is said: too far from the control it is about, not wholly in view, or without the focus. */
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
