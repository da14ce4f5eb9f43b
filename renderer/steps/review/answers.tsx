import type { ReviewState } from '../../../electron/contract/wizard/views';
import { Section } from '../../components/page';
import { Said } from '../../components/said';
import { useSay } from '../../language/language';
import styles from './review.module.css';

/** The answers given before the backup was made; an accepted loss stands out. */
export function Answers({ answers }: Pick<ReviewState, 'answers'>) {
  const say = useSay();
  if (answers.length === 0) return null;
  return (
    <Section title={say('report.section.answers')}>
      <dl className={styles.answers}>
        {answers.flatMap(({ question, answer, isLoss }) => [
          <dt key={`${question.id} asked`}>{say(question)}</dt>,
          <dd key={question.id} className={isLoss ? styles.loss : undefined}>
            <Said sentence={answer} />
          </dd>,
        ])}
      </dl>
    </Section>
  );
}
