import { Button } from '@fluentui/react-components';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { ErrorDetails } from './error-details';
import { Notice } from './notice';

/** What the last command brought instead of doing its work, on the page it was given on. */
export function Failure() {
  const say = useSay();
  const { failure, dismissFailure } = useWizard();
  if (!failure) return null;
  return (
    <Notice
      kind="danger"
      role="alert"
      title={say('wizard.error.refused')}
      actions={
        <Button size="small" onClick={dismissFailure}>
          {say('wizard.do.dismiss')}
        </Button>
      }
    >
      <ErrorDetails error={failure} />
    </Notice>
  );
}
