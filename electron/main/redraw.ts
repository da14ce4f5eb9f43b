import type { WebContents } from 'electron';

/** Long enough for the page to have drawn the view, short enough not to be noticed. */
const SETTLED_MS = 250;

/**
 * Returns a function to call for each view sent to the page: it redraws the window once no more views come. Without a
 * graphics card, a page's last frame may stay pending until the next one (seen in Wine with a page of three lines): the
 * window would still show the previous page under the new page's title.
 */
export function redrawWhenSettled(contents: Pick<WebContents, 'invalidate' | 'isDestroyed'>): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!contents.isDestroyed()) contents.invalidate();
    }, SETTLED_MS);
  };
}
