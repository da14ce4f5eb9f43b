import { type BrowserWindow, dialog } from 'electron';
import { sentence } from '../contract/words/sentence';
import { words } from './words';

/** What closing has to know and do. */
export interface Closing {
  /** True while an act runs that closing the window would not stop. */
  readonly acting: () => boolean;
  /** Asks the act to end after the item it is at. */
  readonly stopAfterItem: () => Promise<unknown>;
  /** Resolves once no act is running. */
  readonly settle: () => Promise<void>;
}

/** Keeps the window open while an act runs, unless the user lets it end after the current item. */
export function guardClose(window: BrowserWindow, closing: Closing): void {
  let busy = false;
  window.on('close', (event) => {
    if (!busy && !closing.acting()) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    void endThenClose(window, closing).finally(() => (busy = false));
  });
}

async function endThenClose(window: BrowserWindow, closing: Closing): Promise<void> {
  if ((await ask(window)) === 'keep-open') return;
  await closing.stopAfterItem();
  await closing.settle();
  // Past the guard: nothing runs any more, and a failed item's page is on disk as a run to be reopened.
  window.destroy();
}

async function ask(window: BrowserWindow): Promise<'keep-open' | 'stop'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words(sentence('shell.close.question')),
    buttons: [words(sentence('shell.close.keepOpen')), words(sentence('shell.close.stopAfterItem'))],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'stop' : 'keep-open';
}
