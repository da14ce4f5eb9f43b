import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import styles from './text.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/**
 * The live region for announcements. Pages announce what ends or goes wrong, not every percent; a new page needs no
 * announcement, since the focus moves to its heading.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.secret}>
        {/* A new element each time, so that a screen reader repeats the same words. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}
