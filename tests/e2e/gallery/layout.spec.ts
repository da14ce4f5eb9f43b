import { expect, test } from '@playwright/test';
import { FIXTURES } from './fixtures';
import type { Stage } from './stage';
import { openStage, play } from './stage';

/** 320 pixels wide and 200 % zoom of the smallest window: nothing is cut off or has to be scrolled to sideways (WCAG 1.4.10). */
const SIZES = { narrow: { width: 320, height: 640 }, zoom: { width: 480, height: 350 } } as const;

let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
});

test.afterAll(() => stage.close());

for (const [size, viewport] of Object.entries(SIZES)) {
  for (const [name, view] of Object.entries(FIXTURES)) {
    test(`${name}, ${size}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await play(page, view);
      await page.goto(stage.url);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
      const wide = await page.evaluate(`[...document.querySelectorAll('body *')]
        .filter((it) => it.getBoundingClientRect().right > innerWidth + 1 && !it.closest('[role=status], thead, input[type=file]'))
        .map((it) => it.outerHTML.slice(0, 120))`);
      expect(wide).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });
  }
}
