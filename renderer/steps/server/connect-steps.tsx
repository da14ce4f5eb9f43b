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

/** The steps of connecting, in order, so that a failure shows at which step it happened. */
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
