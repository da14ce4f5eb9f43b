import type { Page } from 'playwright';

/** What `install` adds to the page. */
interface Colours {
  /** The elements with text of their own whose combination of colours has not been judged yet. */
  readonly unjudged: () => readonly Element[];
  /** Remembers the combinations of elements that were judged. */
  readonly judged: (elements: readonly Element[]) => void;
}

/**
 * Lets the page remember which combinations of colours axe has judged: a text's contrast follows from its own style and
 * the backgrounds behind it, so each combination needs to be judged once per page and not in every view. What axe could
 * not judge is not remembered.
 */
export async function rememberColours(page: Page): Promise<void> {
  await page.evaluate(install);
}

function install(): void {
  const shared = window as { colours?: Colours };
  if (shared.colours) return;
  const seen = new Set<string>();
  const drawn = (element: Element | null): string => {
    if (element === null) return '';
    const { color, fontSize, fontWeight, textDecoration, textShadow } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textDecoration, textShadow].join(' ');
  };
  const behind = (element: Element | null): string => {
    if (element === null) return '';
    const { backgroundColor, backgroundImage, opacity, filter } = getComputedStyle(element);
    return `${[backgroundColor, backgroundImage, opacity, filter].join(' ')} / ${behind(element.parentElement)}`;
  };
  const combination = (element: Element): string =>
    [element.tagName, drawn(element), drawn(element.parentElement), behind(element)].join('; ');
  const hasText = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
  shared.colours = {
    unjudged: () =>
      [...document.querySelectorAll('body *')].filter(
        (element) => hasText(element) && element.checkVisibility() && !seen.has(combination(element)),
      ),
    judged: (elements) => elements.forEach((element) => seen.add(combination(element))),
  };
}
