import type { ReactNode } from 'react';
import type { HeaderView, StopState } from '../../../electron/contract/wizard/views';
import { BUSY } from '../../components/busy';
import { CheckmarkCircle24Filled, ErrorCircle24Filled, Warning24Filled } from '../../components/icons';
import { ErrorDetails } from '../../components/error-details';
import { Notice } from '../../components/notice';
import { Page, type Tone } from '../../components/page';
import { Quiet } from '../../components/quiet';
import { RestartPractice } from '../../components/restart-practice';
import { RightsNotice } from '../../components/rights-notice';
import { useFormat } from '../../language/format';
import { WhatIs } from '../../components/what-is';
import { useSay } from '../../language/language';
import { useOffers } from '../offers';
import { Dependents } from './dependents';
import { Reported } from './reported';

type Phase = StopState['phase'];

/** The service's name in the articles, shown until Windows has reported its display name. */
const SERVICE = 'MSExchangeKMS';

const SIGNS: Readonly<Partial<Record<Phase, { readonly icon: ReactNode; readonly tone: Tone }>>> = {
  'not-running': { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  stopping: BUSY,
  stopped: { icon: <CheckmarkCircle24Filled />, tone: 'good' },
  'still-stopping': { icon: <Warning24Filled />, tone: 'warning' },
  refused: { icon: <ErrorCircle24Filled />, tone: 'bad' },
  unreadable: { icon: <Warning24Filled />, tone: 'warning' },
};

/** Page 4: the service as Windows reports it. */
export function StopPage({ state, header }: { readonly state: StopState; readonly header: HeaderView }) {
  const say = useSay();
  const format = useFormat();
  const { phase, service, error, dependents, elapsedMs } = state;
  const sign = SIGNS[phase];
  const commands = useOffers();
  const name = service?.displayName ?? SERVICE;
  const watched = phase === 'stopping' || phase === 'still-stopping';
  return (
    <Page
      title={say({ id: `wizard.stop.${phase}.title`, parts: { name, time: format.duration(elapsedMs), n: dependents.length } })}
      focusKey={`stop.${phase}`}
      focus={phase === 'not-running' ? 'primary' : 'heading'}
      {...(sign === undefined ? {} : { sign })}
      lead={
        <>
          <p>{say(`wizard.stop.${phase}.text`)}</p>
          {phase === 'stopping' && <p>{say('wizard.stop.stopping.limit', { time: format.duration(state.limitMs) })}</p>}
        </>
      }
      commands={commands}
    >
      {phase === 'running' && <RightsNotice header={header} />}
      {phase === 'running' && (
        <Notice kind="warning">
          <p>{say('wizard.stop.running.warning')}</p>
          <WhatIs terms={['password']} />
        </Notice>
      )}
      {phase === 'dependents' && <Dependents dependents={dependents} />}
      {error && phase !== 'still-stopping' && phase !== 'dependents' && (
        <Notice kind={phase === 'refused' ? 'danger' : 'warning'}>
          <ErrorDetails error={error} />
        </Notice>
      )}
      {service && phase !== 'not-running' && phase !== 'dependents' && (
        <Reported service={service} elapsedMs={watched ? elapsedMs : null} />
      )}
      {phase === 'still-stopping' && header.place === 'practice' && <RestartPractice />}
      {phase === 'stopping' && (
        <>
          <Quiet sign={`${service?.state ?? ''} ${String(service?.checkPoint ?? '')}`} />
          <p>{say('wizard.stop.stopping.harmless')}</p>
        </>
      )}
    </Page>
  );
}
