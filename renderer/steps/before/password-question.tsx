import { Radio, RadioGroup } from '@fluentui/react-components';
import type { AnswersView } from '../../../electron/contract/wizard/views';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { Question } from './question';

export interface PasswordQuestionProps {
  readonly number: number;
  readonly answer: AnswersView['password'];
  readonly blocked: Sentence | null;
}

/** Without the password or its disk the service never starts again (Q184420, Q198814). */
export function PasswordQuestion({ number, answer, blocked }: PasswordQuestionProps) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <Question
      number={number}
      title={say('wizard.before.password.question')}
      why={say('wizard.before.password.why')}
      terms={['password', 'encrypted-mail']}
      blocked={blocked}
    >
      {(ids) => (
        <RadioGroup
          aria-labelledby={ids.title}
          aria-describedby={ids.why}
          value={answer ?? ''}
          onChange={(_event, { value }) => void call('answer', { password: value === 'yes' ? 'yes' : 'accept-loss' })}
        >
          <Radio value="yes" label={say('wizard.before.password.yes')} />
          <Radio value="accept-loss" label={say('wizard.before.password.accept')} />
        </RadioGroup>
      )}
    </Question>
  );
}
