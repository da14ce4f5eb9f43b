import type { ItemView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { CopyButton } from './copy-button';
import { Path } from './path';
import styles from './registry-place.module.css';

/** One place in the registry: its path, whether it is a key or a value, and the registry view if that matters. */
export function RegistryPlace({ path, form, view }: Pick<ItemView, 'path' | 'form' | 'view'>) {
  const say = useSay();
  return (
    <>
      <Path path={path} />
      <span className={styles.facts}>
        <span>{say(`wizard.form.${form}`)}</span>
        {view && <span>{say(`wizard.view.${view}`)}</span>}
        <CopyButton text={path} what={path} />
      </span>
    </>
  );
}
