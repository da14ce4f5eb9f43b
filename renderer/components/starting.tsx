import { Spinner } from '@fluentui/react-components';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { ErrorDetails } from './error-details';
import { Notice } from './notice';
import { Page } from './page';

/** The page before the program has answered, and the page if it does not. */
export function Starting() {
  const say = useSay();
  const { failure, call } = useWizard();
  if (!failure)
    return <Page title={say('wizard.starting.title')} focusKey="starting" lead={<Spinner size="tiny" />} commands={[]} />;
  return (
    <Page
      title={say('wizard.starting.failed')}
      focusKey="failed"
      commands={[{ label: say('wizard.do.tryAgain'), kind: 'primary', act: () => void call('view', {}) }]}
    >
      {'code' in failure.says && (
        <Notice kind="danger">
          <ErrorDetails error={failure.says} />
        </Notice>
      )}
    </Page>
  );
}
