import { Button } from '@fluentui/react-components';
import type { EarlierRun } from '../../../electron/contract/wizard/views';
import type { Payload } from '../../../electron/contract/wizard/verbs';
import { Notice } from '../../components/notice';
import { ServerNow } from '../../components/server-now';
import { WaysOut } from '../../components/ways-out';
import { useFormat } from '../../language/format';
import { useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';

/** An interrupted repair, offered before anything else. */
export function Interrupted({ run }: { readonly run: EarlierRun }) {
  const say = useSay();
  const format = useFormat();
  const { call } = useWizard();
  const place = placeOf(run);
  return (
    <Notice
      kind="warning"
      title={say('wizard.where.interrupted.title', { server: run.server, time: format.time(run.startedAt) })}
      actions={
        <>
          <WaysOut run={run} primary />
          {place !== null && (
            <Button onClick={() => void call('choosePlace', place)}>{say('wizard.where.interrupted.look')}</Button>
          )}
        </>
      }
    >
      {run.now && (
        <p>
          <ServerNow now={run.now} />
        </p>
      )}
      <p>{say('wizard.where.interrupted.text')}</p>
    </Notice>
  );
}

/** The place to look at; null if the run does not say how to get there. */
function placeOf({ place, scenario }: EarlierRun): Payload<'choosePlace'> | null {
  if (place === 'this') return { place };
  return place === 'practice' && scenario !== null ? { place, scenario } : null;
}
