import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { useSay } from '../language/language';
import { ArrowExport16Regular, DocumentText16Regular } from './icons';
import styles from './run-report.module.css';
import { SavedAt } from './saved-at';
import { useReports } from './use-reports';

/** Saves or opens a run's report, or exports the run as one file, which contains the backup only on request. */
export function RunReport({ run }: { readonly run: string }) {
  const say = useSay();
  const { saved, open, save, exportRun } = useReports();
  const [backup, setBackup] = useState(false);
  return (
    <>
      <div className={styles.actions}>
        <Button icon={<DocumentText16Regular />} onClick={() => void open(run)}>
          {say('report.do.open')}
        </Button>
        <Button onClick={() => void save(run)}>{say('report.do.save')}</Button>
        <Button icon={<ArrowExport16Regular />} onClick={() => void exportRun(run, backup)}>
          {say('report.do.export')}
        </Button>
      </div>
      <Checkbox label={say('report.do.backup')} checked={backup} onChange={(_, { checked }) => setBackup(checked === true)} />
      <SavedAt saved={saved} />
    </>
  );
}

/** Saves the report of the look that is shown. */
export function LookReport() {
  const say = useSay();
  const { saved, save } = useReports();
  return (
    <div className={styles.look}>
      <Button icon={<DocumentText16Regular />} onClick={() => void save(null)}>
        {say('report.do.save')}
      </Button>
      <SavedAt saved={saved} />
    </div>
  );
}
