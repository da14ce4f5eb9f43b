import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { ChevronDown16Regular } from './icons';

export interface DisclosureProps {
  /** What is read on the line. */
  readonly label: string;
  /** The same with what it is about, for who hears the line alone. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A word of explanation at the place where it is needed: one small line, closed. Larger parts of a page are an `Expander`. */
export function Disclosure({ label, name = label, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary} aria-label={name}>
        {label}
        <span className={styles.chevron} aria-hidden="true">
          <ChevronDown16Regular />
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
