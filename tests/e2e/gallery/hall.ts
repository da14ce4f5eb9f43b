import { test as base } from '@playwright/test';
import type { Browser, Page } from 'playwright';
import type { Language } from '../../../electron/contract/words/say';
import type { WizardView } from '../../../electron/contract/wizard/views';
import { FIXTURES } from './fixtures';
import { openStage, play, show } from './stage';

/** One page per language, opened once and kept. It receives each view as the program pushes it, without reloading. */
export interface Hall {
  /** The language's page with this view, drawn anew; with every disclosure open, or as the page has them. */
  readonly hang: (language: Language, view: WizardView, disclosures: 'open' | 'closed') => Promise<Hung>;
  readonly close: () => Promise<void>;
}

export interface Hung {
  readonly page: Page;
  /** Complaints on the console and page errors while this view was shown. */
  readonly complaints: readonly string[];
}

interface Wall {
  readonly page: Page;
  readonly complaints: string[];
  revision: number;
}

export async function openHall(browser: Browser): Promise<Hall> {
  const stage = await openStage();
  const walls = new Map<Language, Promise<Wall>>();

  async function build(language: Language): Promise<Wall> {
    const context = await browser.newContext({ locale: language, timezoneId: 'UTC', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && complaints.push(message.text())));
    page.on('pageerror', (error) => void complaints.push(error.message));
    await play(page, blankFor('where'));
    await page.goto(stage.url);
    await page.locator(`html[lang=${language}] h1`).waitFor();
    return { page, complaints, revision: 1 };
  }

  return {
    hang: async (language, view, disclosures) => {
      const wall = walls.get(language) ?? build(language);
      walls.set(language, wall);
      const { page, complaints } = await wall;
      complaints.length = 0;
      // Another page between two views, so that nothing typed or opened in the previous view remains.
      for (const next of [blankFor(view.state.page), view]) {
        (await wall).revision += 1;
        await show(page, { ...next, revision: (await wall).revision });
        await drawn(page);
      }
      if (disclosures === 'open')
        await page.locator('details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
      return { page, complaints };
    },
    close: async () => {
      for (const wall of walls.values()) await (await wall).page.context().close();
      await stage.close();
    },
  };
}

/** A view of another page than this one. */
function blankFor(page: WizardView['state']['page']): WizardView {
  const blank = FIXTURES[page === 'looking' ? 'stop-running' : 'looking'];
  if (!blank) throw new Error('The blank view is missing');
  return blank;
}

/** Waits until React has drawn the page, even a page that is loaded when first needed. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  await page.locator('h1').waitFor();
}

/** Tests that share one hall in each worker. */
export const test = base.extend<object, { readonly hall: Hall }>({
  hall: [
    async ({ browser }, use) => {
      const hall = await openHall(browser);
      await use(hall);
      await hall.close();
    },
    { scope: 'worker' },
  ],
});
