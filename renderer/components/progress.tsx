import { ProgressBar } from '@fluentui/react-components';
import { useState } from 'react';
import styles from './progress.module.css';
import { Quiet } from './quiet';

export interface ProgressProps {
  /** What the bar measures, for readers who cannot see it. */
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  /** The value in words, if words say more. */
  readonly text?: string;
}

/** The page's progress bar. It never goes back: a late, smaller number leaves it where it is. */
export function Progress({ label, value, text }: ProgressProps) {
  const [furthest, setFurthest] = useState(0);
  const now = Math.min(1, value);
  if (now > furthest) setFurthest(now);
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={label}
        value={Math.max(now, furthest)}
        thickness="large"
        {...(text === undefined ? {} : { 'aria-valuetext': text })}
      />
      {text !== undefined && <p className={styles.text}>{text}</p>}
      <Quiet sign={`${String(value)} ${text ?? ''}`} />
    </div>
  );
}
