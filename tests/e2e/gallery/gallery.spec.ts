import { expect } from '@playwright/test';
import type { Page } from 'playwright';
import type { Language } from '../../../electron/contract/words/say';
import { LANGUAGES } from '../../../electron/contract/words/languages';
import { cutOff, violations } from './checks';
import { FIXTURES } from './fixtures';
import { test } from './hall';
import { LOOKS, SIZES, wear } from './looks';
import { SCENES } from './scenes';

// Each fixture is a test of its own, and the workers share them. Traces of a page that lives on would grow without end.
test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off', screenshot: 'off' });

/**
 * Every page and phase in every language, with all its disclosures open: nothing for axe to find in light, dark and high
 * contrast, nothing on the console, and at 320 pixels or 200 % zoom nothing cut off or to be scrolled to sideways
 * (WCAG 1.4.10).
 */
for (const [name, view] of Object.entries(FIXTURES)) {
  test(name, async ({ hall }) => {
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const { page, complaints } = await hall.hang(language, view, 'open');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await accessible(page, language);
      await whole(page, language);
      expect.soft(complaints, language).toEqual([]);
    }
  });
}

for (const [name, { on, play, end }] of Object.entries(SCENES)) {
  test(name, async ({ hall }) => {
    const view = FIXTURES[on];
    if (!view) throw new Error(`No fixture named ${on}`);
    for (const language of Object.keys(LANGUAGES) as Language[]) {
      const { page, complaints } = await hall.hang(language, view, 'open');
      await play(page);
      await accessible(page, language);
      await whole(page, language);
      await end(page);
      expect.soft(complaints, language).toEqual([]);
    }
  });
}

async function accessible(page: Page, language: Language): Promise<void> {
  for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    await wear(page, look);
    expect.soft(await violations(page), `${language}, ${look}`).toEqual([]);
  }
}

/** Layout is the same in every look, but not in every language. */
async function whole(page: Page, language: Language): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    expect.soft(await cutOff(page), `${language}, ${size}`).toEqual([]);
  }
}
