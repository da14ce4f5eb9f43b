import type { LookingState } from '../../../electron/contract/wizard/views';
import { Page } from '../../components/page';
import { Status, type StatusKind } from '../../components/status';
import { useSay } from '../../language/language';
import { useOffers } from '../offers';
import styles from './cause.module.css';

const KINDS: Readonly<Record<LookingState['checks'][number]['state'], StatusKind>> = {
  waiting: 'ahead',
  running: 'busy',
  done: 'good',
  unreadable: 'warning',
};

/** The live checklist while the program reads the server. */
export function LookingPage({ state, server }: { readonly state: LookingState; readonly server: string | null }) {
  const say = useSay();
  const commands = useOffers();
  return (
    <Page
      title={
        state.opening === null
          ? say('wizard.looking.title', { server: server ?? say('wizard.place.this') })
          : say('disk.opening.title', { folder: state.opening })
      }
      focusKey="looking"
      lead={<p>{say('wizard.looking.text')}</p>}
      commands={commands}
    >
      <ul className={styles.checks}>
        {state.checks.map((check) => (
          <li key={check.id} className={styles.check}>
            <span className={styles.checkName}>{say(`wizard.check.${check.id}`)}</span>
            <Status kind={KINDS[check.state]}>{say(`wizard.looking.${check.state}`)}</Status>
          </li>
        ))}
      </ul>
    </Page>
  );
}
