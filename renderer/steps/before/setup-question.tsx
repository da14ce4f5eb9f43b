import { Radio, RadioGroup } from '@fluentui/react-components';
import type { AnswersView } from '../../../electron/contract/wizard/views';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { Notice } from '../../components/notice';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './before.module.css';
import { Question } from './question';

export interface SetupQuestionProps {
  readonly number: number;
  readonly answer: AnswersView['setupTried'];
  readonly blocked: Sentence | null;
}

/** Q290226's first choice: Setup removes the component. "Not tried yet" shows how, and the repair waits. */
export function SetupQuestion({ number, answer, blocked }: SetupQuestionProps) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <Question number={number} title={say('wizard.before.setup.question')} why={say('wizard.before.setup.why')} blocked={blocked}>
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
                  <li>{say('wizard.before.setup.step1')}</li>
                  <li>{say('wizard.before.setup.step2')}</li>
                  <li>{say('wizard.before.setup.step3')}</li>
                </ol>
                <p>
                  <strong>{say('wizard.before.setup.never')}</strong>
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
