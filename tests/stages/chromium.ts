import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** The headless shell first, which Playwright prefers too: it needs two thirds of the processor time. */
const PROGRAMS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium to test with, or null if there is none: only the one that CHROMIUM_PATH names, if it is set;
 * otherwise an installed Chromium, Chrome or (on Windows) Edge; otherwise Playwright's own download.
 */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = named !== undefined && named !== '' ? [named] : [...installed(), chromium.executablePath()];
  return candidates.find((file) => existsSync(file)) ?? null;
}

function installed(): readonly string[] {
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => path.join(folder, program)));
  }
  if (process.platform === 'darwin') return ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return PROGRAMS.map((name) => path.join('/usr/bin', name));
}
