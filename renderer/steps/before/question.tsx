import { type ReactNode, useId } from 'react';
import type { Term } from '../../../electron/contract/terms';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { Said } from '../../components/said';
import { Status } from '../../components/status';
import { WhatIs } from '../../components/what-is';
import styles from './before.module.css';

export interface QuestionProps {
  readonly number: number;
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** The terms that a reader may not know. */
  readonly terms: readonly [Term, ...Term[]];
  /** Why the given answer does not let the repair go on; null if it does. */
  readonly blocked: Sentence | null;
  readonly children: (ids: { readonly title: string; readonly why: string }) => ReactNode;
}

/** A question with its reason: the question names its radio group, and the reason describes it. */
export function Question({ number, title, why, terms, blocked, children }: QuestionProps) {
  const id = useId();
  const ids = { title: `${id}title`, why: `${id}why` };
  return (
    <section className={styles.question}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 className={styles.title} id={ids.title}>
            {title}
          </h2>
          <WhatIs terms={terms} />
        </div>
        <p className={styles.why} id={ids.why}>
          {why}
        </p>
        {children(ids)}
        {blocked && (
          <Status kind="warning">
            <Said sentence={blocked} />
          </Status>
        )}
      </div>
    </section>
  );
}
