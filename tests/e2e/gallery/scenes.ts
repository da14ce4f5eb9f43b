import type { Page } from 'playwright';
import { fail } from './stage';

export interface Scene {
  /** The fixture it begins with. */
  readonly on: string;
  readonly play: (page: Page) => Promise<unknown>;
  /** Leaves the page as it was. */
  readonly end: (page: Page) => Promise<unknown>;
}

const nothing = (): Promise<void> => Promise.resolve();

/** States that no view brings about: what the user opened, and what a call answered. */
export const SCENES: Readonly<Record<string, Scene>> = {
  help: {
    on: 'verdict-applies',
    play: async (page) => {
      await page.keyboard.press('F1');
      await page.locator('dialog[open] details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
    },
    end: (page) => page.keyboard.press('Escape'),
  },
  'call-failed': {
    on: 'backup-ready',
    play: async (page) => {
      await fail(page, 'backUp', { code: 'E-OUT-FULL', where: 'C:\\', win32: 112, detail: 'ENOSPC' });
      await page.getByRole('group').last().getByRole('button').first().click();
      await page.getByRole('alert').waitFor();
    },
    end: async (page) => {
      await page.evaluate('delete window.stage.failures.backUp');
      await page.getByRole('alert').getByRole('button').last().click();
    },
  },
  'error-explained': {
    on: 'verdict-possible',
    play: async (page) => {
      const field = page.locator('details').getByRole('textbox').first();
      await field.fill('c0020002');
      await field.press('Enter');
      await page.getByText('ERROR_FILE_NOT_FOUND').waitFor();
    },
    end: nothing,
  },
};
