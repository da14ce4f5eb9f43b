import type { HeaderView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { Notice } from './notice';

/** Before an act that needs rights the program does not have. Where Windows can be asked, the page's primary command asks. */
export function RightsNotice({ header: { rights, place } }: { readonly header: HeaderView }) {
  const say = useSay();
  if (rights === 'held') return null;
  return (
    <Notice kind={rights === 'can-ask' ? 'info' : 'warning'}>
      <p>{say(place === 'offline' ? 'disk.rights' : `wizard.rights.${rights}`)}</p>
    </Notice>
  );
}
