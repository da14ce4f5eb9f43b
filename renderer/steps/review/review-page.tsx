import { useState } from 'react';
import type { HeaderView, ReviewState } from '../../../electron/contract/wizard/views';
import type { Command } from '../../components/command-bar';
import { Page, Section } from '../../components/page';
import { Progress } from '../../components/progress';
import { RightsNotice } from '../../components/rights-notice';
import { SentenceList } from '../../components/sentence-list';
import { type Say, useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useCommands } from '../commands';
import { useRights } from '../rights';
import { useItemAnnouncements } from './announce-items';
import { Confirm, isTyped } from './confirm';
import { ReviewTable } from './review-table';

/** Page 5: every item now and after; then the removal itself. */
export function ReviewPage({ state, header }: { readonly state: ReviewState; readonly header: HeaderView }) {
  const say = useSay();
  const { call } = useWizard();
  const { back, cancel } = useCommands();
  const withRights = useRights(header);
  const [typed, setTyped] = useState('');
  const { phase, rows, stays, confirmWith, items } = state;
  const act = rows.some((row) => row.act === 'remove') ? 'remove' : 'change';
  const done = rows.filter(({ progress }) => progress === 'done').length;
  const count = say('wizard.review.count', { done, all: items });
  useItemAnnouncements(count, phase !== 'ready' && done > 0);

  const commands: Readonly<Record<ReviewState['phase'], readonly Command[]>> = {
    ready: withRights([
      {
        label: say(`wizard.review.do.${act}`, { n: items }),
        kind: 'danger',
        disabled: !isTyped(typed, confirmWith),
        act: () => void call('remove', { typedName: typed.trim() }),
      },
      back,
      cancel,
    ]),
    removing: [{ label: say('wizard.review.stopAfter'), act: () => void call('stopAfterItem', {}) }],
    'stopping-after-item': [{ label: say('wizard.review.stopAfter'), disabled: true, act: () => undefined }],
  };

  return (
    <Page
      title={title(say, state, act)}
      focusKey={`review.${phase}`}
      lead={<p>{say(phase === 'stopping-after-item' ? 'wizard.review.ending.text' : 'wizard.review.text')}</p>}
      commands={commands[phase]}
    >
      {phase === 'ready' ? (
        <RightsNotice header={header} />
      ) : (
        <Progress label={say('wizard.review.bar')} value={state.progress} text={count} />
      )}
      <ReviewTable rows={rows} running={phase !== 'ready'} />
      {phase === 'ready' && (
        <>
          {stays.length > 0 && (
            <Section title={say('wizard.review.stays')}>
              <SentenceList sentences={stays} />
            </Section>
          )}
          {(header.rights === 'held' || header.rights === 'missing') && (
            <Confirm server={confirmWith} typed={typed} onType={setTyped} />
          )}
        </>
      )}
    </Page>
  );
}

function title(say: Say, { phase, items }: ReviewState, act: 'remove' | 'change'): string {
  switch (phase) {
    case 'ready':
      return say(`wizard.review.title.${act}`);
    case 'removing':
      return say(act === 'remove' ? 'wizard.review.removing.title' : 'wizard.review.changing.title', { n: items });
    case 'stopping-after-item':
      return say('wizard.review.ending.title');
  }
}
