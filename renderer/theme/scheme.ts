import { useSyncExternalStore } from 'react';

const DARK = matchMedia('(prefers-color-scheme: dark)');

function follow(changed: () => void): () => void {
  DARK.addEventListener('change', changed);
  return () => DARK.removeEventListener('change', changed);
}

/** The colour scheme that Windows is set to, followed while the window is open. */
export function useScheme(): 'light' | 'dark' {
  return useSyncExternalStore(follow, () => (DARK.matches ? 'dark' : 'light'));
}
