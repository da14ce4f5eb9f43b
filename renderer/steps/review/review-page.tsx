import { useState } from 'react';
import type { HeaderView, ReviewState } from '../../../electron/contract/wizard/views';
import { AgainstAdvice } from '../../components/against-advice';
import { BUSY } from '../../components/busy';
import { ErrorCircle24Filled } from '../../components/icons';
import { Page, Section } from '../../components/page';
import { Progress } from '../../components/progress';
import { RightsNotice } from '../../components/rights-notice';
import { SentenceList } from '../../components/sentence-list';
import { type Say, useSay } from '../../language/language';
import { useWizard } from '../../state/wizard';
import { useOffers } from '../offers';
import { Answers } from './answers';
import { useItemAnnouncements } from './announce-items';
import { Confirm, whyNot } from './confirm';
import styles from './review.module.css';
import { ReviewTable } from './review-table';

const AGAINST = { icon: <ErrorCircle24Filled />, tone: 'bad' } as const;

/** Page 5: every item before and after the change; then the change itself. */
export function ReviewPage({ state, header }: { readonly state: ReviewState; readonly header: HeaderView }) {
  const say = useSay();
  const { call } = useWizard();
  const [typed, setTyped] = useState('');
  const { phase, rows, stays, service, confirmWith, items, itemsDone, override } = state;
  const commands = useOffers({
    missing: { name: whyNot(say, typed, confirmWith) },
    instead: { remove: () => void call('remove', { typedName: typed.trim() }) },
  });
  const act = rows.some((row) => row.act === 'remove') ? 'remove' : 'change';
  const isReady = phase === 'ready';
  const asks = isReady && (header.rights === 'held' || header.rights === 'missing');
  const count = say('wizard.review.count', { done: itemsDone, all: items + itemsDone });
  useItemAnnouncements(count, !isReady && itemsDone > 0);

  return (
    <Page
      title={title(say, state, act)}
      focusKey={`review.${phase}`}
      {...(isReady ? (override ? { sign: AGAINST } : {}) : { sign: BUSY })}
      lead={
        <>
          <p>{say(phase === 'stopping-after-item' ? 'wizard.review.ending.text' : 'wizard.review.text')}</p>
          {isReady && service && <p>{say(service)}</p>}
        </>
      }
      commands={commands}
      {...(asks
        ? {
            aside: (
              <>
                {override && <p className={styles.against}>{say('wizard.review.override.title')}</p>}
                <Confirm server={confirmWith} typed={typed} onType={setTyped} />
              </>
            ),
          }
        : {})}
    >
      {override && <AgainstAdvice override={override} title={say('wizard.review.override.title')} />}
      {isReady ? (
        <RightsNotice header={header} />
      ) : (
        <Progress label={say('wizard.review.bar')} value={state.progress} text={count} />
      )}
      <ReviewTable rows={rows} running={!isReady} />
      {isReady && <Answers answers={state.answers} />}
      {isReady && stays.length > 0 && (
        <Section title={say('wizard.review.stays')}>
          <SentenceList sentences={stays} />
        </Section>
      )}
    </Page>
  );
}

function title(say: Say, { phase, items, itemsDone }: ReviewState, act: 'remove' | 'change'): string {
  switch (phase) {
    case 'ready':
      return say(`wizard.review.title.${act}`);
    case 'removing':
      return say(act === 'remove' ? 'wizard.review.removing.title' : 'wizard.review.changing.title', {
        n: items + itemsDone,
      });
    case 'stopping-after-item':
      return say('wizard.review.ending.title');
  }
}
