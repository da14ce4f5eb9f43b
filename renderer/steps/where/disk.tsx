import { Button, Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FolderOpen16Regular } from '../../components/icons';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './where.module.css';

const LONGEST = 1000;

/** Which Windows to open: by its disk or folder, picked or typed, or by its two hives, picked. */
export function Disk({ offered }: { readonly offered: boolean }) {
  const say = useSay();
  const { call, pathOf } = useWizard();
  const hint = useId();
  const [folder, setFolder] = useState('');
  if (!offered) return <p className={styles.hint}>{say('disk.where.browser')}</p>;
  return (
    <>
      <p className={styles.hint}>{say('disk.where.careful')}</p>
      <p className={styles.hint}>{say('disk.where.steps')}</p>
      <div className={styles.acts}>
        <Button icon={<FolderOpen16Regular />} onClick={() => void call('chooseDisk', { by: 'folder' })}>
          {say('disk.where.folder')}
        </Button>
        <Button onClick={() => void call('chooseDisk', { by: 'hives' })}>{say('disk.where.hives')}</Button>
      </div>
      {pathOf && <p className={styles.hint}>{say('disk.where.drop')}</p>}
      <form
        className={styles.typed}
        onSubmit={(event) => {
          event.preventDefault();
          if (folder.trim() !== '') void call('chooseDisk', { by: 'typed', folder });
        }}
      >
        <Field label={say('disk.where.typed')}>
          <Input
            value={folder}
            maxLength={LONGEST}
            spellCheck={false}
            aria-describedby={hint}
            onChange={(_event, { value }) => setFolder(value)}
          />
        </Field>
        <Button type="submit" disabledFocusable={folder.trim() === ''}>
          {say('disk.where.open')}
        </Button>
      </form>
      <p id={hint} className={styles.hint}>
        {say('disk.where.example')}
      </p>
    </>
  );
}
