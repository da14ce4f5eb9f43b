import { type ReactNode, useId } from 'react';
import styles from './expander.module.css';
import { ChevronDown16Regular } from './icons';

export interface ExpanderProps {
  readonly icon?: ReactNode;
  readonly title: string;
  /** One short line beside or below the title. */
  readonly hint?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** More, for readers who want it. As the browser's own disclosure, it brings keyboard, roles and find-in-page. */
export function Expander({ icon, title, hint, open, children }: ExpanderProps) {
  const id = useId();
  return (
    <details className={styles.expander} open={open} aria-labelledby={id}>
      <summary className={styles.summary}>
        {icon !== undefined && (
          <span className={styles.icon} aria-hidden="true">
            {icon}
          </span>
        )}
        <span className={styles.words}>
          <span className={styles.title} id={id}>
            {title}
          </span>
          {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        </span>
        <span className={styles.chevron} aria-hidden="true">
          <ChevronDown16Regular />
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
