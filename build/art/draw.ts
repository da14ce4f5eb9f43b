// node --import tsx build/art/draw.ts: draws build/icon.ico and build/splash.bmp from their SVG sources, with Chromium.
import { chromium, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from '../../tests/stages/chromium';
import { ROOT } from '../tools';
import { type Picture, writeBmp } from './bmp';
import { writeIco } from './ico';

/** The sizes Windows shows in title bars, lists and dialogs, the taskbar and the desktop, at 100 to 200 percent. */
const SMALL = [16, 20, 24, 32, 40, 48, 64] as const;
const LARGEST = 256;

interface Drawn {
  readonly picture: Picture;
  readonly png: Buffer;
}

async function draw(page: Page, svg: string, width: number, height: number): Promise<Drawn> {
  // A string, since this runs in the page, where the compiler's helpers do not exist.
  const { rgba, png } = await page.evaluate<{ rgba: number[]; png: string }>(`(async () => {
    const image = new Image();
    image.src = 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(svg)});
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = ${width};
    canvas.height = ${height};
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0, ${width}, ${height});
    return { rgba: [...context.getImageData(0, 0, ${width}, ${height}).data], png: canvas.toDataURL().split(',')[1] };
  })()`);
  return { picture: { width, height, rgba: Uint8Array.from(rgba) }, png: Buffer.from(png, 'base64') };
}

/** Rounds colours to steps of 5, since the blended edges would otherwise need more colours than a palette has. */
function rounded(picture: Picture): Picture {
  return { ...picture, rgba: picture.rgba.map((channel) => Math.round(channel / 5) * 5) };
}

const source = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium: CHROMIUM_PATH names one');
const browser = await chromium.launch({ executablePath, args: ['--disable-lcd-text'] });
try {
  const page = await browser.newPage();
  const icon = source('renderer/public/icon.svg');
  const small: Picture[] = [];
  for (const size of SMALL) small.push((await draw(page, icon, size, size)).picture);
  writeFileSync(path.join(ROOT, 'build', 'icon.ico'), writeIco(small, (await draw(page, icon, LARGEST, LARGEST)).png));
  const splash = await draw(page, source('build/art/splash.svg'), 420, 160);
  writeFileSync(path.join(ROOT, 'build', 'splash.bmp'), writeBmp(rounded(splash.picture)));
} finally {
  await browser.close();
}
