import type { WebContents } from 'electron';

/** Long enough for the page to have drawn what it was handed, short enough not to be noticed. */
const SETTLED_MS = 250;

/**
 * Answers what is to be called for each view handed to the page: it has the window drawn once more when views have stopped
 * coming. Drawn without a graphics card, a page's last picture may stay behind until the next one comes (seen in Wine with a
 * page of three lines): the window would go on showing the page before, under the title of the new one.
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
