import type { ReactNode } from 'react';
import { Spinner } from '@fluentui/react-components';
import {
  Checkmark16Regular,
  CheckmarkCircle16Filled,
  Circle16Regular,
  DismissCircle16Filled,
  SubtractCircle16Regular,
  Warning16Filled,
} from './icons';
import styles from './status.module.css';

export type StatusKind = 'ahead' | 'read' | 'busy' | 'good' | 'neutral' | 'warning' | 'bad';

const SIGNS: Readonly<Record<StatusKind, ReactNode>> = {
  ahead: <Circle16Regular />,
  busy: <Spinner size="extra-tiny" />,
  good: <CheckmarkCircle16Filled />,
  neutral: <SubtractCircle16Regular />,
  read: <Checkmark16Regular />,
  warning: <Warning16Filled />,
  bad: <DismissCircle16Filled />,
};

/** A state as a sign and a word; the word alone is enough. */
export function Status({ kind, children }: { readonly kind: StatusKind; readonly children: ReactNode }) {
  return (
    <span className={`${styles.status} ${styles[kind]}`}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span className={styles.word}>{children}</span>
    </span>
  );
}
