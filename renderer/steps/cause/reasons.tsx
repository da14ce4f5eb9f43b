import type { ReactNode } from 'react';
import type { FindingView } from '../../../electron/contract/wizard/views';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { CheckmarkCircle16Filled, SubtractCircle16Regular, Warning16Filled } from '../../components/icons';
import { Section } from '../../components/page';
import { SentenceList } from '../../components/sentence-list';
import { useSay } from '../../language/language';
import styles from './cause.module.css';

interface Reason {
  readonly id: 'for' | 'against' | 'unread';
  readonly sign: ReactNode;
  readonly tone: 'good' | 'neutral' | 'warning';
  readonly sentences: (finding: FindingView) => readonly Sentence[];
}

/** The three kinds of reasons, each with its sign. */
export const REASONS: readonly Reason[] = [
  { id: 'for', sign: <CheckmarkCircle16Filled />, tone: 'good', sentences: (finding) => finding.for },
  { id: 'against', sign: <SubtractCircle16Regular />, tone: 'neutral', sentences: (finding) => finding.against },
  { id: 'unread', sign: <Warning16Filled />, tone: 'warning', sentences: (finding) => finding.unread },
];

const AGAINST_FIRST: readonly Reason[] = REASONS.toSorted(
  (one, other) => Number(other.id === 'against') - Number(one.id === 'against'),
);

export interface ReasonsProps {
  readonly finding: FindingView;
  /** Whether the repair is refused: the reasons against it then come first. */
  readonly refused: boolean;
}

/** What speaks for it, what speaks against it, what could not be read: always all three; an empty one says so. */
export function Reasons({ finding, refused }: ReasonsProps) {
  const say = useSay();
  return (
    <div className={styles.reasons}>
      {(refused ? AGAINST_FIRST : REASONS).map(({ id, sign, tone, sentences }) => {
        const reasons = sentences(finding);
        return (
          <Section key={id} title={say({ id: `wizard.cause.${id}`, parts: { article: finding.article } })}>
            {reasons.length === 0 ? (
              <p className={styles.none}>{say(`wizard.cause.${id}.none`)}</p>
            ) : (
              <SentenceList sentences={reasons} sign={sign} tone={tone} />
            )}
          </Section>
        );
      })}
    </div>
  );
}
