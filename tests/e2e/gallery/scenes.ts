import type { Locator, Page } from 'playwright';
import type { VerbName } from '../../../electron/contract/wizard/verb-list';
import { fail } from './stage';

export interface Scene {
  /** The fixture that the scene begins with. */
  readonly on: string;
  readonly play: (page: Page) => Promise<unknown>;
  /** Leaves the page as it was. */
  readonly end: (page: Page) => Promise<unknown>;
  /** The control that an error is about and has to appear beside. */
  readonly control?: (page: Page) => Locator;
}

const nothing = (): Promise<void> => Promise.resolve();

/** A refused call: the refusal appears beside the control that made it, until it is dismissed. */
function refused(on: string, verb: VerbName, control: (page: Page) => Locator): Scene {
  return {
    on,
    control,
    play: async (page) => {
      await fail(page, verb, { code: 'E-OUT-FULL', where: 'C:\\', win32: 112, detail: 'ENOSPC' });
      await control(page).click();
      await page.getByRole('alert').waitFor();
    },
    end: async (page) => {
      await page.evaluate(`delete window.stage.failures.${verb}`);
      await page.getByRole('alert').getByRole('button').last().click();
      await page.getByRole('alert').waitFor({ state: 'hidden' });
    },
  };
}

/** States that no view creates: what the user has opened, and what a call has answered. */
export const SCENES: Readonly<Record<string, Scene>> = {
  help: {
    on: 'verdict-applies',
    play: async (page) => {
      await page.keyboard.press('F1');
      // The panel is loaded when it is first needed.
      await page.getByRole('dialog').waitFor();
      await page.locator('dialog[open] details').evaluateAll((all) => all.forEach((element) => element.setAttribute('open', '')));
    },
    end: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    },
  },
  'call-failed': refused('backup-ready', 'backUp', (page) => page.getByRole('group').last().getByRole('button').first()),
  'call-failed-card': refused('where-left', 'chooseServer', (page) => page.locator('main button').first()),
  'call-failed-in-page': refused('result-removed', 'openFolder', (page) =>
    page.locator('main section').last().getByRole('button').first(),
  ),
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
