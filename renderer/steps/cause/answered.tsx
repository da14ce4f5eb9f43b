import { Button } from '@fluentui/react-components';
import type { AnsweredView } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { Said } from '../../components/said';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './cause.module.css';

/** Earlier answers that still count. Each can be taken back, since it may have led to another verdict. */
export function Answered({ answers }: { readonly answers: readonly AnsweredView[] }) {
  const say = useSay();
  const { call } = useWizard();
  if (answers.length === 0) return null;
  return (
    <Section title={say('wizard.decision.answered')}>
      {answers.map(({ question, says }) => (
        <div key={question} className={styles.held}>
          <Said sentence={says} />
          <Button size="small" onClick={() => void call('decide', { question, answer: null })}>
            {say('wizard.decision.takeBack')}
          </Button>
        </div>
      ))}
    </Section>
  );
}
