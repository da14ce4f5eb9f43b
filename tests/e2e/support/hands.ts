import { expect, type Page } from '@playwright/test';
import { pickByKeys, tabTo } from './keyboard';

/** The same acts, by either means. Every name is the start of the text that the page shows. */
export interface Hands {
  readonly press: (name: string) => Promise<void>;
  readonly pick: (name: string) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
}

export const HANDS = { mouse, keyboard } as const;

function mouse(page: Page): Hands {
  return {
    press: (name) =>
      page
        .getByRole('button', { name: startingWith(name) })
        .first()
        .click(),
    pick: async (name) => {
      const radio = page.getByRole('radio', { name, exact: true });
      await radio.click();
      await expect(radio).toBeChecked();
    },
    // A password field has no role.
    type: (field, text) =>
      page
        .getByRole('textbox', { name: field })
        .or(page.getByLabel(field).and(page.locator('[type="password"]')))
        .fill(text),
  };
}

/** Sends only keys to the page. */
function keyboard(page: Page): Hands {
  return {
    press: async (name) => {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    },
    pick: (name) => pickByKeys(page, name),
    type: async (field, text) => {
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
  };
}

function startingWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
