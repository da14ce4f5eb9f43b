import { expect, type Page } from '@playwright/test';

/** Presses Tab to reach the radio group, then the arrow keys to pick the radio button, as in any radio group. */
export async function pickByKeys(page: Page, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: true });
  const group = page.getByRole('radiogroup').filter({ has: radio });
  for (let i = 0; i < 120 && (await group.locator(':focus').count()) === 0; i++) await page.keyboard.press('Tab');
  // By the focus, which moves at once; an answer shows only when the program has it.
  const isFocused = (): Promise<boolean> => radio.evaluate((element) => element === document.activeElement);
  for (let i = 0; i < 5 && !(await isFocused()); i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
}

/** Presses Tab until the element of that name has the focus, unless it already has it; fails after 120 presses. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    if (await hasFocus(page, name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach: ${name}`);
}

function hasFocus(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.innerText) : [];
    const described = element.getAttribute('aria-label') ?? '';
    return [described, element.innerText, ...labels].some((text) => text.replace(/\s+/g, ' ').trim().startsWith(wanted));
  }, name);
}
