import type { StopState } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { useSay } from '../../language/language';
import styles from './stop.module.css';

/** The services that have to stop first (Windows error 1051, Q188635). */
export function Dependents({ dependents }: { readonly dependents: StopState['dependents'] }) {
  const say = useSay();
  return (
    <Section title={say('wizard.stop.dependents.list')}>
      <ul className={styles.names}>
        {dependents.map(({ name, displayName }) => (
          <li key={name}>
            {displayName} <span className={styles.service}>· {name}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
