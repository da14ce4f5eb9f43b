import type { HeaderView } from '../../electron/contract/wizard/views';
import type { SentenceId } from '../../electron/contract/words/sentence';
import { useSay } from '../language/language';
import { HatGraduation20Regular } from './icons';
import styles from './practice-banner.module.css';
import { useMatches } from './use-matches';

/** The window sizes at which the frame folds; the same query as in its style sheets. */
const LITTLE_ROOM = '(max-width: 720px), (max-height: 560px)';

/** On every page of a practice server: nothing real is touched, and what to look for (folded in a small window). */
export function PracticeBanner({ scenario }: Pick<HeaderView, 'scenario'>) {
  const say = useSay();
  const folded = useMatches(LITTLE_ROOM);
  return (
    <aside className={styles.banner} aria-label={say('wizard.place.practice')}>
      <HatGraduation20Regular aria-hidden="true" />
      {scenario === null ? (
        <p className={styles.nothingReal}>{say('wizard.practice.banner')}</p>
      ) : (
        <details className={styles.look} open={!folded}>
          <summary className={styles.nothingReal}>{say('wizard.practice.banner')}</summary>
          <p>{say('wizard.where.practice.look', { text: say({ id: `practice.${scenario}.look` as SentenceId }) })}</p>
        </details>
      )}
    </aside>
  );
}
