import type { HeaderView } from '../../electron/contract/wizard/views';
import { useSay } from '../language/language';
import { Notice } from './notice';
import { UnsignedNotice } from './unsigned-notice';

/**
 * Before an act: warns of rights the program does not have, and of a connection that is not signed. If Windows can be
 * asked for the rights, the page's primary command asks.
 */
export function RightsNotice({ header }: { readonly header: HeaderView }) {
  const say = useSay();
  const { rights, place, address } = header;
  return (
    <>
      {rights !== 'held' && (
        <Notice kind={rights === 'can-ask' ? 'info' : 'warning'}>
          <p>{say(address !== null ? 'server.rights' : place === 'offline' ? 'disk.rights' : `wizard.rights.${rights}`)}</p>
        </Notice>
      )}
      <UnsignedNotice header={header} />
    </>
  );
}
