import type { HeaderView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { Notice } from './notice';

/** Before an act that needs rights the program does not have. */
export function RightsNotice({ header }: { readonly header: HeaderView }) {
  const say = useSay();
  if (header.elevated || header.place !== 'this') return null;
  return (
    <Notice kind="warning">
      <p>{say('wizard.rights.none')}</p>
    </Notice>
  );
}
