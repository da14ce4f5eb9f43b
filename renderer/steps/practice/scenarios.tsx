import { Button } from '@fluentui/react-components';
import type { ScenarioCard } from '../../../electron/contract/wizard/views';
import { CommandLink } from '../../components/command-link';
import { Status } from '../../components/status';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './practice.module.css';

/** The practice servers: what the caller says, and what to look for on the way. */
export function Scenarios({ scenarios }: { readonly scenarios: readonly ScenarioCard[] }) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <ul className={styles.scenarios}>
      {scenarios.map(({ id, title, caller, look, touched }) => (
        <li key={id} className={styles.scenario}>
          <CommandLink title={say(title)} onClick={() => void call('choosePlace', { place: 'practice', scenario: id })}>
            <span className={styles.caller}>{say('wizard.where.practice.caller', { text: say(caller) })}</span>
            <span className={styles.needs}>{say('wizard.where.practice.look', { text: say(look) })}</span>
          </CommandLink>
          {touched && (
            <div className={styles.reset}>
              <Status kind="neutral">{say('wizard.where.practice.touched')}</Status>
              <Button
                size="small"
                aria-label={say('wizard.where.practice.resetNamed', { title: say(title) })}
                onClick={({ currentTarget }) => {
                  const card = currentTarget.closest('li');
                  // The button disappears after the reset; the focus stays on the scenario.
                  void call('resetPractice', { scenario: id }).then(() => card?.querySelector('button')?.focus());
                }}
              >
                {say('wizard.where.practice.reset')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
