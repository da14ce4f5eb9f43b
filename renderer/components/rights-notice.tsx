import { Button } from '@fluentui/react-components';
import type { HeaderView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { Shield20Regular } from './icons';
import { Notice } from './notice';

/** Before an act that needs rights the program does not have: Windows is asked for them, where it can be. */
export function RightsNotice({ header: { rights } }: { readonly header: HeaderView }) {
  const say = useSay();
  const { call } = useWizard();
  if (rights === 'held') return null;
  if (rights === 'missing') {
    return (
      <Notice kind="warning">
        <p>{say('wizard.rights.missing')}</p>
      </Notice>
    );
  }
  return (
    <Notice
      kind={rights === 'declined' ? 'warning' : 'info'}
      actions={
        <Button icon={<Shield20Regular />} onClick={() => void call('elevate', {})}>
          {say('wizard.rights.ask')}
        </Button>
      }
    >
      <p>{say(`wizard.rights.${rights}`)}</p>
    </Notice>
  );
}
