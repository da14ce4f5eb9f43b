import type { ReactNode } from 'react';
import type { Sentence } from '../../electron/contract/words/sentence';
import { Said } from './said';
import styles from './sentence-list.module.css';

export interface SentenceListProps {
  readonly sentences: readonly Sentence[];
  /** Shown before every sentence; the list's heading says the same in words. */
  readonly sign?: ReactNode;
  readonly tone?: 'good' | 'neutral' | 'warning' | 'bad';
  /** Whether the sentences are numbered steps. */
  readonly ordered?: boolean;
}

/** A list of sentences; an empty list draws nothing. */
export function SentenceList({ sentences, sign, tone = 'neutral', ordered = false }: SentenceListProps) {
  if (sentences.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={`${styles.list} ${styles[tone]}`}>
      {sentences.map((sentence, index) => (
        <li key={index} className={styles.item}>
          <span className={styles.sign} aria-hidden="true">
            {ordered ? `${String(index + 1)}.` : (sign ?? '•')}
          </span>
          <Said sentence={sentence} />
        </li>
      ))}
    </List>
  );
}
