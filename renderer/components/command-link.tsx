import type { ReactNode } from 'react';
import styles from './command-link.module.css';
import { ChevronRight16Regular } from './icons';

export interface CommandLinkProps {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A choice as a card that is one button: a title, its meaning, and an arrow that shows that it leads on. */
export function CommandLink({ icon, title, children, disabled = false, onClick }: CommandLinkProps) {
  return (
    <button type="button" className={styles.link} aria-disabled={disabled} onClick={disabled ? undefined : onClick}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.title}>{title}</span>
        {children}
      </span>
      <span className={styles.arrow} aria-hidden="true">
        <ChevronRight16Regular />
      </span>
    </button>
  );
}
