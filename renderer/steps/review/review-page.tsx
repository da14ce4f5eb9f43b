import { useState } from 'react';
import type { HeaderView, ReviewState } from '../../../electron/contract/wizard/views';
import { AgainstAdvice } from '../../components/against-advice';
import { Page, Section } from '../../components/page';
import { Progress } from '../../components/progress';
import { RightsNotice } from '../../components/rights-notice';
import { SentenceList } from '../../components/sentence-list';
import { type Say, useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useOffers } from '../offers';
import { useItemAnnouncements } from './announce-items';
import { Confirm, isTyped } from './confirm';
import { ReviewTable } from './review-table';

/** Page 5: every item now and after; then the removal itself. */
export function ReviewPage({ state, header }: { readonly state: ReviewState; readonly header: HeaderView }) {
  const say = useSay();
  const { call } = useWizard();
  const [typed, setTyped] = useState('');
  const { phase, rows, stays, confirmWith, items, itemsDone } = state;
  const commands = useOffers({
    given: { name: isTyped(typed, confirmWith) },
    instead: { remove: () => void call('remove', { typedName: typed.trim() }) },
  });
  const act = rows.some((row) => row.act === 'remove') ? 'remove' : 'change';
  const done = itemsDone;
  const count = say('wizard.review.count', { done, all: items + itemsDone });
  useItemAnnouncements(count, phase !== 'ready' && done > 0);

  return (
    <Page
      title={title(say, state, act)}
      focusKey={`review.${phase}`}
      lead={<p>{say(phase === 'stopping-after-item' ? 'wizard.review.ending.text' : 'wizard.review.text')}</p>}
      commands={commands}
    >
      {state.override && <AgainstAdvice override={state.override} title={say('wizard.review.override.title')} />}
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
