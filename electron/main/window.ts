import { BrowserWindow, app, nativeTheme, screen } from 'electron';
import path from 'node:path';
import { PAGE_URL } from './origin';
import { backgroundColor, windowOptions } from './window-options';
import { type Bounds, centred, clampToDisplays, loadWindowState, saveWindowState } from './window-state';
import { language } from './words';

/** Creates the window at its last position; it shows itself once its page is drawn. */
export function createWindow(preload: string): BrowserWindow {
  const file = path.join(app.getPath('userData'), 'window.json');
  const remembered = loadWindowState(file);
  const bounds =
    remembered === null ? centred(screen.getPrimaryDisplay().workArea) : clampToDisplays(remembered.bounds, workAreas());
  const window = new BrowserWindow(
    windowOptions({ bounds, dark: nativeTheme.shouldUseDarkColors, preload, title: app.getName() }),
  );
  window.once('ready-to-show', () => {
    if (remembered?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => void saveWindowState(file, { bounds: window.getNormalBounds(), maximized: window.isMaximized() }));
  followTheme(window);
  return window;
}

/** The address contains the page's language, so that its first paint uses it. */
export function loadPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(`${PAGE_URL}?language=${language()}`);
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function followTheme(window: BrowserWindow): void {
  const paint = (): void => window.setBackgroundColor(backgroundColor(nativeTheme.shouldUseDarkColors));
  nativeTheme.on('updated', paint);
  window.on('closed', () => void nativeTheme.off('updated', paint));
}

function workAreas(): [Bounds, ...Bounds[]] {
  const others = screen.getAllDisplays().map((display) => display.workArea);
  return [screen.getPrimaryDisplay().workArea, ...others];
}
