import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import type { Language } from '../../../electron/contract/words/say';
import { LANGUAGES } from '../../../electron/contract/words/languages';
import { astray, colourViolations, cutOff, outOfView, violations } from './checks';
import { FIXTURES } from './fixtures';
import { test } from './hall';
import { LOOKS, SIZES, wear } from './looks';
import { SCENES } from './scenes';

// Each fixture in each language is a separate test, and the workers share them.
test.describe.configure({ mode: 'parallel' });
test.use({ screenshot: 'off' });

/** Colours are the same in every language, so one language shows them in every look. */
const COLOURED: Language = 'en';

/**
 * Every page and phase in every language, with all its disclosures open. Axe finds nothing (in one language the rules about
 * colours too, in light, dark and high contrast), and nothing is logged on the console. At 320 pixels or 200 % zoom, nothing
 * is cut off or needs scrolling sideways (WCAG 1.4.10). In every window size the commands are in view, with the reason of a
 * gray one and the field it waits for.
 */
for (const language of Object.keys(LANGUAGES) as Language[]) {
  for (const [name, view] of Object.entries(FIXTURES)) {
    test(`the page ${name} passes every check (${language})`, async ({ hall }) => {
      const { page, complaints } = await hall.hang(language, view, 'open');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await accessible(page, language);
      await whole(page);
      expect(complaints).toEqual([]);
    });
  }

  for (const [name, { on, play, end, control }] of Object.entries(SCENES)) {
    test(`the scene ${name} passes every check (${language})`, async ({ hall }) => {
      const view = FIXTURES[on];
      if (!view) throw new Error(`No fixture named ${on}`);
      const { page, complaints } = await hall.hang(language, view, 'open');
      await play(page);
      await accessible(page, language);
      await whole(page, control?.(page));
      await end(page);
      expect(complaints).toEqual([]);
    });
  }
}

async function accessible(page: Page, language: Language): Promise<void> {
  expect.soft(await violations(page, 'all but colours')).toEqual([]);
  if (language !== COLOURED) return;
  for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    await wear(page, look);
    expect.soft(await colourViolations(page), look).toEqual([]);
  }
}

/** Checks the layout in every window size; it depends on the language but not on the look. */
async function whole(page: Page, control?: Locator): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    // A box placed by a script follows the window's new size only in the next frame.
    await expect.soft.poll(() => cutOff(page), size).toEqual([]);
    await page.evaluate('scrollTo(0, 0)');
    expect.soft(await outOfView(page), size).toEqual([]);
    if (!control) continue;
    await control.scrollIntoViewIfNeeded();
    await expect.soft.poll(() => astray(page, control), size).toEqual([]);
  }
}
