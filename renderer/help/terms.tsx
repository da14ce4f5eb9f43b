import { TERMS } from '../../electron/contract/terms';
import { Said } from '../components/said';
import { useSay } from '../language/language';
import styles from './help.module.css';

/** What the terms on the pages mean: the same texts as behind "What is this?". */
export function Terms() {
  const say = useSay();
  return (
    <dl className={styles.terms}>
      {TERMS.map((term) => (
        <div key={term}>
          <dt className={styles.step}>{say(`terms.${term}`)}</dt>
          <dd>
            <Said sentence={{ id: `terms.${term}.text` }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
