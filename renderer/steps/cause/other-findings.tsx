import type { FindingView } from '../../../electron/contract/wizard/views';
import { ArticleSteps, useArticleName } from '../../components/article';
import { Status, type StatusKind } from '../../components/status';
import { SentenceList } from '../../components/sentence-list';
import { useSay } from '../../language/language';
import styles from './cause.module.css';
import { REASONS } from './reasons';

const KINDS: Readonly<Record<FindingView['status'], StatusKind>> = {
  applies: 'good',
  possible: 'warning',
  'ruled-out': 'neutral',
  'cannot-tell': 'warning',
};

/** The other articles that the diagnosis weighed, each with its outcome and reasons. */
export function OtherFindings({ findings }: { readonly findings: readonly FindingView[] }) {
  const say = useSay();
  const name = useArticleName();
  return (
    <ul className={styles.more}>
      {findings.map((finding) => (
        <li key={finding.article} className={styles.finding}>
          <div className={styles.findingHead}>
            <strong className={styles.id}>{name(finding.article)}</strong>
            <Status kind={KINDS[finding.status]}>{say(`wizard.cause.status.${finding.status}`)}</Status>
          </div>
          {REASONS.map(({ id, sign, tone, sentences }) => {
            const reasons = sentences(finding);
            return reasons.length === 0 ? null : (
              <div key={id}>
                <p className={styles.none}>{say({ id: `wizard.cause.${id}`, parts: { article: finding.article } })}</p>
                <SentenceList sentences={reasons} sign={sign} tone={tone} />
              </div>
            );
          })}
          <ArticleSteps article={finding.article} />
        </li>
      ))}
    </ul>
  );
}
