import type { ReactNode } from 'react';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Info20Filled, Lightbulb20Filled, Warning20Filled } from './icons';
import styles from './notice.module.css';

export type NoticeKind = 'info' | 'lesson' | 'success' | 'warning' | 'danger';

const ICONS: Readonly<Record<NoticeKind, ReactNode>> = {
  info: <Info20Filled />,
  lesson: <Lightbulb20Filled />,
  success: <CheckmarkCircle20Filled />,
  warning: <Warning20Filled />,
  danger: <ErrorCircle20Filled />,
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` only for a notice that appears on a page the reader is already on. */
  readonly role?: 'alert';
}

/** A notice set apart from the page, marked by an icon as well as by colour. */
export function Notice({ kind, title, children, actions, role }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={role}>
      <span className={styles.icon} aria-hidden="true">
        {ICONS[kind]}
      </span>
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
