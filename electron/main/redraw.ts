import type { WebContents } from 'electron';

/** Soon enough not to be noticed, and once more for a machine that is too busy to have drawn the page by then. */
const AFTER_MS = [250, 2_000] as const;

/**
 * Returns a function to call whenever the page is about to change: it redraws the window once the changes have stopped.
 * Without a graphics card, a page's last frame may stay pending until the next one (seen in Wine with a page of three
 * lines): the window would still show the previous page under the new page's title.
 */
export function redrawWhenSettled(contents: Pick<WebContents, 'invalidate' | 'isDestroyed'>): () => void {
  const draw = (): void => {
    if (!contents.isDestroyed()) contents.invalidate();
  };
  let timers: readonly NodeJS.Timeout[] = [];
  return () => {
    timers.forEach(clearTimeout);
    timers = AFTER_MS.map((wait) => setTimeout(draw, wait));
  };
}
