import { Button } from '@fluentui/react-components';
import type { EarlierRun } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';

export interface WaysOutProps {
  readonly run: Pick<EarlierRun, 'id' | 'canResume' | 'canUndo'>;
  /** Whether resuming is what the page is about. */
  readonly primary?: boolean;
}

/** The buttons that end an interrupted repair: by finishing it or by undoing it. */
export function WaysOut({ run, primary = false }: WaysOutProps) {
  const say = useSay();
  const { call } = useWizard();
  return (
    <>
      {run.canResume && (
        <Button appearance={primary ? 'primary' : 'secondary'} onClick={() => void call('resume', { run: run.id })}>
          {say('wizard.where.interrupted.resume')}
        </Button>
      )}
      {run.canUndo && <Button onClick={() => void call('previewUndo', { run: run.id })}>{say('wizard.do.undo')}</Button>}
    </>
  );
}
