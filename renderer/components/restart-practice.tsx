import { Button } from '@fluentui/react-components';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';

/** For pages on which a restart comes next: a practice server can be restarted at once. */
export function RestartPractice() {
  const say = useSay();
  const { call } = useWizard();
  return (
    <div>
      <Button onClick={() => void call('restartPractice', {})}>{say('wizard.practice.restart')}</Button>
    </div>
  );
}
