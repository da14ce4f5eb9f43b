import { Radio, RadioGroup } from '@fluentui/react-components';
import type { AnswersView } from '../../../electron/contract/wizard/views';
import { Notice } from '../../components/notice';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './before.module.css';
import { Question } from './question';

const STEPS = ['wizard.before.setup.step1', 'wizard.before.setup.step2', 'wizard.before.setup.step3'] as const;
const OWN_STEPS = ['wizard.before.setup.own1', 'wizard.before.setup.own2', 'wizard.before.setup.own3'] as const;

export interface SetupQuestionProps {
  readonly number: number;
  readonly answer: AnswersView['setupTried'];
  /** Whether Key Management has its own Setup here (Q148432, Q149333). */
  readonly isOwn: boolean;
}

/** Q290226's first choice: Setup removes the component. "Not tried yet" shows how to do that, and the repair waits. */
export function SetupQuestion({ number, answer, isOwn }: SetupQuestionProps) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <Question
      number={number}
      title={say('wizard.before.setup.question')}
      why={say('wizard.before.setup.why')}
      terms={['key-management', 'service-pack']}
      blocked={null}
    >
      {(ids) => (
        <>
          <RadioGroup
            aria-labelledby={ids.title}
            aria-describedby={ids.why}
            value={answer ?? ''}
            onChange={(_event, { value }) => void call('answer', { setupTried: value === 'yes' ? 'yes' : 'no' })}
          >
            <Radio value="yes" label={say('wizard.before.setup.yes')} />
            <Radio value="no" label={say('wizard.before.setup.no')} />
          </RadioGroup>
          {answer === 'no' && (
            <Notice kind="info" title={say('wizard.before.setup.steps')}>
              <div className={styles.steps}>
                <ol>
                  {(isOwn ? OWN_STEPS : STEPS).map((step) => (
                    <li key={step}>{say(step)}</li>
                  ))}
                </ol>
                <p>
                  <strong>{say(isOwn ? 'wizard.before.setup.neverExchange' : 'wizard.before.setup.never')}</strong>
                </p>
                <p>{say('wizard.before.setup.stops')}</p>
              </div>
            </Notice>
          )}
        </>
      )}
    </Question>
  );
}
