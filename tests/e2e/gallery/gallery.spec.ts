import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { FIXTURES } from './fixtures';
import type { Stage } from './stage';
import { openStage, play } from './stage';

/** Every page and phase, light and dark: nothing for axe to find, nothing on the console, no heading missing. */
let stage: Stage;

test.beforeAll(async () => {
  stage = await openStage();
});

test.afterAll(() => stage.close());

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, view] of Object.entries(FIXTURES)) {
    test(`${name}, ${scheme}`, async ({ page }) => {
      const complaints: string[] = [];
      page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
      page.on('pageerror', (error) => void complaints.push(error.message));
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await play(page, view);
      await page.goto(stage.url);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}
