import axe from 'axe-core';
import type { Page } from 'playwright';

const OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
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
export async function violations(page: Page): Promise<readonly string[]> {
  // Colours half way between two themes are nobody's.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(DRAWN_COLOUR + axe.source);
  return page.evaluate<string[]>(
    `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations }) =>
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
