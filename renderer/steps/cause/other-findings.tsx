import type { FindingView } from '../../../electron/contract/wizard/views';
import { Status, type StatusKind } from '../../components/status';
import { CheckmarkCircle16Filled, SubtractCircle16Regular, Warning16Filled } from '../../components/icons';
import { SentenceList } from '../../components/sentence-list';
import { useSay } from '../../language/language';
import { aboutArticle } from './articles';
import styles from './cause.module.css';

const KINDS: Readonly<Record<FindingView['status'], StatusKind>> = {
  applies: 'good',
  possible: 'warning',
  'ruled-out': 'neutral',
  'cannot-tell': 'warning',
};

/** The other articles that were weighed, each with its outcome and reasons. */
export function OtherFindings({ findings }: { readonly findings: readonly FindingView[] }) {
  const say = useSay();
  return (
    <ul className={styles.more}>
      {findings.map((finding) => {
        const about = aboutArticle(finding.article);
        return (
          <li key={finding.article} className={styles.finding}>
            <div className={styles.findingHead}>
              <strong className={styles.id}>{finding.article}</strong>
              <Status kind={KINDS[finding.status]}>{say(`wizard.cause.status.${finding.status}`)}</Status>
            </div>
            {about !== undefined && <p>{say({ id: about })}</p>}
            <SentenceList sentences={finding.for} sign={<CheckmarkCircle16Filled />} tone="good" />
            <SentenceList sentences={finding.against} sign={<SubtractCircle16Regular />} />
            <SentenceList sentences={finding.unread} sign={<Warning16Filled />} tone="warning" />
          </li>
        );
      })}
    </ul>
  );
}
