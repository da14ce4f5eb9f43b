import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { LANGUAGES, isLanguage } from '../../../electron/contract/words/languages';
import type { Language } from '../../../electron/contract/words/say';
import type { WizardView } from '../../../electron/contract/wizard/views';
import { findChromium } from '../../stages/chromium';
import { animate, type Frame } from './animation';
import { FIXTURES } from './fixtures';
import { type Hall, openHall } from './hall';
import { type LOOKS, SIZES, wear } from './looks';

/**
 * `npm run screenshots` takes the pictures of README and of the kit's document (`assets/screens`) and, into
 * test-results/screens, a picture of each page in every language and look. `npm run screenshots -- de dark stop` takes
 * every state whose name begins with "stop", only in these languages and looks, and leaves `assets` as it is.
 */
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SCREENS = path.join(ROOT, 'assets', 'screens');
const OUT = path.join(ROOT, 'test-results', 'screens');

/** The pictures in the documents, with the fixture of each. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  cause: 'verdict-applies',
  result: 'result-removed',
  'kit-make': 'kit-make',
};
/** The repair in README's animation, which shows each page long enough to read its heading. */
const STORY = [
  'where-earlier',
  'looking',
  'verdict-applies',
  'before-answered',
  'backup-proven',
  'stop-running',
  'review-ready',
  'result-removed',
];
const EACH_MS = 2500;
/** One state of each page, used if the command line names no states. */
const PAGES: readonly string[] = [
  ...STORY,
  'kit-made-look',
  'kit-made-fix',
  'undo-preview',
  'trouble',
  'verdict-nothing-practice',
];

interface Shot {
  readonly look: keyof typeof LOOKS;
  readonly size: keyof typeof SIZES;
}

const SHOTS: Readonly<Record<string, Shot>> = {
  light: { look: 'light', size: 'usual' },
  dark: { look: 'dark', size: 'usual' },
  contrast: { look: 'contrast-dark', size: 'usual' },
  zoom: { look: 'light', size: 'zoom' },
  narrow: { look: 'light', size: 'narrow' },
};

/** How many vertical pixels of the page the window does not show. */
const HIDDEN = `Math.max(...[document.documentElement, document.querySelector('main > div')].map((it) => it.scrollHeight - it.clientHeight))`;

const given = process.argv.slice(2);
const executablePath = findChromium();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath === null ? {} : { executablePath }) });
const hall = await openHall(browser);
const press = await openPress(browser);
if (given.length === 0) {
  await takeDocuments(hall);
  await takeStory(hall);
}
await takeAll(hall);
await hall.close();
await browser.close();

async function takeDocuments({ hang }: Hall): Promise<void> {
  await rm(SCREENS, { recursive: true, force: true });
  for (const [name, fixture] of Object.entries(DOCUMENTS)) {
    const { page } = await hang('en', viewOf(fixture), 'closed');
    await page.setViewportSize(SIZES.usual);
    await wear(page, 'light');
    await save(page, path.join(SCREENS, `${name}-light.webp`));
  }
}

async function takeStory({ hang }: Hall): Promise<void> {
  const frames: Frame[] = [];
  for (const name of STORY) {
    const { page } = await hang('en', viewOf(name), 'closed');
    await page.setViewportSize(SIZES.usual);
    await wear(page, 'light');
    frames.push({ webp: await pressed(page), milliseconds: EACH_MS });
  }
  await writeFile(path.join(SCREENS, 'repair.webp'), animate(frames, SIZES.usual));
}

async function takeAll({ hang }: Hall): Promise<void> {
  const wanted = <T extends string>(all: readonly T[]): readonly T[] => {
    const named = all.filter((name) => given.includes(name));
    return named.length === 0 ? all : named;
  };
  const begins = given.filter((word) => !isLanguage(word) && !Object.hasOwn(SHOTS, word));
  const names =
    begins.length === 0 ? PAGES : Object.keys(FIXTURES).filter((name) => begins.some((word) => name.startsWith(word)));
  for (const language of wanted(Object.keys(LANGUAGES) as Language[])) {
    for (const name of names) {
      const { page } = await hang(language, viewOf(name), 'closed');
      for (const shot of wanted(Object.keys(SHOTS))) {
        const { look, size } = SHOTS[shot]!;
        await page.setViewportSize(SIZES[size]);
        await wear(page, look);
        const { width, height } = SIZES[size];
        await page.setViewportSize({ width, height: height + Math.max(0, await page.evaluate<number>(HIDDEN)) });
        await save(page, path.join(OUT, language, shot, `${name}.webp`));
      }
    }
  }
}

function viewOf(name: string): WizardView {
  const view = FIXTURES[name];
  if (!view) throw new Error(`No fixture named ${name}`);
  return view;
}

/** A page in which Chromium converts PNG to WebP, which is a quarter as large. */
async function openPress(of: Browser): Promise<Page> {
  return (await of.newContext()).newPage();
}

async function save(page: Page, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, await pressed(page));
}

async function pressed(page: Page): Promise<Buffer> {
  const png = (await page.screenshot()).toString('base64');
  const webp = await press.evaluate(async (base64) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.7 })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, png);
  return Buffer.from(webp, 'base64');
}
