import type { WitnessView } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { Status, type StatusKind } from '../../components/status';
import { useSay } from '../../language/language';
import styles from './backup.module.css';

const KINDS: Readonly<Record<WitnessView['state'], StatusKind>> = {
  waiting: 'ahead',
  reading: 'busy',
  agrees: 'good',
  disagrees: 'bad',
  unavailable: 'warning',
};

/** The two ways of reading, by name, and what each says of the backup. */
export function Witnesses({ witnesses }: { readonly witnesses: readonly WitnessView[] }) {
  const say = useSay();
  return (
    <Section title={say('wizard.backup.witnesses')}>
      <ul className={styles.witnesses}>
        {witnesses.map(({ id, state }) => (
          <li key={id} className={styles.witness}>
            <span>{say(`wizard.witness.${id}`)}</span>
            <Status kind={KINDS[state]}>{say(`wizard.witness.${state}`)}</Status>
          </li>
        ))}
      </ul>
    </Section>
  );
}
