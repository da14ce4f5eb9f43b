import { expect as impatient, type Locator, type Page } from '@playwright/test';
import { en } from '../../../electron/contract/words/en';
import { say } from '../../../electron/contract/words/say';
import type { SentenceId } from '../../../electron/contract/words/sentence';

/** Waits long enough for a slow, busy machine, with or without Playwright's own runner. */
export const expect = impatient.configure({ timeout: 120_000 });

/** A sentence as the page shows it, so that rewording does not break a test. Throws if one of its parts is missing. */
export function words(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): string {
  const text = say(en, 'en', { id, parts });
  const open = /\{[a-z]\w*\}/i.exec(text)?.[0];
  if (open !== undefined) throw new Error(`${id} has ${open}, which was not given`);
  return text;
}

/** The parts of a verdict's heading: the article's title and its number. */
export function named(article: string): { readonly title: string; readonly article: string } {
  return { title: words(`articles.${article}.title` as SentenceId), article };
}

/** A practice server's card, by its title and its caller: one title may be the beginning of another. */
export function cardOf(scenario: string): string {
  const text = words(`practice.${scenario}.caller` as SentenceId);
  return `${words(`practice.${scenario}.title` as SentenceId)} ${words('wizard.where.practice.caller', { text })}`;
}

/** The wizard as its user sees it: by headings, roles and names. */
export class WizardPage {
  constructor(
    readonly page: Page,
    /** The folder for each step's picture. */
    private readonly pictures: string,
  ) {}

  button(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): Locator {
    return this.page.getByRole('button', { name: words(id, parts), exact: true });
  }

  radio(id: SentenceId): Locator {
    return this.page.getByRole('radio', { name: words(id), exact: true });
  }

  /** Picks an answer. It shows as picked once the wizard behind the page has received it. */
  async pick(id: SentenceId): Promise<void> {
    await this.radio(id).click();
    await expect(this.radio(id)).toBeChecked();
  }

  /** Waits for the page whose heading this is, expects the heading to have the focus, and takes a picture. */
  async arrived(id: SentenceId, parts: Readonly<Record<string, string | number>> = {}): Promise<void> {
    const heading = this.page.getByRole('heading', { level: 1, name: words(id, parts), exact: true });
    await expect(heading).toBeVisible();
    await expect(heading).toBeFocused();
    await this.page.screenshot({ path: `${this.pictures}/${id}.png` });
  }

  async choose(scenario: string): Promise<void> {
    await this.page.getByRole('button', { name: words('wizard.where.practice.title') }).click();
    await this.page.getByRole('button', { name: cardOf(scenario) }).click();
  }

  async answerAll(): Promise<void> {
    await this.pick('wizard.before.setup.yes');
    await this.pick('wizard.before.data.copied');
    await this.page.getByRole('textbox', { name: words('wizard.before.data.place') }).fill('D:\\Kmsdata-copy');
    await this.pick('wizard.before.password.yes');
  }
}
