import type { ReactNode } from 'react';
import styles from './disclosure.module.css';
import { ChevronDown16Regular } from './icons';

export interface DisclosureProps {
  /** The visible text of the line. */
  readonly label: string;
  /** The label with its subject, for readers who hear the line without its surroundings. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A short explanation where it is needed: one small line, closed at first. For larger parts, use `Expander`. */
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
