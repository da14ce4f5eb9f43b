import { Path } from '../../components/path';
import { useSay } from '../../language/language';
import styles from './undo.module.css';

/** What is under an item now but not in its backup. The undo removes it; otherwise the item would not be as it was. */
export function Added({ paths }: { readonly paths: readonly string[] }) {
  const say = useSay();
  if (paths.length === 0) return null;
  return (
    <div className={styles.added}>
      <p className={styles.title}>{say('wizard.undo.added')}</p>
      <ul className={styles.paths}>
        {paths.map((path) => (
          <li key={path}>
            <Path path={path} />
          </li>
        ))}
      </ul>
    </div>
  );
}
