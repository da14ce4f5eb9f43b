import { type BrowserWindow, Notification } from 'electron';
import type { ActingView, WizardView } from '../contract/wizard/views';
import { type Sentence, sentence } from '../contract/words/sentence';
import { words } from './words';

/** Milliseconds after which the user has probably turned to something else. */
const LONG_MS = 15_000;

export interface Noticing {
  /** Milliseconds of a clock. */
  readonly now: () => number;
  readonly notify: (text: Sentence) => void;
}

/**
 * Returns a function to call with each view: if a long act has ended while the window was not in front, the button on
 * the taskbar flashes and a notification says so. Steps and looks are left out: they are short, or nobody waits for
 * them.
 */
export function noticeEnds(
  window: Pick<BrowserWindow, 'isFocused' | 'flashFrame'>,
  { now, notify }: Noticing,
): (view: WizardView) => void {
  let running: { readonly kind: ActingView['kind']; readonly since: number } | null = null;
  return (view) => {
    const { acting } = view;
    if (acting !== null) {
      if (running?.kind !== acting.kind) running = { kind: acting.kind, since: now() };
      return;
    }
    const ended = running;
    running = null;
    if (ended === null || now() - ended.since < LONG_MS || window.isFocused()) return;
    const text = saysOf(ended.kind, view);
    if (text === null) return;
    window.flashFrame(true);
    notify(text);
  };
}

/** What to say about an act that has ended; null if the user ended it, and so is present. */
function saysOf(kind: ActingView['kind'], { state, header }: WizardView): Sentence | null {
  if (kind === 'look' || kind === 'step') return null;
  if (kind !== 'copy' || state.page !== 'before') return sentence('shell.notify.ended', { server: header.server ?? '' });
  if (state.copy.phase === 'done') return sentence('shell.notify.copied');
  return state.copy.phase === 'failed' ? sentence('wizard.before.data.copyFailed') : null;
}

/** The system's own notification, in the current language; a click on it brings the window to the front. */
export function notifier(onClick: () => void): (text: Sentence) => void {
  return (text) => {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title: words(sentence('wizard.product')), body: words(text) });
    notification.on('click', onClick);
    notification.show();
  };
}
