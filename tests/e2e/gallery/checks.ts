import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, WCAG 2.2 AA and its best practices. Colours half way between two themes are nobody's: it waits for them. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What reaches beyond the right edge, but for what is there for screen readers alone. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body *')]
      .filter(
        (it) =>
          it.getBoundingClientRect().right > innerWidth + 1 || (it === document.documentElement && it.scrollWidth > innerWidth),
      )
      .filter((it) => !it.closest('[role=status], thead, input[type=file]'))
      .map((it) => it.outerHTML.slice(0, 120)),
  );
}
