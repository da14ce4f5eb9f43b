import type { BrowserWindowConstructorOptions } from 'electron';
import { type Bounds, SMALLEST_SIZE } from './window-state';

/** The page's background (renderer/base.css), so that nothing flashes before it is drawn. */
export function backgroundColor(dark: boolean): string {
  return dark ? '#1a1a1a' : '#f3f3f3';
}

/** A session in memory only: the page leaves nothing on the disk, and finds nothing there that somebody else put. */
export const PARTITION = 'wizard';

/** The options of the window and everything that confines its page. `preload` is an absolute path. */
export function windowOptions(given: {
  readonly bounds: Bounds;
  readonly dark: boolean;
  readonly preload: string;
  readonly title: string;
}) {
  return {
    ...given.bounds,
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    title: given.title,
    show: false,
    backgroundColor: backgroundColor(given.dark),
    autoHideMenuBar: true,
    webPreferences: {
      preload: given.preload,
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      disableDialogs: true,
    },
  } as const satisfies BrowserWindowConstructorOptions;
}
