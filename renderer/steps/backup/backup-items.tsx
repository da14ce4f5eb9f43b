import type { ItemView } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { ItemIs } from '../../components/what-is';
import { CopyablePath } from '../../components/path';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import styles from './backup.module.css';

/** What is backed up, and how much each item contains. */
export function BackupItems({ items }: { readonly items: readonly ItemView[] }) {
  const say = useSay();
  const format = useFormat();
  return (
    <Section title={say('wizard.backup.items')}>
      <ul className={styles.items}>
        {items.map(({ id, path, form, view, keys, values, bytes }) => (
          <li key={id} className={styles.item}>
            <CopyablePath path={path} />
            <span className={styles.facts}>
              <span>
                {form === 'key'
                  ? say('wizard.backup.holds', { keys, values, bytes: format.bytes(bytes) })
                  : say('wizard.backup.holdsValue', { bytes: format.bytes(bytes) })}
              </span>
              {view && <span>{say(`wizard.view.${view}`)}</span>}
            </span>
            <ItemIs id={id} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
