import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright';
import type { Language } from '../../../electron/contract/words/say';
import { LANGUAGES } from '../../../electron/contract/words/languages';
import { astray, cutOff, outOfView, violations } from './checks';
import { FIXTURES } from './fixtures';
import { test } from './hall';
import { LOOKS, SIZES, wear } from './looks';
import { SCENES } from './scenes';

// Each fixture in each language is a test of its own, and the workers share them. Traces of a page that lives on would grow without end.
test.describe.configure({ mode: 'parallel' });
test.use({ trace: 'off', screenshot: 'off' });

/** Colours are the same in every language, so one language shows them in every look. */
const COLOURED: Language = 'en';

/**
 * Every page and phase in every language, with all its disclosures open: nothing for axe to find (its rules about colours in
 * one language, but in light, dark and high contrast), nothing on the console, at 320 pixels or 200 % zoom nothing cut
 * off or to be scrolled to sideways (WCAG 1.4.10), and in every window the commands in view, with the reason of a gray one and
 * the field it waits for.
 */
for (const language of Object.keys(LANGUAGES) as Language[]) {
  for (const [name, view] of Object.entries(FIXTURES)) {
    test(`${name}, ${language}`, async ({ hall }) => {
      const { page, complaints } = await hall.hang(language, view, 'open');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await accessible(page, language);
      await whole(page);
      expect(complaints).toEqual([]);
    });
  }

  for (const [name, { on, play, end, control }] of Object.entries(SCENES)) {
    test(`${name}, ${language}`, async ({ hall }) => {
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
  if (language !== COLOURED) {
    expect.soft(await violations(page, 'all but colours')).toEqual([]);
    return;
  }
  for (const look of Object.keys(LOOKS) as (keyof typeof LOOKS)[]) {
    await wear(page, look);
    expect.soft(await violations(page, look === 'light' ? 'everything' : 'colours'), look).toEqual([]);
  }
}

/** Layout is the same in every look, but not in every language. */
async function whole(page: Page, control?: Locator): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    // What is placed by a script follows the window at the next picture.
    await expect.soft.poll(() => cutOff(page), size).toEqual([]);
    await page.evaluate('scrollTo(0, 0)');
    expect.soft(await outOfView(page), size).toEqual([]);
    if (!control) continue;
    await control.scrollIntoViewIfNeeded();
    await expect.soft.poll(() => astray(page, control), size).toEqual([]);
  }
}
