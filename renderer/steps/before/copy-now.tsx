import { Button, Spinner } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { BeforeState } from '../../../electron/contract/wizard/views';
import { useAnnounce } from '../../components/announcer';
import { ErrorDetails } from '../../components/error-details';
import { Notice } from '../../components/notice';
import { CopyablePath } from '../../components/path';
import { Progress } from '../../components/progress';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import styles from './before.module.css';

/** Copies the key database and proves each copy by its hash. */
export function CopyNow({ copy, copiesTo }: Pick<BeforeState, 'copy' | 'copiesTo'>) {
  const say = useSay();
  const format = useFormat();
  const announce = useAnnounce();
  const { call } = useWizard();
  const label = say(copiesTo === 'beside' ? 'wizard.before.data.copyNow' : 'wizard.before.data.copyHere');
  const start = <Button onClick={() => void call('copyData', {})}>{label}</Button>;
  const end =
    copy.phase === 'done'
      ? say('wizard.before.data.copiedTo', { n: copy.files, size: format.bytes(copy.bytes) })
      : copy.phase === 'failed'
        ? say('wizard.before.data.copyFailed')
        : '';

  useEffect(() => {
    if (end !== '') announce(end);
  }, [end, announce]);

  switch (copy.phase) {
    case 'idle':
      return start;
    case 'running':
      return (
        <div className={styles.copy}>
          <Progress
            label={say('wizard.before.data.copyBar')}
            value={copy.totalBytes === 0 ? 0 : copy.doneBytes / copy.totalBytes}
            text={say('wizard.before.data.copying', { done: format.bytes(copy.doneBytes), total: format.bytes(copy.totalBytes) })}
          />
          <div className={styles.waiting}>
            <Spinner size="tiny" aria-hidden="true" />
            <Button onClick={() => void call('cancelCopy', {})}>{say('wizard.before.data.stopCopy')}</Button>
          </div>
        </div>
      );
    case 'done':
      return (
        <Notice kind="success" title={end}>
          {copy.to.map((place) => (
            <CopyablePath key={place} path={place} />
          ))}
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="danger" title={end} actions={start}>
          <ErrorDetails error={copy.error} />
        </Notice>
      );
  }
}
