import type { SavedReport } from '../../electron/contract/wizard/verbs';
import { useSay } from '../language/language';
import { CopyablePath } from './path';
import styles from './run-report.module.css';
import { Status } from './status';
import { savedWords } from './use-reports';

/** A saved report's path, with a button that copies it. */
export function SavedAt({ saved }: { readonly saved: SavedReport | null }) {
  const say = useSay();
  if (saved === null) return null;
  return (
    <div className={styles.saved}>
      <Status kind={saved.outcome === 'saved' || saved.outcome === 'opened' ? 'good' : 'neutral'}>
        {say(savedWords(saved))}
      </Status>
      <CopyablePath path={saved.path} />
    </div>
  );
}
