import type { Page } from 'playwright';

interface Look {
  readonly media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** The heading's colour, which shows that the page has followed. */
  readonly ink: string;
}

/** The themes that Windows can be set to. */
export const LOOKS = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, ink: 'rgb(36, 36, 36)' },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, ink: 'rgb(255, 255, 255)' },
  contrast: { media: { colorScheme: 'light', forcedColors: 'active' }, ink: 'rgb(0, 0, 0)' },
  'contrast-dark': { media: { colorScheme: 'dark', forcedColors: 'active' }, ink: 'rgb(255, 255, 255)' },
} as const satisfies Readonly<Record<string, Look>>;

/** The smallest window, the usual one at 200 % zoom (half the CSS pixels), the usual one, and a full common screen. */
export const SIZES = {
  narrow: { width: 320, height: 640 },
  zoom: { width: 480, height: 350 },
  usual: { width: 960, height: 700 },
  laptop: { width: 1366, height: 768 },
  large: { width: 1920, height: 1080 },
} as const;

/** Sets the page to a look and waits until the page is drawn in it. */
export async function wear(page: Page, look: keyof typeof LOOKS): Promise<void> {
  const { media, ink } = LOOKS[look];
  await page.emulateMedia(media);
  await page.waitForFunction((wanted) => {
    const heading = document.querySelector('h1');
    return heading !== null && getComputedStyle(heading).color === wanted;
  }, ink);
}
