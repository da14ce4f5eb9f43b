import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { BrowserContextOptions } from 'playwright';
import { FIXTURES } from './fixtures';
import { openStage, play } from './stage';

/**
 * Takes the gallery's pictures: `tsx tests/e2e/gallery/pictures.ts [look …] [-- fixture …]`, all without arguments.
 * They go to test-results/gallery/<look>/<fixture>.png.
 */
const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 960, height: 700 } },
  dark: { viewport: { width: 960, height: 700 }, colorScheme: 'dark' },
  contrast: { viewport: { width: 960, height: 700 }, colorScheme: 'dark', forcedColors: 'active' },
  // 960 × 700 at 200 %: half the CSS pixels, each twice as large.
  zoom: { viewport: { width: 480, height: 350 }, deviceScaleFactor: 2 },
  narrow: { viewport: { width: 320, height: 640 } },
};

/** How many pixels of the page the window does not show. */
const HIDDEN = `Math.max(...[document.documentElement, document.querySelector('main > div')].map((it) => it.scrollHeight - it.clientHeight))`;

const OUT = fileURLToPath(new URL('../../../test-results/gallery', import.meta.url));
const given = process.argv.slice(2);
const split = given.indexOf('--');
const looks = split < 0 ? given : given.slice(0, split);
const names = split < 0 ? [] : given.slice(split + 1);
const language = process.env['GALLERY_LANGUAGE'] ?? 'en';

const stage = await openStage();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [look, options] of Object.entries(LOOKS)) {
  if (looks.length > 0 && !looks.includes(look)) continue;
  const folder = path.join(OUT, language === 'en' ? look : `${look}-${language}`);
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({ ...options, locale: language, reducedMotion: 'reduce', timezoneId: 'UTC' });
  for (const [name, view] of Object.entries(FIXTURES)) {
    if (names.length > 0 && !names.some((wanted) => name.startsWith(wanted))) continue;
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') console.error(`${look}/${name}: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.error(`${look}/${name}: ${error.message}`));
    await play(page, view);
    await page.goto(stage.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    const more = await page.evaluate<number>(HIDDEN);
    if (more > 0) {
      const { width, height } = options.viewport ?? { width: 960, height: 700 };
      await page.setViewportSize({ width, height: height + more });
      await page.screenshot({ path: path.join(folder, `${name}.whole.png`) });
    }
    await page.close();
  }
  await context.close();
}
await browser.close();
await stage.close();
