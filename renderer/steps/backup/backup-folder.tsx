import { Button } from '@fluentui/react-components';
import type { BackupState } from '../../../electron/contract/wizard/views';
import { CopyButton } from '../../components/copy-button';
import { FolderOpen16Regular } from '../../components/icons';
import { Section } from '../../components/page';
import { Path } from '../../components/path';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './backup.module.css';

/** The backup's folder, with buttons to change it, open it and copy its path. */
export function BackupFolder({ state: { folder, run, phase, canChangeFolder } }: { readonly state: BackupState }) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <Section title={say('wizard.backup.folder')}>
      <div className={styles.folder}>
        <Path path={folder} />
        <p className={styles.label}>{say('wizard.backup.secret')}</p>
        <div className={styles.actions}>
          {canChangeFolder && phase !== 'running' && phase !== 'proven' && (
            <Button onClick={() => void call('chooseBackupFolder', {})}>{say('wizard.backup.change')}</Button>
          )}
          {phase === 'proven' && run !== null && (
            <Button icon={<FolderOpen16Regular />} onClick={() => void call('openFolder', { run })}>
              {say('wizard.do.openFolder')}
            </Button>
          )}
          {phase === 'proven' && <CopyButton text={folder} label={say('wizard.do.copyPath')} />}
        </div>
      </div>
    </Section>
  );
}
