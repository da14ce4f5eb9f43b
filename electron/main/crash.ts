import { app, type BrowserWindow, dialog } from 'electron';
import { sentence } from '../contract/words/sentence';
import { words } from './words';

const MANY = 3;
const WITHIN_MS = 60_000;

/** True if this crash is the third within a minute: showing the page again would only fail again. */
export function isOneTooMany(times: readonly number[], now: number): boolean {
  return times.filter((time) => now - time < WITHIN_MS).length + 1 >= MANY;
}

/** The state is in the main process, so a page that crashed is simply loaded again, and shows what is true by then. */
export function reloadAfterCrash(window: BrowserWindow, load: () => Promise<void>): void {
  // The event reports a page that crashes while it loads, too.
  const show = (): void => void load().catch(() => undefined);
  let times: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = Date.now();
    if (!isOneTooMany(times, now)) {
      times = [...times, now];
      show();
      return;
    }
    times = [];
    void ask(window).then((again) => (again ? show() : window.close()));
  });
}

/** Reasons for an end that are no failure. */
const WANTED: ReadonlySet<string> = new Set(['clean-exit', 'killed']);

/**
 * Chromium restarts its helpers (graphics, network) by itself; one that keeps failing is reported natively, once, since
 * it may be the page that cannot be drawn.
 */
export function reportFailingHelpers(): void {
  let times: number[] = [];
  let reported = false;
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (WANTED.has(reason) || reported) return;
    const now = Date.now();
    reported = isOneTooMany(times, now);
    times = [...times, now];
    if (!reported) return;
    const text = words(sentence('shell.child.text', { type, reason, n: MANY }));
    void dialog.showMessageBox({ type: 'error', message: words(sentence('shell.child.title')), detail: text, noLink: true });
  });
}

async function ask(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: words(sentence('shell.crash.title')),
    detail: words(sentence('shell.crash.text', { n: MANY })),
    buttons: [words(sentence('shell.crash.reload')), words(sentence('shell.crash.close'))],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0;
}
