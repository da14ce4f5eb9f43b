import type { ConnectStepView } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { Status, type StatusKind } from '../../components/status';
import { useSay } from '../../language/language';
import styles from './server.module.css';

const KINDS: Readonly<Record<ConnectStepView['state'], StatusKind>> = {
  waiting: 'neutral',
  running: 'busy',
  done: 'good',
  failed: 'bad',
};

/** What connecting tries, one after the other, so that a failure says which step it is about. */
export function ConnectSteps({ steps }: { readonly steps: readonly ConnectStepView[] }) {
  const say = useSay();
  return (
    <Section title={say('server.steps')}>
      <ol className={styles.steps} aria-live="polite">
        {steps.map(({ id, state }) => (
          <li key={id} className={styles.step}>
            <span>{say(`server.step.${id}`)}</span>
            <Status kind={KINDS[state]}>{say(`server.state.${state}`)}</Status>
          </li>
        ))}
      </ol>
    </Section>
  );
}
