import type { ReactNode } from 'react';
import type { BackupState, HeaderView } from '../../../electron/contract/wizard/views';
import { BUSY } from '../../components/busy';
import { ErrorCircle24Filled, ShieldCheckmark24Filled } from '../../components/icons';
import { ErrorDetails } from '../../components/error-details';
import { Notice } from '../../components/notice';
import { Page, Section, type Tone } from '../../components/page';
import { Progress } from '../../components/progress';
import { RightsNotice } from '../../components/rights-notice';
import { SentenceList } from '../../components/sentence-list';
import { WhatIs } from '../../components/what-is';
import { type Say, useSay } from '../../language/language';
import { useOffers } from '../offers';
import { BackupFiles } from './backup-files';
import { BackupFolder } from './backup-folder';
import { BackupItems } from './backup-items';
import { Witnesses } from './witnesses';

type Phase = BackupState['phase'];

const SIGNS: Readonly<Partial<Record<Phase, { readonly icon: ReactNode; readonly tone: Tone }>>> = {
  running: BUSY,
  proven: { icon: <ShieldCheckmark24Filled />, tone: 'good' },
  failed: { icon: <ErrorCircle24Filled />, tone: 'bad' },
};

/** Page 3: the backup, and its proof. */
export function BackupPage({ state, header }: { readonly state: BackupState; readonly header: HeaderView }) {
  const say = useSay();
  const { phase, items, witnesses, files, notCompared, error } = state;
  const sign = SIGNS[phase];
  const commands = useOffers();
  return (
    <Page
      title={title(say, state)}
      focusKey={`backup.${phase}`}
      {...(sign === undefined ? {} : { sign })}
      lead={
        <>
          <p>{say(LEADS[phase])}</p>
          {phase !== 'running' && <WhatIs terms={['proven']} />}
        </>
      }
      commands={commands}
    >
      {phase === 'ready' && <RightsNotice header={header} />}
      {phase === 'failed' && error && (
        <Notice kind="danger">
          <ErrorDetails error={error} />
        </Notice>
      )}
      {phase === 'running' && <Progress label={say('wizard.backup.bar')} value={state.progress} />}
      {phase !== 'ready' && witnesses.length > 0 && <Witnesses witnesses={witnesses} />}
      {phase === 'proven' && <BackupFiles files={files} />}
      {notCompared.length > 0 && (
        <Section title={say('wizard.backup.notCompared')}>
          <SentenceList sentences={notCompared} />
        </Section>
      )}
      {phase !== 'proven' && <BackupItems items={items} />}
      <BackupFolder state={state} />
    </Page>
  );
}

const LEADS = {
  ready: 'wizard.backup.text',
  running: 'wizard.backup.text',
  proven: 'wizard.backup.proven.text',
  failed: 'wizard.backup.failed.text',
} as const satisfies Record<Phase, string>;

function title(say: Say, { phase, items }: BackupState): string {
  switch (phase) {
    case 'ready':
      return say('wizard.backup.title', { n: items.length });
    case 'running':
      return say('wizard.backup.running.title', { n: items.length });
    case 'proven':
    case 'failed':
      return say(`wizard.backup.${phase}.title`);
  }
}
