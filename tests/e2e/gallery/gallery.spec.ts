import { expect, test } from '@playwright/test';
import { tooWide, violations } from './checks';
import { FIXTURES } from './fixtures';
import type { Stage } from './stage';
import { openStage, play } from './stage';

/** The heading's colour tells that the theme has followed. */
const INK = { light: 'rgb(36, 36, 36)', dark: 'rgb(255, 255, 255)' } as const;
const SMALL = { narrow: { width: 320, height: 640 }, zoom: { width: 480, height: 350 } } as const;

let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
});

test.afterAll(() => stage.close());

/**
 * Every page and phase, with all its disclosures open: nothing for axe to find in light and dark, nothing on the console,
 * and at 320 pixels or 200 % zoom nothing cut off or to be scrolled to sideways (WCAG 1.4.10).
 */
for (const [name, view] of Object.entries(FIXTURES)) {
  test(name, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(error.message));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await play(page, view);
    await page.goto(stage.url);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));

    for (const [colorScheme, ink] of Object.entries(INK)) {
      await page.emulateMedia({ colorScheme: colorScheme as keyof typeof INK });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink);
      expect.soft(await violations(page), colorScheme).toEqual([]);
    }
    for (const [size, viewport] of Object.entries(SMALL)) {
      await page.setViewportSize(viewport);
      expect.soft(await tooWide(page), size).toEqual([]);
    }
    expect(complaints).toEqual([]);
  });
}
