import { Button } from '@fluentui/react-components';
import type { HeaderView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { useWizard } from '../state/wizard';
import { Notice } from './notice';

/** Explains what an unsigned connection means, and asks for consent before anything is written to the server. */
export function UnsignedNotice({ header: { unsigned } }: { readonly header: HeaderView }) {
  const say = useSay();
  const { call } = useWizard();
  if (unsigned === null) return null;
  if (unsigned === 'accepted') return <Notice kind="warning" title={say('server.unsigned.accepted')} />;
  return (
    <Notice
      kind="warning"
      title={say('server.connection.unsigned')}
      actions={<Button onClick={() => void call('acceptUnsigned', {})}>{say('server.unsigned.accept')}</Button>}
    />
  );
}
