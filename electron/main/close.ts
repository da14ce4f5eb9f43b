import { type BrowserWindow, dialog } from 'electron';
import type { ActKind, VerbOf } from '../contract/wizard/verb-list';
import type { ActingView } from '../contract/wizard/views';
import { sentence, type SentenceId } from '../contract/words/sentence';
import { words } from './words';

/** What closing the window has to know and do. */
export interface Closing {
  /** The act that runs; null if there is none, or one that may be left at any time. */
  readonly acting: () => ActingView | null;
  /** Asks the act to end, with the verb that ends it. */
  readonly end: (verb: VerbOf<'signal'>) => Promise<unknown>;
  /** Resolves once no act is running. */
  readonly settle: () => Promise<void>;
}

/** Keeps the window open while an act runs, unless the user agrees to close it when the act has ended. */
export function guardClose(window: BrowserWindow, closing: Closing): void {
  let busy = false;
  window.on('close', (event) => {
    if (!busy && closing.acting() === null) return;
    event.preventDefault();
    if (busy) return;
    busy = true;
    void endThenClose(window, closing).finally(() => (busy = false));
  });
}

async function endThenClose(window: BrowserWindow, closing: Closing): Promise<void> {
  const acting = closing.acting();
  if (acting && (await ask(window, acting)) === 'keep-open') return;
  // By now it may be another act, or none.
  const end = closing.acting()?.end ?? null;
  if (end !== null) await closing.end(end);
  await closing.settle();
  // Bypasses the guard: nothing runs any more, and a failed item's page is on disk as a run to be reopened.
  window.destroy();
}

/** What runs, and what closing the window does to it. A step takes only a moment and is awaited without a question. */
const QUESTIONS: Readonly<Record<Exclude<ActKind, 'look' | 'step'>, readonly [question: SentenceId, close: SentenceId]>> = {
  copy: ['shell.close.copy', 'shell.close.stopCopy'],
  backup: ['shell.close.backup', 'shell.close.whenDone'],
  stop: ['shell.close.stop', 'shell.close.stopWaiting'],
  removal: ['shell.close.question', 'shell.close.stopAfterItem'],
  undo: ['shell.close.undo', 'shell.close.whenDone'],
};

async function ask(window: BrowserWindow, { kind }: ActingView): Promise<'keep-open' | 'close'> {
  if (kind === 'look' || kind === 'step') return 'close';
  const [question, close] = QUESTIONS[kind];
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: words({ id: question }),
    buttons: [words(sentence('shell.close.keepOpen')), words({ id: close })],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'close' : 'keep-open';
}
