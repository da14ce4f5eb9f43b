import type { BackupFileView } from '../../../electron/contract/wizard/views';
import { CopyButton } from '../../components/copy-button';
import { Section } from '../../components/page';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import styles from './backup.module.css';

/** Each file with its size and its hash in the manifest. */
export function BackupFiles({ files }: { readonly files: readonly BackupFileView[] }) {
  const say = useSay();
  const format = useFormat();
  const sha = say('wizard.backup.sha256');
  return (
    <Section title={say('wizard.backup.files')}>
      <ul className={styles.items}>
        {files.map(({ name, size, sha256 }) => (
          <li key={name} className={styles.file}>
            <span className={styles.name}>
              {name} <span className={styles.size}>· {format.bytes(size)}</span>
              <br />
              <span className={styles.hash} translate="no">
                <span className={styles.label}>{sha}</span> {sha256}
              </span>
            </span>
            <CopyButton text={sha256} what={`${sha} ${name}`} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
