import type { ServerNowView } from '../../electron/contract/wizard/views';
import { useFormat } from '../language/format';
import { useSay } from '../language/language';

/** The state of a server and the time of that state, in one line that is the same wherever it is shown. */
export function ServerNow({ now: { server, at, says } }: { readonly now: ServerNowView }) {
  const say = useSay();
  const format = useFormat();
  return <>{say('wizard.now.line', { server, time: format.time(at), says: say(says) })}</>;
}
