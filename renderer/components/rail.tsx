import type { RailStep } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { Checkmark16Regular } from './icons';
import styles from './rail.module.css';

/** A step that needed nothing looks done too; its word tells the difference. */
const LOOKS = { done: 'done', passed: 'done', current: 'current', ahead: 'ahead' } as const;

/** The steps (done, current, to come), each with a sign and a word. A narrow window shows one line and dashes. */
export function Rail({ steps }: { readonly steps: readonly RailStep[] }) {
  const say = useSay();
  const current = steps.findIndex(({ state }) => state === 'current');
  const step = steps[current];
  return (
    <nav className={styles.rail} aria-label={say('wizard.rail.label')}>
      <ol className={styles.steps}>
        {steps.map(({ id, state }, index) => (
          <li
            key={id}
            className={`${styles.step} ${styles[LOOKS[state]]}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={styles.sign} aria-hidden="true">
              {LOOKS[state] === 'done' ? <Checkmark16Regular /> : index + 1}
            </span>
            <span className={styles.words}>
              <span className={styles.name}>{say(`wizard.step.${id}`)}</span>
              <span className={styles.state}>{say(`wizard.rail.${state}`)}</span>
            </span>
          </li>
        ))}
      </ol>
      {step && (
        <div className={styles.compact}>
          <p>{say('wizard.rail.compact', { step: current + 1, count: steps.length, name: say(`wizard.step.${step.id}`) })}</p>
          <span className={styles.dashes} aria-hidden="true">
            {steps.map(({ id, state }) => (
              <span key={id} className={`${styles.dash} ${styles[LOOKS[state]]}`} />
            ))}
          </span>
        </div>
      )}
    </nav>
  );
}
