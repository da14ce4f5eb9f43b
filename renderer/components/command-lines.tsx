import { Fragment } from 'react';
import type { CommandLine } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import styles from './command-lines.module.css';
import { CopyButton } from './copy-button';
import { Said } from './said';

/** Lines for a console, each with its purpose and a button that copies it. */
export function CommandLines({ lines }: { readonly lines: readonly CommandLine[] }) {
  const say = useSay();
  return (
    <ul className={styles.lines}>
      {lines.map(({ line, says }) => (
        <li key={line} className={styles.line}>
          <p>
            <Said sentence={says} />
          </p>
          <div className={styles.command}>
            <code className={styles.code} translate="no">
              {line.split(' ').map((word, index) => (
                <Fragment key={index}>
                  {index > 0 && ' '}
                  <span className={styles.word}>{word}</span>
                </Fragment>
              ))}
            </code>
            <CopyButton text={line} label={say('wizard.do.copyCommand')} what={line} />
          </div>
        </li>
      ))}
    </ul>
  );
}
