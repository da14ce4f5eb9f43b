import { useEffect } from 'react';
import { useFormat } from '../language/format';
import { useSay } from '../language/language';
import { useAnnounce } from './announcer';
import { Status } from './status';
import { useQuiet } from './use-quiet';

const STEP_MS = 10_000;

/** Says that nothing has moved for a while, for as long as nothing moves. */
export function Quiet({ sign }: { readonly sign: string }) {
  const say = useSay();
  const format = useFormat();
  const announce = useAnnounce();
  const quiet = useQuiet(sign);
  const says = quiet === null ? '' : say('wizard.wait.quiet', { time: format.duration(quiet - (quiet % STEP_MS)) });
  const isQuiet = quiet !== null;
  useEffect(() => {
    // Announced once: a listener need not hear it again every ten seconds.
    if (isQuiet) announce(says);
    // oxlint-disable-next-line react/exhaustive-deps -- as above
  }, [isQuiet]);
  return isQuiet ? <Status kind="warning">{says}</Status> : null;
}
